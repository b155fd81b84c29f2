# ./kuaichu test [java | web | journeys | security]: everything without a word, one part with it; the attacks are part of java.

main() {
  local part=${1:-all}
  case "$part" in
    all | java | web | journeys | security) ;;
    *) fail "不认识的部分 unknown part: $part (java | web | journeys | security)" ;;
  esac
  find_jdk
  find_maven
  find_node
  [ "$part" = web ] || [ "$part" = security ] || install_browser
  if [ "$part" = security ]; then
    test_security
    return
  fi
  if [ "$part" = all ] || [ "$part" = java ]; then test_java; fi
  if [ "$part" = all ] || [ "$part" = web ]; then test_web; fi
  if [ "$part" = all ] || [ "$part" = journeys ]; then test_journeys; fi
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

# Who gets through where, and every attack; the sums come last.
test_security() {
  local rc=0
  rm -rf "$root/app/target/security"
  mvn -q -Pquick -pl app -am test -Dtest='kuaichu.security.*Test' -Dsurefire.failIfNoSpecifiedTests=false || rc=1
  cat "$root"/app/target/security/*.tsv | awk -F'\t' '
    { printf "%-22s cases=%d payloads=%d gaps=%d\n", $1, $4, $5, $6
      if ($2 > endpoints) endpoints = $2; if ($3 > roles) roles = $3; cases += $4; payloads += $5; gaps += $6 }
    END { printf "security endpoints=%d roles=%d cases=%d payloads=%d gaps=%d\n", endpoints, roles, cases, payloads, gaps }'
  return $rc
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
  rm -rf web/e2e/kept
  data=$(mktemp -d)
  port=$(free_port)
  trap 'stop_services "$data"' EXIT
  # the city of the journeys shows papers for four seconds before they can be signed
  sed 's/"leastShownSeconds": 20/"leastShownSeconds": 4/' app/src/main/resources/signing/purposes.json >"$data/purposes.json"
  export KUAICHU_SIGNING_RULES=file:$data/purposes.json
  export KUAICHU_URL=http://127.0.0.1:$port SANDBOX_URL=http://127.0.0.1:$((port + 1))
  start_services "$data" "$port"
  wait_ready "$data" "$port" || exit 1
  (cd web && npm run --silent e2e) || rc=1
  [ $rc = 0 ] && { tool kuaichu.tool.Demo "http://127.0.0.1:$port" "http://127.0.0.1:$((port + 1))" "$data/demo" || rc=1; }
  if [ $rc = 0 ]; then
    stop_services "$data"
    KUAICHU_CLOCKAHEAD=$(<web/e2e/kept/days.txt)d start_services "$data" "$port"
    wait_ready "$data" "$port" || exit 1
    (cd web && npm run --silent e2e:later) || rc=1
  fi
  [ $rc = 0 ] && { verify_kept "$data" || rc=1; }
  [ $rc = 0 ] && { tool kuaichu.tool.VerifyDocket "$data" && tool kuaichu.tool.VerifyNumbers "$data" || rc=1; }
  stop_services "$data"
  trap - EXIT
  if [ $rc != 0 ]; then
    tail -60 "$data/log/platform.log" >&2
    fail "旅程未通过 a journey failed"
  fi
  rm -rf "$data"
}

# What the journeys left behind is checked from the shell as well: archives, every kind of paper in both of its formats, a code on paper.
verify_kept() {
  local kept=$root/web/e2e/kept file
  for file in "$kept"/archive.zip "$kept"/papers/*.zip; do
    tool kuaichu.tool.VerifyArchiveFile "$1" "$file" || return 1
  done
  tool kuaichu.tool.VerifyDocument "$1" "$kept"/document.pdf "$kept"/document.ofd "$kept"/papers/*.pdf "$kept"/papers/*.ofd || return 1
  for file in "$kept"/papers/*.pdf; do
    [[ $(pdfsig -nocert "$file") == *'Signature is Valid'* ]] || fail "pdfsig: $file"
  done
  tool kuaichu.tool.VerifyPaper "$1" "$(cat "$kept/paper.txt")"
}
