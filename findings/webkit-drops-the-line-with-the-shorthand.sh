#!/usr/bin/env bash
# WebKitGTK 2.50 (Debian 12: webkit2gtk-driver, xvfb), text-decoration with style and color on a link.
# Expected: an engine that does not know the whole shorthand keeps the browser's own underline of links.
# Seen: written with a custom property the declaration is taken for valid, comes to nothing, and takes the browser's
# underline with it; without one it is thrown away and the underline stays; longhands are drawn.
set -euo pipefail
for tool in WebKitWebDriver Xvfb curl; do
  command -v "$tool" >/dev/null || { echo "Install webkit2gtk-driver, xvfb and curl." >&2; exit 2; }
done
cd "$(mktemp -d)"
Xvfb :97 -screen 0 800x600x24 >/dev/null 2>&1 &
display=$!
DISPLAY=:97 WebKitWebDriver --port=4497 >/dev/null 2>&1 &
driver=$!
trap 'kill $driver $display; rm -rf "$PWD"' EXIT

cat >page.html <<'EOF'
<!doctype html>
<style>
  :root { --line: red; }
  #property { text-decoration: underline dotted var(--line) 1px; }
  #plain { text-decoration: underline dotted red 1px; }
  #longhands { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-color: var(--line); }
</style>
<a href="#" id="property">a</a> <a href="#" id="plain">a</a> <a href="#" id="longhands">a</a>
EOF
ask() { curl --silent --fail --retry 20 --retry-connrefused --retry-delay 1 -H 'content-type: application/json' "http://127.0.0.1:4497/session$1" -d "$2"; }
browser=$(find /usr/lib -name MiniBrowser -path '*webkit2gtk*' -print -quit)
session=$(ask '' '{"capabilities":{"alwaysMatch":{"webkitgtk:browserOptions":{"binary":"'"$browser"'","args":["--automation"]}}}}' | sed 's/.*"sessionId":"\([^"]*\)".*/\1/')
ask "/$session/url" "{\"url\":\"file://$PWD/page.html\"}" >/dev/null
diff <(ask "/$session/execute/sync" '{"script":"return [...document.links].map((a) => a.id + \" \" + getComputedStyle(a).textDecorationLine + \" \" + (getComputedStyle(a).textDecorationStyle || getComputedStyle(a).webkitTextDecorationStyle)).join(\", \")","args":[]}'; echo) - <<'EOF'
{"value":"property none solid, plain underline solid, longhands underline dotted"}
EOF
curl --silent -X DELETE "http://127.0.0.1:4497/session/$session" >/dev/null
echo 'As stated.'
