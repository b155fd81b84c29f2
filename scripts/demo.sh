# ./kuaichu demo [--port N]: one accident through the public API; finds a running platform or starts one.

main() {
  local port=8080 data='' rc=0
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) port=${2:?--port needs a number}; shift 2 ;;
      *) fail "不认识的选项 unknown option: $1 (see ./kuaichu help)" ;;
    esac
  done
  find_jdk
  if ! healthy "$port" /actuator/health; then
    find_maven
    find_node
    build_web
    build_java
    data=$(mktemp -d)
    check_place "$data" "$port"
    say "· 没有正在运行的平台，临时启动一个 no platform is running, starting one …"
    trap 'stop_services "$data"; exit 130' INT TERM
    start_services "$data" "$port"
    wait_ready "$data" "$port" || { stop_services "$data"; exit 1; }
  elif [ ! -f "$platform_jar" ]; then
    find_maven
    build_java
  fi
  tool kuaichu.tool.Demo "http://127.0.0.1:$port" "http://127.0.0.1:$((port + 1))" "$root/demo-output" || rc=$?
  if [ -n "$data" ]; then
    stop_services "$data"
    rm -rf "$data"
  fi
  return $rc
}
