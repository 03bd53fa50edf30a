#!/usr/bin/env bash
# Measures whether an answer gives away if somebody has an account here. Build first: dotnet build
# Usage: tests/measure-answers.sh [addresses of each kind, 200 unless said otherwise]
# It loads the sample forum into a database of its own, gives it that many accounts, and asks with known and unknown addresses in turn:
# signing in, a new password, a new account. Status, names of headers and length have to be the same, and the times within a tenth.
set -euo pipefail
many=${1:-200}
port=5198
cd "$(dirname "$0")/../src/CoProduce.Web"
work=$(mktemp -d)
trap 'kill "${app:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
export ASPNETCORE_ENVIRONMENT=Development Database__ConnectionString="Data Source=$work/measure.db" ASPNETCORE_URLS="http://127.0.0.1:$port" Limits__TriesInFiveMinutes=1000000
dll=bin/Debug/net10.0/CoProduce.Web.dll
[ -f bin/Release/net10.0/CoProduce.Web.dll ] && dll=bin/Release/net10.0/CoProduce.Web.dll
dotnet "$dll" seed-sample > /dev/null
dotnet "$dll" > "$work/log" 2>&1 &
app=$!
for _ in $(seq 120); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.5; done

python3 - "$work/measure.db" "$many" "http://127.0.0.1:$port" <<'PY'
import http.cookiejar, random, re, sqlite3, statistics, sys, time, urllib.error, urllib.parse, urllib.request

file, many, site = sys.argv[1], int(sys.argv[2]), sys.argv[3]
db = sqlite3.connect(file, timeout=30)

def copies(table, row, change, count):
    """Adds rows like the first that fits, each with what `change` says of it."""
    columns = [c[1] for c in db.execute(f'pragma table_info("{table}")') if c[1] != "Id"]
    sample = dict(zip(columns, db.execute(f'select {",".join(columns)} from "{table}" where {row}').fetchone()))
    ids = []
    for i in range(count):
        values = {**sample, **change(i)}
        ids.append(db.execute(f'insert into "{table}" ({",".join(columns)}) values ({",".join("?" * len(columns))})', [values[c] for c in columns]).lastrowid)
    return ids

users = db.execute("select name from sqlite_master where type = 'table' and sql like '%NormalizedEmail%'").fetchone()[0]
person = db.execute(f"select PersonId from \"{users}\" where Email = 'parent@example.org'").fetchone()[0]
people = copies("People", f"Id = {person}", lambda i: {"DisplayName": f"Person {i}"}, 3 * many)
known = [f"known{i:05}@example.org" for i in range(3 * many)]
copies(users, "Email = 'parent@example.org'", lambda i: {"PersonId": people[i], "Email": known[i], "UserName": known[i], "NormalizedEmail": known[i].upper(), "NormalizedUserName": known[i].upper(), "SecurityStamp": f"{i:032}"}, 3 * many)
db.commit()
db.close()

class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None

def ask(page, fields):
    """One answer of a browser that has never been here: its status, the names of its headers, its length, and how long it took."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()), Stay)
    form = browser.open(site + page).read().decode()
    form = re.search(rf'<form[^>]*action="{page}".*?</form>', form, re.S).group(0)
    hidden = {re.search('name="([^"]*)"', tag).group(1): re.search('value="([^"]*)"', tag).group(1) for tag in re.findall('<input[^>]*type="hidden"[^>]*>', form) if 'value="' in tag}
    body = urllib.parse.urlencode({**hidden, **fields}).encode()
    start = time.perf_counter()
    try:
        answer = browser.open(site + page, body)
    except urllib.error.HTTPError as refused:
        answer = refused
    words = answer.read().decode()
    took = time.perf_counter() - start
    words = re.sub('value="[^"]*"|nonce="[^"]*"', "", words)
    return (answer.status, tuple(sorted(name.lower() for name in answer.headers.keys())), answer.headers.get("Location"), len(words)), took

pages = {
    "signing in": ("/account/sign-in", {"Password": "not the right one at all"}),
    "a new password": ("/account/forgotten", {}),
    "a new account": ("/account/register", {"DisplayName": "Somebody", "Password": "seven green kettles sing", "Hat": "ParentCarer"}),
}
failed = False
print(f'{"":16}{"known":>10}{"unknown":>10}{"apart":>8}  the same answer')
for n, (name, (page, fields)) in enumerate(pages.items()):
    turns = [("known", known[n * many + i]) for i in range(many)] + [("unknown", f"nobody{n}{i:04}@example.org") for i in range(many)]
    random.Random(7).shuffle(turns)
    for i in range(10):
        ask(page, {"Email": f"warm{n}{i}@example.org", **fields})
    answers, times = {"known": set(), "unknown": set()}, {"known": [], "unknown": []}
    for kind, email in turns:
        answer, took = ask(page, {"Email": email, **fields})
        answers[kind].add(answer)
        times[kind].append(took * 1000)
    k, u = statistics.median(times["known"]), statistics.median(times["unknown"])
    apart, same = abs(k - u) / max(k, u), answers["known"] == answers["unknown"] and len(answers["known"]) == 1
    failed |= apart > 0.1 or not same
    print(f'{name:16}{k:7.1f} ms{u:7.1f} ms{apart:7.1%}  {"yes" if same else "NO: " + str(answers)[:600]}')
sys.exit(failed)
PY
