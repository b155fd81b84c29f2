# ./kuaichu verify WHAT [FILE]: last line `verify WHAT: intact …` (exit 0) or `verify WHAT: CHANGED …` (exit 1).

main() {
  local what=${1:-} data=$root/data
  [ $# -gt 0 ] && shift
  if [ "${1:-}" = --data ]; then
    data=$(cd "$caller" && cd "${2:?--data needs a folder}" && pwd)
    shift 2
  fi
  find_jdk
  if [ ! -f "$platform_jar" ]; then
    find_maven
    build_java
  fi
  case "$what" in
    docket) tool kuaichu.tool.VerifyDocket "$data" "$@" ;;
    audit) tool kuaichu.tool.VerifyAudit "$data" "$@" ;;
    numbers) tool kuaichu.tool.VerifyNumbers "$data" "$@" ;;
    document)
      [ -n "${1:-}" ] || fail "缺少文件 which file? ./kuaichu verify document FILE… (PDF | OFD)"
      cd "$caller"
      [ -f "$1" ] || fail "没有这个文件 no such file: $1"
      tool kuaichu.tool.VerifyDocument "$data" "$@"
      ;;
    paper)
      [ -n "${1:-}" ] || fail "缺少核验码 which code? ./kuaichu verify paper 'KC1:…'"
      cd "$caller"
      tool kuaichu.tool.VerifyPaper "$data" "$@"
      ;;
    archive)
      [ -n "${1:-}" ] || fail "缺少文件 which file? ./kuaichu verify archive FILE.zip [--trust PEM]"
      cd "$caller"
      [ -f "$1" ] || fail "没有这个文件 no such file: $1"
      tool kuaichu.tool.VerifyArchiveFile "$data" "$@"
      ;;
    *) fail "可核验 what can be verified: docket | audit | numbers | document FILE… | paper TEXT | archive FILE" ;;
  esac
}
