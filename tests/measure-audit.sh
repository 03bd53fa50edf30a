#!/usr/bin/env bash
# Measures how long it takes to check a long trail of who did what. Build first: dotnet build
# Usage: tests/measure-audit.sh [lines, 100000 unless said otherwise]
# It loads the sample forum into a database of its own, goes on with its trail as the app would, checks it, and then changes one line.
set -euo pipefail
many=${1:-100000}
cd "$(dirname "$0")/../src/CoProduce.Web"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export ASPNETCORE_ENVIRONMENT=Development Database__ConnectionString="Data Source=$work/measure.db" Audit__Key="$(head -c 32 /dev/urandom | base64)"
dll=bin/Debug/net10.0/CoProduce.Web.dll
[ -f bin/Release/net10.0/CoProduce.Web.dll ] && dll=bin/Release/net10.0/CoProduce.Web.dll
dotnet "$dll" seed-sample > /dev/null

python3 - "$work/measure.db" "$many" <<'PY'
import base64, datetime, hashlib, hmac, os, sqlite3, sys
file, many = sys.argv[1], int(sys.argv[2])
key = base64.b64decode(os.environ["Audit__Key"])
def mark(line):
    return hmac.new(key, line.encode(), hashlib.sha256).hexdigest().upper()
db = sqlite3.connect(file)
count, before = (db.execute("select Count, Mark from AuditEnd").fetchone() or (0, ""))
start = datetime.datetime(2026, 1, 1)
for number in range(count + 1, count + many + 1):
    at = start + datetime.timedelta(seconds=number)
    ticks = (at - datetime.datetime(1, 1, 1)) // datetime.timedelta(microseconds=1) * 10
    who, about = number % 300 + 1, number % 500 + 1
    before = mark(f"line|{before}|{number}|{ticks}|SignedIn|{who}|{about}||{number}")
    db.execute("insert into AuditEntries (Number, At, What, ByPersonId, AboutPersonId, Subject, Mark) values (?, ?, 'SignedIn', ?, ?, ?, ?)", (number, at.strftime("%Y-%m-%d %H:%M:%S"), who, about, number, before))
db.execute("delete from AuditEnd")
db.execute("insert into AuditEnd (Id, Count, Mark, Seal) values (1, ?, ?, ?)", (count + many, before, mark(f"end|{count + many}|{before}")))
db.commit()
PY

for _ in 1 2 3; do
    from=$(date +%s%N)
    dotnet "$dll" verify-audit | cut -d, -f1
    echo "checked in $((($(date +%s%N) - from) / 1000000)) ms, with the start of the app"
done
python3 -c "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('update AuditEntries set Subject = Subject + 1 where Number = ?', (int(sys.argv[2]) // 2,)); db.commit()" "$work/measure.db" "$many"
dotnet "$dll" verify-audit && { echo "the changed line was not found"; exit 1; } || true
