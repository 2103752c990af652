# shellcheck shell=bash
# Finds out what this machine lacks and installs it. Sourced by ./run and ./test.

say() { printf '» %s\n' "$*"; }
give_up() { printf '%s\n' "$@" >&2; exit 1; }

# Runs a step in silence and shows its output only where it fails: a wall of text hides the line that matters.
quietly() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

node_is_new_enough() {
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 18 || (major === 18 && minor >= 19) ? 0 : 1);'
}
cmake_is_new_enough() {
  local found
  found=$(cmake --version | sed -n 's/^cmake version //p') &&
    [ "$(printf '%s\n' 3.25 "$found" | sort -V | head -n 1)" = 3.25 ]
}
emscripten_is_there() {
  command -v em++ || [ -d "${EMSDK:-}/upstream/emscripten" ] || [ -n "${EMSCRIPTEN_ROOT:-}" ]
}
nlohmann_is_there() { [ -e /usr/include/nlohmann/json.hpp ] || [ -e /usr/local/include/nlohmann/json.hpp ]; }
boost_is_there() {
  [ -e /usr/include/boost/math/distributions/students_t.hpp ] ||
    [ -e /usr/local/include/boost/math/distributions/students_t.hpp ]
}
googletest_is_there() { [ -e /usr/src/googletest/CMakeLists.txt ]; }
fonts_are_there() { command -v fc-list && [ -n "$(fc-list : family)" ]; }
# Debian keeps the server's programs out of the way.
postgresql_is_there() { command -v psql && { command -v postgres || ls /usr/lib/postgresql/*/bin/postgres; }; }
chromium_is_there() { [ -n "${CHROME_PATH:-}" ] || command -v chromium || command -v google-chrome; }
firefox_is_there() { [ -n "${FIREFOX_PATH:-}" ] || command -v firefox-esr || command -v firefox; }

# Ubuntu has no firefox-esr, and its chromium is called chromium-browser; both come as snaps there.
package_of() {
  if [ -n "$(apt-cache show "$1" 2>/dev/null)" ]; then echo "$1"; else echo "$2"; fi
}

needs=()
# need 'what other systems have to install' 'check' package [package where the first is unknown]
need() { needs+=("$1|$2|$3|${4:-$3}"); }

need_build_tools() {
  need 'a C++20 compiler (GCC 12 or Clang 14)' 'command -v c++' g++
  need 'CMake 3.25' cmake_is_new_enough cmake
  need 'Ninja' 'command -v ninja' ninja-build
  need 'Emscripten 3.1.6' emscripten_is_there emscripten
  need 'nlohmann_json 3.11 (in /usr/include or /usr/local/include)' nlohmann_is_there nlohmann-json3-dev
  need 'Boost.Math 1.74 (in /usr/include or /usr/local/include)' boost_is_there libboost-math-dev
  need 'Node.js 18.19' node_is_new_enough nodejs
  need 'npm 9' 'command -v npm' npm
}

need_googletest() {
  need 'the sources of GoogleTest 1.12 in /usr/src/googletest' googletest_is_there googletest
}

need_postgresql() {
  need 'PostgreSQL 13, server and psql' postgresql_is_there postgresql
}

# A browser that is named must be there: another one in its place would be a surprise.
named_program_is_there() {
  [ -z "${!1:-}" ] || command -v "${!1}" >/dev/null || give_up "$1 is “${!1}”, and there is no such program."
}

need_browsers() {
  named_program_is_there CHROME_PATH
  named_program_is_there FIREFOX_PATH
  need 'Chromium (or set CHROME_PATH)' chromium_is_there chromium chromium-browser
  need 'Firefox ESR (or set FIREFOX_PATH)' firefox_is_there firefox-esr firefox
  need 'fontconfig with a font' fonts_are_there 'fontconfig fonts-dejavu-core'
}

find_missing() {
  missing=()
  local entry check
  for entry in "${needs[@]}"; do
    IFS='|' read -r _ check _ <<<"$entry"
    eval "$check" >/dev/null 2>&1 || missing+=("$entry")
  done
  [ ${#missing[@]} -gt 0 ]
}

tell_what_is_missing() {
  printf '%s\n' "$1"
  printf '  %s\n' "${missing[@]%%|*}"
  echo 'These versions or newer, then run this again.'
}

install_missing() {
  find_missing || return 0
  command -v apt-get >/dev/null || give_up "$(tell_what_is_missing \
    'This is not Debian or Ubuntu, so nothing was installed. Please install:')"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || give_up "$(tell_what_is_missing \
      'Installing needs root or sudo, and neither is here. Please install:')"
    as_root=(sudo)
  fi
  say 'Reading the package lists'
  quietly "${as_root[@]}" apt-get update || give_up 'apt-get update failed, see above.'
  local entry first second packages=()
  for entry in "${missing[@]}"; do
    IFS='|' read -r _ _ first second <<<"$entry"
    read -ra first <<<"$first"
    [ ${#first[@]} -eq 1 ] && first=("$(package_of "${first[0]}" "$second")")
    packages+=("${first[@]}")
  done
  say "Installing ${packages[*]}"
  quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    "${packages[@]}" || give_up 'apt-get install failed, see above.'
  hash -r
  if find_missing; then
    give_up "$(tell_what_is_missing \
      'The packages of this release are missing or too old. Please install by hand:')"
  fi
}

node_modules_are_current() {
  node -e 'const { readFileSync } = require("fs");
    const packages = (file) => JSON.parse(readFileSync(`${process.argv[1]}/${file}`, "utf8")).packages;
    const { "": root, ...wanted } = packages("package-lock.json");
    const found = packages("node_modules/.package-lock.json");
    const same = Object.keys({ ...wanted, ...found }).every((name) => found[name]
      ? found[name].version === wanted[name]?.version
      : wanted[name].optional);
    process.exit(same ? 0 : 1);' "$1" 2>/dev/null
}

# Of this folder, or of one that has packages of its own.
install_node_modules() {
  local folder=${1:-.}
  node_modules_are_current "$folder" && return
  say "Installing the Node.js packages${1:+ of $1}"
  quietly npm ci --prefix "$folder" || give_up 'npm ci failed, see above.'
}
