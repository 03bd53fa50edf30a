#!/usr/bin/env bash
# Measures the live health page of a project with many contributions. Build first: dotnet build
# Usage: tests/measure-health.sh [contributions, 100000 unless said otherwise]
# It loads the sample forum into a database of its own, fills one project, and asks for the page as its lead.
set -euo pipefail
many=${1:-100000}
port=5199
cd "$(dirname "$0")/../src/CoProduce.Web"
work=$(mktemp -d)
trap 'kill "${app:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
export ASPNETCORE_ENVIRONMENT=Development Database__ConnectionString="Data Source=$work/measure.db" ASPNETCORE_URLS="http://127.0.0.1:$port"
dll=bin/Debug/net10.0/CoProduce.Web.dll
[ -f bin/Release/net10.0/CoProduce.Web.dll ] && dll=bin/Release/net10.0/CoProduce.Web.dll
dotnet "$dll" seed-sample > /dev/null

python3 - "$work/measure.db" "$many" <<'PY'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1]); many = int(sys.argv[2])
project = db.execute("select Id from Projects where Slug = 'short-breaks'").fetchone()[0]
columns = [c[1] for c in db.execute("pragma table_info(Contributions)") if c[1] not in ("Id", "Number")]
rows = db.execute(f"select {','.join(columns)} from Contributions where ProjectId = ?", (project,)).fetchall()
names = ','.join(columns)
first = db.execute("select max(Number) from Contributions where ProjectId = ?", (project,)).fetchone()[0] + 1
last = db.execute("select max(Id) from Contributions").fetchone()[0]
db.executemany(f"insert into Contributions (Number,{names}) values ({','.join('?' * (len(columns) + 1))})", ((first + i, *rows[i % len(rows)]) for i in range(many)))
reply = [c[1] for c in db.execute("pragma table_info(Reply)") if c[1] != "Id"]
fill = ','.join("c.Id" if c == "ContributionId" else f"r.{c}" for c in reply)
db.execute(f"insert into Reply ({','.join(reply)}) select {fill} from Contributions c join Reply r on r.Id = (select max(Id) from Reply where Kind <> 'Answer') where c.Id > ? and c.IsAnswered", (last,))
db.commit()
print(db.execute("select count(*) from Contributions where ProjectId = ?", (project,)).fetchone()[0], "contributions,", db.execute("select count(*) from Reply").fetchone()[0], "replies")
PY

dotnet "$dll" > "$work/log" 2>&1 &
app=$!
for _ in $(seq 60); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.5; done
jar="$work/jar"
page=$(curl -s -c "$jar" "http://127.0.0.1:$port/account/sign-in")
token=$(grep -o '__RequestVerificationToken" type="hidden" value="[^"]*' <<< "$page" | head -1 | sed 's/.*value="//')
key=$(grep -o 'name="[^"]*" value="[0-9a-f-]\{32,36\}"' <<< "$page" | head -1 | sed 's/name="\([^"]*\)" value="\([^"]*\)"/\1=\2/' || true)
curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "__RequestVerificationToken=$token" ${key:+--data-urlencode "$key"} --data-urlencode Email=colead@example.org --data-urlencode Password=northmere-sample-only "http://127.0.0.1:$port/account/sign-in"
for _ in $(seq 5); do curl -s -o /dev/null -b "$jar" "http://127.0.0.1:$port/projects/short-breaks/health"; done
curl -s -b "$jar" "http://127.0.0.1:$port/projects/short-breaks/health" | grep -q 'you see it as it is now' || { echo "not signed in"; exit 1; }
for _ in $(seq 21); do curl -s -o /dev/null -w '%{time_total}\n' -b "$jar" "http://127.0.0.1:$port/projects/short-breaks/health"; done | sort -n | awk '{t[NR]=$1} END {printf "live health page: median %.0f ms, slowest %.0f ms of %d\n", t[int((NR+1)/2)]*1000, t[NR]*1000, NR}'
