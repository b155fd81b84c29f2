# What every command needs: the tools found, the build kept fresh, the processes known.

platform_home=$root/app/target/platform
platform_jar=$platform_home/app.jar
sandbox_home=$root/sandbox/target/sandbox
sandbox_jar=$sandbox_home/sandbox.jar

say() { printf '%s\n' "$*"; }
fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# --- tools -------------------------------------------------------------------------------------------------------

java_major() { "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'; }

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
    [ "$(java_major "$candidate")" = 25 ] || continue
    export JAVA_HOME=$candidate PATH=$candidate/bin:$PATH
    return
  done
  fail "缺少 JDK 25 is missing (java on the path: $(command -v java || echo none)). Install: apt-get install temurin-25-jdk   or set JAVA_HOME"
}

find_maven() {
  command -v mvn >/dev/null || fail "缺少 Maven is missing. Install: apt-get install maven"
}

find_node() {
  command -v node >/dev/null && command -v npm >/dev/null ||
    fail "缺少 Node.js is missing (≥ 20.19). Install: apt-get install nodejs npm"
  node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>20||(a===20&&b>=19)?0:1)' ||
    fail "Node.js $(node --version) is too old (≥ 20.19). Install: apt-get install nodejs"
}

# --- build what changed --------------------------------------------------------------------------------------------

# A fingerprint of the files below the given places: name, size, time of change.
fingerprint() {
  find "$@" -type f -not -path '*/node_modules/*' -not -path '*/target/*' -not -path '*/dist/*' -not -path '*/shots/*' \
    -printf '%p %s %T@\n' 2>/dev/null | LC_ALL=C sort | sha256sum | cut -d' ' -f1
}

# fresh STAMP PLACE...: true when nothing below the places changed since the stamp was written.
fresh() {
  local stamp=$1
  shift
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(fingerprint "$@")" ]
}

stamp() {
  local file=$1
  shift
  mkdir -p "$(dirname "$file")"
  fingerprint "$@" >"$file"
}

java_places=(pom.xml .mvn libs app/pom.xml app/src/main sandbox/pom.xml sandbox/src/main)
web_places=(web/package.json web/package-lock.json web/packages web/apps)

build_java() {
  if fresh "$root/app/target/.built" "${java_places[@]}" && [ -f "$platform_jar" ] && [ -f "$sandbox_jar" ]; then return; fi
  say "· 构建平台 building the platform …"
  mvn -q -pl app,sandbox -am package -DskipTests -Dspotless.check.skip -Dmdep.analyze.skip >"$root/app/build.log" 2>&1 || {
    tail -40 "$root/app/build.log" >&2
    fail "构建失败 the build failed; the whole log: app/build.log"
  }
  rm -rf "$platform_home" "$sandbox_home"
  java -Djarmode=tools -jar app/target/app-*-boot.jar extract --destination "$platform_home" >/dev/null
  mv "$platform_home"/app-*-boot.jar "$platform_jar"
  mkdir -p "$sandbox_home"
  cp -r sandbox/target/lib "$sandbox_home/lib"
  cp "$(find sandbox/target -maxdepth 1 -name 'sandbox-*.jar' -not -name '*-sources*' | head -1)" "$sandbox_jar"
  train_cache
  stamp "$root/app/target/.built" "${java_places[@]}"
}

# JDK 25 keeps the loaded and linked classes of one training run in a cache; a start then costs a third of the CPU. The training run
# is a whole start, a look at some pages and an ordinary stop.
train_cache() {
  local scratch port pid i
  scratch=$(mktemp -d)
  port=$(free_port)
  say "· 记录启动缓存 recording the start-up cache …"
  java "${platform_options[@]}" -XX:AOTCacheOutput="$platform_home/app.aot" -jar "$platform_jar" --server.port="$port" \
    --server.address=127.0.0.1 --kuaichu.data="$scratch" --kuaichu.demo=true >"$scratch/train.log" 2>&1 &
  pid=$!
  for i in $(seq 1 300); do
    healthy "$port" /actuator/health && break
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  healthy "$port" /api/v1/insurers || true
  healthy "$port" /api/v1/scenarios || true
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  if [ ! -s "$platform_home/app.aot" ]; then
    say "  没有记录成功，不影响使用 not recorded; only the start is slower: $(tail -1 "$scratch/train.log")"
  fi
  rm -rf "$scratch"
}

# A port whose neighbour is free as well.
free_port() {
  local port
  for port in $(shuf -i 20000-40000 -n 50); do
    if ! port_taken "$port" && ! port_taken $((port + 1)); then
      echo "$port"
      return
    fi
  done
  fail "没有空闲端口 no free port found"
}

platform_options=(-XX:+UseSerialGC -Xms96m -Xmx640m -Xmn64m -Xss512k -XX:+ExitOnOutOfMemoryError -XX:+UseCompactObjectHeaders
  -XX:MaxMetaspaceSize=256m -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai
  --enable-native-access=ALL-UNNAMED)

npm_install() {
  if fresh "$root/web/node_modules/.installed" web/package-lock.json; then return; fi
  say "· 安装网页依赖 installing the web packages …"
  (cd web && npm ci --no-fund --no-audit --loglevel=error) || fail "npm ci failed in web/"
  stamp "$root/web/node_modules/.installed" web/package-lock.json
}

