#!/usr/bin/env bash
# Until 1.0 nobody has a database to keep: each change of the schema makes the one Initial migration of both databases anew.
set -euo pipefail
cd "$(dirname "$0")/.."

for provider in Sqlite SqlServer; do
  project="src/CoProduce.Data.$provider"
  rm -rf "$project/Migrations"
  dotnet ef migrations add Initial --project "$project" --output-dir Migrations
  # What no model can say stands beside the migrations, by hand.
  initial=$(ls "$project"/Migrations/*_Initial.cs)
  if [ -f "$project/SearchSchema.cs" ]; then
    sed -i '/protected override void Down/,$!b;/protected override void Down/,/^        {/s/^        {/        {\n            SearchSchema.Drop(migrationBuilder);\n/' "$initial"
    awk '/\/\/\/ <inheritdoc \/>/ { seen++ } { lines[NR] = $0 } END {
      for (i = 1; i <= NR; i++) { if (lines[i] ~ /protected override void Down/) down = i }
      for (end = down - 1; lines[end] !~ /^        }/; end--) { }
      for (i = 1; i <= NR; i++) { if (i == end) { print ""; print "            SearchSchema.Create(migrationBuilder);" } print lines[i] }
    }' "$initial" > "$initial.new" && mv "$initial.new" "$initial"
  fi
done
