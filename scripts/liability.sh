# ./kuaichu liability evaluate < cases.jsonl > results.jsonl

main() {
  [ "${1:-}" = evaluate ] || fail "用法 usage: ./kuaichu liability evaluate < cases.jsonl > results.jsonl"
  find_jdk
  if [ ! -f "$platform_jar" ]; then
    find_maven
    build_java >&2
  fi
  tool kuaichu.tool.EvaluateLiability "${@:2}"
}
