#!/usr/bin/env bash
# Writes the tables of docs/privacy.md anew: what the app keeps, from the data map in the code.
set -euo pipefail
cd "$(dirname "$0")/.."

map=$(mktemp)
trap 'rm -f "$map" docs/privacy.md.new' EXIT
dotnet run --project src/CoProduce.Web -- data-map | grep -v '^Using launch settings' >"$map"
awk -v map="$map" '
  /^<!-- the data map ends -->$/ { skip = 0 }
  !skip
  /^<!-- the data map begins -->$/ { while ((getline line < map) > 0) print line; print ""; skip = 1 }
' docs/privacy.md >docs/privacy.md.new
mv docs/privacy.md.new docs/privacy.md
