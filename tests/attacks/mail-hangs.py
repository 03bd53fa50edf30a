#!/usr/bin/env python3
"""A thousand mails wait while the mail server hangs, hangs up after the words, or refuses, and the app is killed again and again. Every mail
arrives, hardly one twice, and pages are as fast as before. Usage: tests/attacks/mail-hangs.py [mails, 1000] [kills, 20]"""
import asyncio, random, re, sqlite3, sys, threading, time, uuid
from forum import Forum, p95

MAILS, KILLS = (int(sys.argv[i]) if len(sys.argv) > i else usual for i, usual in ((1, 1000), (2, 20)))
arrived, bad, LONG_AGO = {}, True, "2020-01-01 00:00:00"


async def server(reader, writer):
    """Speaks just enough SMTP, and on a bad day is no help at all."""
    luck = random.random()

    async def say(line):
        writer.write(line.encode() + b"\r\n")
        await writer.drain()

    try:
        if bad and luck < 0.002:
            await asyncio.sleep(15)
        await say("220 here")
        while line := (await reader.readline()).decode(errors="replace").upper():
            if line.startswith("DATA"):
                if bad and 0.05 < luck < 0.10:
                    await say("451 later")
                    continue
                await say("354 go on")
                words = (await reader.readuntil(b"\r\n.\r\n")).decode(errors="replace")
                if bad and 0.10 < luck < 0.15:
                    return writer.close()
                name = re.search(r"(?i)^message-id:\s*<(.*?)>", words, re.M)[1]
                arrived[name] = arrived.get(name, 0) + 1
                await say("250 taken")
            elif line.startswith("RCPT") and bad and 0.15 < luck < 0.20:
                await say("550 nobody here")
            elif line.startswith("QUIT"):
                return await say("221 bye")
            else:
                await say("250 here")
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


def run_server():
    async def forever():
        await (await asyncio.start_server(server, "127.0.0.1", 5194)).serve_forever()

    asyncio.run(forever())


def pages(forum, many=200):
    visitor = forum.browser()
    return p95([visitor.get("/projects").took for _ in range(many)])


threading.Thread(target=run_server, daemon=True).start()
settings = {"Mail__Host": "127.0.0.1", "Mail__Port": "5194", "Mail__From": "forum@example.org", "ASPNETCORE_ENVIRONMENT": "Production", "AllowedHosts": "*"}
with Forum(5193, **settings) as forum:
    quiet = pages(forum)
    forum.kill()
    mine = [f"{uuid.uuid4().hex}@coproduce" for _ in range(MAILS)]
    with sqlite3.connect(forum.database) as db:
        db.execute("delete from OutgoingMails")
        db.executemany(
            'insert into OutgoingMails (MessageId, "To", NormalizedTo, Subject, Body, WrittenAt, NextTryAt, Tries) values (?, ?, ?, ?, ?, ?, ?, 0)',
            [(name, to, to.upper(), "News", "Hello", LONG_AGO, LONG_AGO) for name, to in ((name, f"reader{n}@example.org") for n, name in enumerate(mine))],
        )
    db.close()
    began, loud = time.monotonic(), []
    forum.start()
    for kill in range(KILLS + 1):
        loud.append(pages(forum, 50))
        time.sleep(1)
        if kill < KILLS:
            forum.kill()
            with sqlite3.connect(forum.database, timeout=30) as db:
                # Nobody waits here for the claim of a dead server, or the minutes between two tries, to end.
                db.execute("update OutgoingMails set NextTryAt = '2020-01-01 00:00:00', Tries = 0 where SentAt is null")
                db.execute("update JobRuns set LeaseEndsAt = '2020-01-01 00:00:00' where LeaseEndsAt is not null")
            db.close()
            forum.start()
    bad = False
    while len(arrived) < MAILS and time.monotonic() - began < 1800:
        time.sleep(2)
        with sqlite3.connect(forum.database, timeout=30) as db:
            db.execute("update OutgoingMails set NextTryAt = '2020-01-01 00:00:00', Tries = 0 where SentAt is null and Tries > 0")
        db.close()
    lost, twice = [name for name in mine if name not in arrived], sum(n > 1 for n in arrived.values())
    print(f"{MAILS} mails over a server on a bad day, the app killed {KILLS} times: {len(lost)} lost, {twice} seen twice under one Message-ID")
    print(f"95 of 100 pages within {quiet:.0f} ms before, {sorted(loud)[len(loud) // 2]:.0f} ms while mail hung; {time.monotonic() - began:.0f} s in all")
    sys.exit(bool(lost or twice > KILLS))
