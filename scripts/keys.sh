# ./kuaichu keys list | new [AES-256-GCM | SM4-GCM] | new-index | rotate | retire N | retire-index N

main() {
  local what=${1:-list} data=$root/data
  [ $# -gt 0 ] && shift
  if [ "${1:-}" = --data ]; then
    data=$(cd "$caller" && cd "${2:?--data needs a folder}" && pwd)
    shift 2
  fi
  case "$what" in
    list | rotate | new-index) ;;
    new) case "${1:-AES-256-GCM}" in AES-256-GCM | SM4-GCM) ;; *) fail "算法 algorithm: AES-256-GCM | SM4-GCM" ;; esac ;;
    retire | retire-index) [[ ${1:-} =~ ^[0-9]+$ ]] || fail "哪个密钥 which key? ./kuaichu keys $what N" ;;
    *) fail "密钥 keys: list | new [AES-256-GCM | SM4-GCM] | new-index | rotate | retire N | retire-index N" ;;
  esac
  find_jdk
  if [ ! -f "$platform_jar" ]; then
    find_maven
    build_java
  fi
  tool kuaichu.tool.RotateKeys "$data" "$what" "$@"
}
