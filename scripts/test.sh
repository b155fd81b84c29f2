# ./kuaichu test [java | security | web | journeys]: everything without a word, one part with it.

main() {
  local part=${1:-all}
  case "$part" in
    all | java | security | web | journeys) ;;
    *) fail "不认识的部分 unknown part: $part (java | security | web | journeys)" ;;
  esac
  find_jdk
  find_maven
  find_node
  [ "$part" = web ] || [ "$part" = security ] || install_browser
  if [ "$part" = all ] || [ "$part" = java ]; then test_java; fi
  if [ "$part" = security ]; then test_security; fi
  if [ "$part" = all ] || [ "$part" = web ]; then test_web; fi
  if [ "$part" = all ] || [ "$part" = journeys ]; then test_journeys; fi
  [ "$part" = security ] && return 0
  say ""
  say "✓ 全部通过 all passed: $part in $((SECONDS / 60)) min $((SECONDS % 60)) s"
}

# Chromium for the journeys, a CJK font so that pages are not boxes, pdfsig and pdftoppm to check documents from outside.
install_browser() {
  local missing=()
  command -v chromium >/dev/null || [ -x /usr/bin/chromium ] || missing+=(chromium)
  [ -n "$(find /usr/share/fonts -iname '*NotoSansCJK*' 2>/dev/null | head -1)" ] || missing+=(fonts-noto-cjk)
  command -v pdfsig >/dev/null || missing+=(poppler-utils)
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$(id -u)" = 0 ] || fail "缺少 missing: ${missing[*]}. Install: sudo apt-get install ${missing[*]}"
  say "· 安装 installing ${missing[*]} …"
  apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null ||
    fail "安装失败 could not install: ${missing[*]}"
}

test_java() {
  say "── 平台与规则库 platform and libraries ──"
  mvn verify
}

# The tests of kuaichu.security alone; they are part of "java".
test_security() {
  local line="$root/app/target/security.txt" rc=0
  say "── 权限与攻击 access and attacks ──"
  rm -f "$line"
  mvn -q -pl app -am test -Dtest='kuaichu.security.*Test' -Dsurefire.failIfNoSpecifiedTests=false || rc=1
  if [ -f "$line" ]; then cat "$line"; fi
  if [ $rc != 0 ] || ! grep -q ' gaps=0$' "$line"; then fail "安全测试未通过 the security tests failed"; fi
}

test_web() {
  say "── 网页 pages ──"
  npm_install
  (cd web && npm run --silent lint && npm run --silent typecheck && npm run --silent test && npm run --silent build && npm run --silent size) ||
    fail "网页检查未通过 the checks of the pages failed"
  stamp "$root/web/dist/.built" "${web_places[@]}"
}

test_journeys() {
  local port data rc=0
  say "── 浏览器旅程 browser journeys ──"
  build_web
  build_java
  npm_install
  data=$(mktemp -d)
  port=$(free_port)
  trap 'stop_services "$data"' EXIT
  start_services "$data" "$port"
  wait_ready "$data" "$port" || exit 1
  (cd web && KUAICHU_URL="http://127.0.0.1:$port" SANDBOX_URL="http://127.0.0.1:$((port + 1))" npm run --silent e2e) || rc=1
  [ $rc = 0 ] && { tool kuaichu.tool.Demo "http://127.0.0.1:$port" "http://127.0.0.1:$((port + 1))" "$data/demo" || rc=1; }
  [ $rc = 0 ] && { tool kuaichu.tool.VerifyDocket "$data" && tool kuaichu.tool.VerifyNumbers "$data" || rc=1; }
  stop_services "$data"
  trap - EXIT
  if [ $rc != 0 ]; then
    tail -60 "$data/log/platform.log" >&2
    fail "旅程未通过 a journey failed"
  fi
  rm -rf "$data"
}
