#!/usr/bin/env bash
# Measures how long two words take to find, for forum staff and for a family. Build first: dotnet build
# Usage: tests/measure-search.sh [entries, 100000 unless said otherwise]
# It loads the sample forum into a database of its own and adds that many entries to what can be found, in a hundred projects.
set -euo pipefail
many=${1:-100000}
port=5197
cd "$(dirname "$0")/../src/CoProduce.Web"
work=$(mktemp -d)
trap 'kill "${app:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
export ASPNETCORE_ENVIRONMENT=Development Database__ConnectionString="Data Source=$work/measure.db" ASPNETCORE_URLS="http://127.0.0.1:$port"
dll=bin/Debug/net10.0/CoProduce.Web.dll
[ -f bin/Release/net10.0/CoProduce.Web.dll ] && dll=bin/Release/net10.0/CoProduce.Web.dll
dotnet "$dll" seed-sample > /dev/null

python3 - "$work/measure.db" "$many" <<'PY'
import bisect, itertools, random, sqlite3, sys
file, many = sys.argv[1], int(sys.argv[2])
db = sqlite3.connect(file)
random.seed(1)
# The n-th word is about as common as the n-th word of English is.
words = list(itertools.accumulate(1 / (n + 3) for n in range(50000)))
def word():
    return f"w{bisect.bisect(words, random.random() * words[-1])}x"
def copies(table, row, changes):
    columns = [c[1] for c in db.execute(f'pragma table_info("{table}")') if c[1] != "Id"]
    sample = dict(zip(columns, db.execute(f'select {",".join(columns)} from "{table}" where {row}').fetchone()))
    db.executemany(f'insert into "{table}" ({",".join(columns)}) values ({",".join("?" * len(columns))})', ([(sample | change)[c] for c in columns] for change in changes))
copies("Projects", "Id = 1", ({"Slug": f"more-{n}", "Name": f"More {n}"} for n in range(100)))
mine = db.execute("select x.ProjectId from Participants x join AspNetUsers a on a.PersonId = x.PersonId where a.Email = 'parent@example.org' and x.State = 'TakingPart'").fetchone()[0]
first = db.execute("select max(Id) from Projects").fetchone()[0] - 99
def entries():
    for n in range(many):
        project, text = first + n % 100, " ".join(dict.fromkeys(word() for _ in range(24)))
        if n % 7 == 0:
            project = mine
        yield {"ProjectId": project, "Words": text, "Folded": text, "IsPrivate": 0, "AuthorId": None, "Marks": f"=r{project} =ofcontribution =stageunderstand =kindidea =sidelivedexperience =iswaiting"}
copies("SearchEntries", "\"Of\" = 'Contribution'", entries())
db.commit()
PY

dotnet "$dll" > "$work/log" 2>&1 &
app=$!
for _ in $(seq 120); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.5; done

python3 - "http://127.0.0.1:$port" <<'PY'
import base64, hashlib, hmac, http.cookiejar, html, re, statistics, struct, sys, time, urllib.parse, urllib.request
site = sys.argv[1]
def code(key):
    mac = hmac.new(base64.b32decode(key), struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    return str((struct.unpack(">I", mac[mac[-1] & 15 :][:4])[0] & 0x7FFFFFFF) % 1000000).zfill(6)
def signed_in(email):
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    def sent(page, path, fields):
        form = next(f for f in re.findall("<form.*?</form>", page, re.S) if all(f'name="{name}"' in f for name in fields))
        hidden = {n: html.unescape(v) for n, v in re.findall('name="(__RequestVerificationToken|_once|From)"[^>]*value="([^"]*)"', form)}
        return browser.open(site + path, urllib.parse.urlencode({**hidden, **fields}).encode()).read().decode()
    page = sent(browser.open(site + "/account/sign-in").read().decode(), "/account/sign-in", {"Email": email, "Password": "northmere-sample-only"})
    if 'name="Form.Code"' in page:
        sent(page, "/account/sign-in/code", {"Form.Code": code("NORTHMERESAMPLEFORUMONLYFORUMSAM")})
    return browser
for who in ("staff@example.org", "parent@example.org"):
    browser = signed_in(who)
    for kind, typed in {"two rare words": "w300x w400x", "two common words": "w0x w1x", "common and rare": "w40x w30000x", "a word and a beginning": "w300x w40"}.items():
        times = []
        for turn in range(45):
            begin = time.perf_counter()
            page = browser.open(f"{site}/find?Words={urllib.parse.quote(typed)}").read().decode()
            times.append((time.perf_counter() - begin) * 1000)
        assert 'id="find"' in page, "not signed in"
        print(f"{who:20}{kind:24}{statistics.median(times[5:]):7.1f} ms {page.count('<article'):4} found")
PY
