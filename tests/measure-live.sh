#!/usr/bin/env bash
# Measures a running session: so many pages listen to its live page while people write into it. Build first: dotnet build -c Release
# Usage: tests/measure-live.sh [readers, 200] [writes a second, 20] [seconds, 30]
# It loads the sample forum into a database of its own. Each reader does what the page does: it listens, and looks when something changed.
set -euo pipefail
readers=${1:-200} rate=${2:-20} seconds=${3:-30}
port=5198
cd "$(dirname "$0")/../src/CoProduce.Web"
work=$(mktemp -d)
trap 'kill "${app:-0}" 2>/dev/null || true; rm -rf "$work"' EXIT
export ASPNETCORE_ENVIRONMENT=Development Database__ConnectionString="Data Source=$work/measure.db" ASPNETCORE_URLS="http://127.0.0.1:$port" Logging__LogLevel__Default=Warning
dll=bin/Debug/net10.0/CoProduce.Web.dll
[ -f bin/Release/net10.0/CoProduce.Web.dll ] && dll=bin/Release/net10.0/CoProduce.Web.dll
dotnet "$dll" seed-sample > /dev/null
dotnet "$dll" > "$work/log" 2>&1 &
app=$!
for _ in $(seq 60); do curl -s -o /dev/null "http://127.0.0.1:$port/" && break; sleep 0.5; done
python3 - "$port" "$readers" "$rate" "$seconds" <<'PY'
import asyncio, random, re, sys, time, urllib.parse, uuid

port, readers, rate, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
live, ordinary = "/projects/short-breaks/sessions/3/live", "/projects/short-breaks/stages/deliver"
cookies, sent, seen, looks, bytes_read, stop = {}, {}, {}, [], 0, False

async def ask(path, form=None, mark=None):
    global bytes_read
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = urllib.parse.urlencode(form).encode() if form else b""
    head = [f"{'POST' if form else 'GET'} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", "Connection: close", "Cookie: " + "; ".join(f"{k}={v}" for k, v in cookies.items())]
    if form: head += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    if mark: head.append(f"If-None-Match: {mark}")
    writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
    raw = await reader.read()
    writer.close()
    bytes_read += len(raw)
    top, _, text = raw.partition(b"\r\n\r\n")
    lines = top.decode().split("\r\n")
    headers = [l.split(": ", 1) for l in lines[1:]]
    for name, value in headers:
        if name.lower() == "set-cookie":
            key, _, rest = value.partition("=")
            cookies[key] = rest.split(";")[0]
    return int(lines[0].split()[1]), {k.lower(): v for k, v in headers}, text.decode(errors="replace")

def hidden(page, form):
    part = page[page.index(f'id="{form}"'):]
    return dict(re.findall('name="(__RequestVerificationToken|_once)"[^>]*value="([^"]*)"', part[:part.index("</form>")]))

async def sign_in():
    _, _, page = await ask("/account/sign-in")
    status, headers, _ = await ask("/account/sign-in", {**hidden(page, "sign-in"), "Email": "parent@example.org", "Password": "northmere-sample-only"})
    assert status == 302 and "sign-in" not in headers["location"], "not signed in"

async def look(me):
    mark = None
    while not stop:
        await me["changed"].wait()
        me["changed"].clear()
        started = time.monotonic()
        status, headers, page = await ask(live + "/now", mark=mark)
        looks.append(time.monotonic() - started)
        if status == 200:
            mark, now = headers["etag"], time.monotonic()
            for number in re.findall(r"measured (\d+)\.", page):
                seen.setdefault((me["id"], int(number)), now)
        await asyncio.sleep(0.5 + random.random() * 0.5)

async def listen(me):
    while not stop:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write((f"GET {live}/stream HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nCookie: " + "; ".join(f"{k}={v}" for k, v in cookies.items()) + "\r\n\r\n").encode())
        while line := await reader.readline():
            if b"event: changed" in line: me["changed"].set()
        writer.close()

async def write(number, fields):
    sent[number] = time.monotonic()
    status, _, _ = await ask(live + "/say", {**fields, "_once": uuid.uuid4().hex, "Say.Text": f"measured {number}."})
    if status != 302: sent.pop(number); print("not taken:", status)

async def time_page(times):
    for _ in range(times):
        started = time.monotonic()
        await ask(ordinary)
        yield time.monotonic() - started
        await asyncio.sleep(0.2)

def part(of, share): return sorted(of)[min(len(of) - 1, int(len(of) * share))] * 1000

async def main():
    global stop
    await sign_in()
    async for _ in time_page(5): pass
    alone = [t async for t in time_page(40)]
    fields = hidden((await ask(live))[2], "say")
    people = [{"id": i, "changed": asyncio.Event()} for i in range(readers)]
    tasks = [asyncio.create_task(f(me)) for me in people for f in (listen, look)]
    await asyncio.sleep(5)
    looks.clear()
    meanwhile, writes, start = [], [], time.monotonic()
    async def ordinary_reader():
        while not stop:
            async for t in time_page(1): meanwhile.append(t)
    tasks.append(asyncio.create_task(ordinary_reader()))
    for number in range(int(rate * seconds)):
        writes.append(asyncio.create_task(write(number, fields)))
        await asyncio.sleep(max(0, start + (number + 1) / rate - time.monotonic()))
    await asyncio.gather(*writes)
    await asyncio.sleep(4)
    stop = True
    waits = [seen[(me["id"], n)] - at for me in people for n, at in sent.items() if (me["id"], n) in seen]
    due = len(people) * len(sent)
    print(f"{readers} pages listening, {len(sent)} things said in {seconds:.0f} s")
    print(f"from sending to seeing: p50 {part(waits, .5):.0f} ms, p99 {part(waits, .99):.0f} ms, slowest {max(waits) * 1000:.0f} ms")
    print(f"lost: {due - len(waits)} of {due}")
    print(f"looks: {len(looks) / (seconds + 4):.0f} a second, p50 {part(looks, .5):.0f} ms, p99 {part(looks, .99):.0f} ms, {bytes_read / 1e6:.0f} MB in all")
    print(f"an ordinary page: p50 {part(alone, .5):.0f} ms alone, {part(meanwhile, .5):.0f} ms meanwhile; p99 {part(alone, .99):.0f} and {part(meanwhile, .99):.0f} ms")
    for task in tasks: task.cancel()

asyncio.run(main())
PY
