#!/usr/bin/env bash
# Packs a version: an archive for Linux and one for Windows, the list of what is in them, the notes from the changelog, and checksums.
# Usage: src/release.sh 0.2.0 FOLDER
set -euo pipefail
version=$1
out=$(realpath -m "$2")
cd "$(dirname "$0")/.."
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for system in linux-x64 win-x64; do
  folder="$work/coproduce-$version-$system"
  dotnet publish src/CoProduce.Web -c Release -r "$system" --self-contained -p:PublishReadyToRun=true -p:Version="$version" -o "$folder"
  cp -r deploy docs/operations.md docs/third-party.md "$folder"
  if [ "$system" = win-x64 ]; then
    (cd "$work" && python3 -m zipfile -c "$out/coproduce-$version-$system.zip" "coproduce-$version-$system")
  else
    tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner -czf "$out/coproduce-$version-$system.tar.gz" "coproduce-$version-$system"
  fi
done

# The parts of .NET in it too, with their versions, as each archive lists them.
python3 src/parts.py "$version" "$work"/*/CoProduce.Web.deps.json > "$out/coproduce-$version.cdx.json"

awk -v wanted="## ${version%.*}" '$0 ~ "^## " { on = ($0 == wanted) } on' docs/changelog.md > "$out/notes.txt"
[ -s "$out/notes.txt" ] || { echo "docs/changelog.md says nothing about ${version%.*}." >&2; exit 1; }
(cd "$out" && sha256sum coproduce-* > SHA256SUMS)
ls -l "$out"
