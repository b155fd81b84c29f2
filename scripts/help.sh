# ./kuaichu help

main() {
  cat <<'TEXT'
快处 Kuaichu — 轻微事故，从现场到赔付   a minor accident, from the roadside to the payout

  ./kuaichu run [--port N] [--data DIR]   构建并启动平台、沙箱和数据库   build and start everything
  ./kuaichu demo [--port N]               在终端里走完一起事故           one accident through the public API
  ./kuaichu test [PART]                   全部测试 all tests; PART: java | web | journeys | security
  ./kuaichu bench NAME [OPTIONS]          性能 measure: intake | list | start | liability | document | ocr
  ./kuaichu verify WHAT [--data DIR] [FILE]  核验 verify: docket | numbers | audit | document FILE | paper TEXT | archive FILE
  ./kuaichu keys WHAT [--data DIR]        密钥 keys: list | new [SM4-GCM] | new-index | rotate | retire N | retire-index N
  ./kuaichu liability evaluate            读入事实，给出责任建议 facts in, proposals out (one JSON a line)
  ./kuaichu liability report DIR          与真实警方认定比对 the rules against real police findings
  ./kuaichu help                          本页 this page

  KUAICHU_DB_URL=jdbc:postgresql://host/db KUAICHU_DB_USER KUAICHU_DB_PASSWORD   使用自己的 PostgreSQL
TEXT
}
