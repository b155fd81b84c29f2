# ./kuaichu bench NAME [OPTIONS]

main() {
  local name=${1:-}
  [ -n "$name" ] || fail "用法 usage: ./kuaichu bench intake | list | start | liability | document | ocr"
  find_jdk
  find_maven
  build_java
  if ! fresh "$root/bench/target/.built" "${java_places[@]}" bench/pom.xml bench/src; then
    say "· 构建测量 building the bench …"
    mvn -q -pl bench -am package -DskipTests -Dspotless.check.skip -Dmdep.analyze.skip >"$root/bench/build.log" 2>&1 || {
      tail -40 "$root/bench/build.log" >&2
      fail "构建失败 the build failed; the whole log: bench/build.log"
    }
    stamp "$root/bench/target/.built" "${java_places[@]}" bench/pom.xml bench/src
  fi
  local platform_classes=
  [[ $name != document && $name != ocr ]] || platform_classes=":$platform_jar"
  java -XX:+UseSerialGC -Xmx1g -Duser.timezone=Asia/Shanghai --enable-native-access=ALL-UNNAMED \
    -Dkuaichu.platform.jar="$platform_jar" "-Dkuaichu.platform.options=${platform_options[*]}" -cp "$root/bench/target/classes:$root/bench/target/lib/*$platform_classes" kuaichu.bench.Bench "$@"
}