build_web() {
  if fresh "$root/web/dist/.built" "${web_places[@]}"; then return; fi
  npm_install
  say "· 构建网页 building the pages …"
  (cd web && npm run --silent build >"$root/web/build.log" 2>&1) || {
    tail -40 "$root/web/build.log" >&2
    fail "网页构建失败 building the pages failed; the whole log: web/build.log"
  }
  stamp "$root/web/dist/.built" "${web_places[@]}"
}

# tool CLASS ARGS...: runs one of the platform's command line tools.
tool() {
  java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -Duser.timezone=Asia/Shanghai \
    --enable-native-access=ALL-UNNAMED -cp "$platform_jar" "$@"
}

# --- processes -------------------------------------------------------------------------------------------------------

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# healthy PORT PATH: true when an HTTP GET answers 200.
healthy() {
  local status
  {
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3
    read -r _ status _ <&3
    exec 3>&-
  } 2>/dev/null
  [ "${status:-}" = 200 ]
}

# ours PID MARK: true when the process lives and its command line carries the mark.
ours() { [ -n "$1" ] && [ -r "/proc/$1/cmdline" ] && tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"; }

# stop_process PIDFILE MARK: ends what an earlier run left behind, gently first.
stop_process() {
  local pid
  pid=$(cat "$1" 2>/dev/null || true)
  if ours "$pid" "$2"; then
    kill "$pid" 2>/dev/null || true
    local i
    for i in $(seq 1 100); do
      ours "$pid" "$2" || break
      sleep 0.2
    done
    ours "$pid" "$2" && kill -9 "$pid" 2>/dev/null
  fi
  rm -f "$1"
}

# start_services DATA PORT: sandbox and platform in the background; sets platform_pid and sandbox_pid.
start_services() {
  local data=$1 port=$2 cache=()
  mkdir -p "$data/run" "$data/log"
  if [ ! -s "$data/run/sandbox.secret" ]; then
    (umask 077 && head -c 32 /dev/urandom | base64 | tr -d '\n' >"$data/run/sandbox.secret")
  fi
  java -XX:+UseSerialGC -Xms16m -Xmx128m -Xss512k -XX:TieredStopAtLevel=1 -Dkuaichu.data="$data" -Duser.timezone=Asia/Shanghai \
    -cp "$sandbox_jar:$sandbox_home/lib/*" kuaichu.sandbox.SandboxMain --port $((port + 1)) --data "$data/sandbox" \
    --secret-file "$data/run/sandbox.secret" --platform "http://127.0.0.1:$port" >>"$data/log/sandbox.log" 2>&1 &
  sandbox_pid=$!
  echo "$sandbox_pid" >"$data/run/sandbox.pid"
  [ -f "$platform_home/app.aot" ] && cache=(-XX:AOTCache="$platform_home/app.aot")
  java "${platform_options[@]}" "${cache[@]}" -Dkuaichu.home="$data" -jar "$platform_jar" \
    --server.port="$port" --server.address=127.0.0.1 --kuaichu.data="$data" --kuaichu.web="$root/web/dist" --kuaichu.demo=true \
    --kuaichu.partner.secret-file="$data/run/sandbox.secret" --kuaichu.partner.base-url="http://127.0.0.1:$((port + 1))" \
    >>"$data/log/platform.log" 2>&1 &
  platform_pid=$!
  echo "$platform_pid" >"$data/run/platform.pid"
  echo "$port" >"$data/run/port"
}

stop_services() {
  local data=$1
  stop_process "$data/run/platform.pid" "-Dkuaichu.home=$data"
  stop_process "$data/run/sandbox.pid" "-Dkuaichu.data=$data"
}

# wait_ready DATA PORT: until both answer, or one of them has ended.
wait_ready() {
  local data=$1 port=$2 i
  for i in $(seq 1 600); do
    if healthy "$port" /actuator/health && healthy $((port + 1)) /_sandbox/clock; then return 0; fi
    ours "$platform_pid" "-Dkuaichu.home=$data" || { startup_error "$data/log/platform.log"; return 1; }
    ours "$sandbox_pid" "-Dkuaichu.data=$data" || { startup_error "$data/log/sandbox.log"; return 1; }
    sleep 0.2
  done
  say "✗ 启动超时 not ready after 120 s; see $data/log/" >&2
  return 1
}

startup_error() {
  say "✗ 启动失败 the start failed: $(grep -aE 'ERROR|Exception|错误|✗' "$1" | tail -1 | cut -c1-300)" >&2
  say "  日志 log: $1" >&2
}

check_place() {
  local data=$1 port=$2 free
  mkdir -p "$data" 2>/dev/null || fail "不能写入数据目录 cannot write the data folder: $data"
  [ -w "$data" ] || fail "不能写入数据目录 cannot write the data folder: $data"
  free=$(df -Pk "$data" | awk 'NR==2{print int($4/1024)}')
  [ "$free" -ge 500 ] || fail "磁盘空间不足 the disk is nearly full: $free MB left at $data (500 MB needed)"
  port_taken "$port" && fail "端口 $port 已被占用 the port is taken. Use: ./kuaichu run --port $((port + 100))"
  port_taken $((port + 1)) && fail "端口 $((port + 1)) 已被占用 the port (sandbox) is taken. Use: ./kuaichu run --port $((port + 100))"
  return 0
}
