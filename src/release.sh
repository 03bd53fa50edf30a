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

# Every package, with its version and hash, as the lock file has them: CycloneDX.
python3 - "$version" > "$out/coproduce-$version.cdx.json" <<'PY'
import base64, json, sys

lock = json.load(open("src/CoProduce.Web/packages.lock.json"))
parts = {}
for packages in lock["dependencies"].values():
    for name, package in packages.items():
        if package["type"] != "Project":
            parts[name, package["resolved"]] = package["contentHash"]
print(json.dumps({
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "version": 1,
    "metadata": {"component": {"type": "application", "name": "CoProduce", "version": sys.argv[1]}},
    "components": [
        {
            "type": "library",
            "name": name,
            "version": version,
            "purl": f"pkg:nuget/{name}@{version}",
            "hashes": [{"alg": "SHA-512", "content": base64.b64decode(hash).hex()}],
        }
        for (name, version), hash in sorted(parts.items())
    ],
}, indent=2))
PY

awk -v wanted="## ${version%.*}" '$0 ~ "^## " { on = ($0 == wanted) } on' docs/changelog.md > "$out/notes.txt"
[ -s "$out/notes.txt" ] || { echo "docs/changelog.md says nothing about ${version%.*}." >&2; exit 1; }
(cd "$out" && sha256sum coproduce-* > SHA256SUMS)
ls -l "$out"
