# ./kuaichu liability evaluate [--city CODE] < cases.jsonl > results.jsonl
# ./kuaichu liability report DIR

main() {
  local tool
  case "${1:-}" in
    evaluate) tool=EvaluateLiability ;;
    report) tool=ReportLiability ;;
    *) fail "用法 usage: ./kuaichu liability evaluate < cases.jsonl > results.jsonl | ./kuaichu liability report DIR" ;;
  esac
  find_jdk
  # old classes would be old law
  fresh "$root/app/target/.built" "${java_places[@]}" || find_maven
  build_java >&2
  cd "$caller"
  tool "kuaichu.tool.$tool" "${@:2}"
}
