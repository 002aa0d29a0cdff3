#!/bin/sh
# Builds the pages into the server's class path. Called by Maven; does only what a change asks for.
set -eu

here=$(cd "$(dirname "$0")" && pwd -P)
cd "$here"
output=../bootstrap/target/classes/static
# Beside the class path, not in it: it must not be packed. `mvn clean` removes it together with the pages.
built_from=../bootstrap/target/ui.inputs
unset BUSMANAGER_UI_OUT

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

for tool in node npm; do
  command -v "$tool" >/dev/null 2>&1 ||
    fail "The pages are built with Node.js 20.19 or newer, and $tool is not on the PATH; install it, or leave the pages out with -Dskip.ui."
done
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
  fail "The pages are built with Node.js 20.19 or newer, and this is $(node --version)."

# The content decides, not the time: a branch that is checked out, or a file that is gone, changes it too.
packages=$(cat package.json package-lock.json .npmrc | cksum)
if [ "$(cat node_modules/.installed-from 2>/dev/null)" != "$packages" ]; then
  echo "Installing the packages of the pages ..."
  npm ci --ignore-scripts --loglevel=error
  printf '%s\n' "$packages" >node_modules/.installed-from
fi

inputs=$(
  find . ../docs/openapi.json \
    \( -name node_modules -o -name coverage -o -path ./browser -o -name schema.gen.ts \) -prune \
    -o -type f -exec cksum {} + | LC_ALL=C sort | cksum
)
if [ "$(cat "$built_from" 2>/dev/null)" != "$inputs" ] || [ ! -f "$output/index.html" ]; then
  echo "Building the pages ..."
  rm -f "$built_from"
  npm run --silent build -- --logLevel warn
  printf '%s\n' "$inputs" >"$built_from"
fi
