# ./kuaichu run [--port N] [--data DIR]

main() {
  local port=8080 data=$root/data begun=$SECONDS
  while [ $# -gt 0 ]; do
    case "$1" in
      --port) port=${2:?--port needs a number}; shift 2 ;;
      --data)
        data=${2:?--data needs a folder}
        [[ $data = /* ]] || data=$caller/$data
        shift 2
        ;;
      *) fail "不认识的选项 unknown option: $1 (see ./kuaichu help)" ;;
    esac
  done
  [[ $port =~ ^[0-9]+$ && $port -ge 1024 && $port -le 65000 ]] || fail "端口不合法 not a usable port: $port"
  find_jdk
  find_maven
  find_node
  mkdir -p "$data" 2>/dev/null || fail "不能写入数据目录 cannot write the data folder: $data"
  exec 9>"$data/run.lock"
  flock -n 9 || fail "已在运行 it already runs on this data folder: $data (port $(cat "$data/run/port" 2>/dev/null || echo '?'))"
  stop_services "$data"
  check_place "$data" "$port"
  build_web
  build_java
  trap 'stopping=1' INT TERM
  stopping=
  begun=$SECONDS
  start_services "$data" "$port" 9>&-
  if ! wait_ready "$data" "$port"; then
    stop_services "$data"
    exit 1
  fi
  table "$port" "$data"
  say "ready in $((SECONDS - begun)) s"
  while [ -z "$stopping" ]; do
    wait -n "$platform_pid" "$sandbox_pid" 2>/dev/null || true
    [ -n "$stopping" ] && break
    if ! ours "$platform_pid" "-Dkuaichu.home=$data" || ! ours "$sandbox_pid" "-Dkuaichu.data=$data"; then
      stop_services "$data"
      fail "有进程意外结束 a process ended by itself; see $data/log/"
    fi
  done
  say "· 正在停止 stopping …"
  stop_services "$data"
}

table() {
  local base=http://127.0.0.1:$1
  cat <<TEXT

  快处 Kuaichu 已就绪
  ───────────────────────────────────────────────────────────────────────────────
  当事人   party     $base/p/        13800010001 张伟 · 13800010002 王芳
  民警     officer   $base/c/        officer1 李警官 · officer3 周警官   (手机 phone: $base/f/)
  负责人   leader    $base/c/        leader1 林大队长 · chief1 黄支队长
  复核     review    $base/c/        reviewer1 郑警官 · reviewer2 吴警官
  情指中心 centre    $base/c/        centre1
  保险公司 insurer   $base/c/        insurer1 榕安财险 · insurer2 闽海财险
  审计员   auditor   $base/c/        auditor1
  管理员   admin     $base/c/        sysadmin1 系统 system · secadmin1 安全 security
  沙箱     sandbox   http://127.0.0.1:$(($1 + 1))/        短信验证码在这里看 SMS codes arrive here
  ───────────────────────────────────────────────────────────────────────────────
  演示人员的口令和动态码在登录页上一点即填 demo passwords and codes: one tap on the sign-in page
  先试这个 try this first:  ./kuaichu demo    or open $base/p/ on a phone-sized window
  数据 data: $2    停止 stop: Ctrl-C

TEXT
}
