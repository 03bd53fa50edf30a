#!/usr/bin/env bash
# Writes docs/third-party.md anew: what the app ships with, from src/third-party.json, the lock file of the app and the packages as they were restored.
set -euo pipefail
cd "$(dirname "$0")/.."
packages=${NUGET_PACKAGES:-$HOME/.nuget/packages}
{
  cat <<'TOP'
# What CoProduce ships with

Made by `src/third-party.sh` from `src/third-party.json` and the lock file of the app; a test finds it stale. Packages that only build or test are not listed: they ship with nobody.

| not from a package | licence |
|---|---|
TOP
  python3 -c 'import json
for part in json.load(open("src/third-party.json")):
    print("| [{name}]({address}) | {licence} |".format(**part))'
  cat <<'PACKAGES'

| package | version | licence |
|---|---|---|
PACKAGES
  sed -nE -e 's/^      "([^"]+)": \{/\1/p' -e 's/^        "resolved": "([^"]+)".*/\t\1/p' src/CoProduce.Web/packages.lock.json |
    awk '/^\t/ { print name $0 } !/^\t/ { name = $0 }' | LC_ALL=C sort -fu |
    while IFS=$'\t' read -r name version; do
      nuspec="$packages/${name,,}/$version/${name,,}.nuspec"
      licence=$(sed -nE 's/.*<license type="expression">([^<]+)<.*/\1/p; s/.*<license type="file">([^<]+)<.*/its own, `\1` in the package/p' "$nuspec")
      echo "| $name | $version | ${licence:?$name has no licence that can be read} |"
    done
} >docs/third-party.md.new
mv docs/third-party.md.new docs/third-party.md
