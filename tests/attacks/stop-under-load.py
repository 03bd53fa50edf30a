#!/usr/bin/env python3
"""The app is told to stop while eight people write. Nothing in flight fails, it is gone in ten seconds, everyone stays signed in and the form
that was open can still be sent. Usage: tests/attacks/stop-under-load.py [how often, 20]"""
import sqlite3, sys, threading, time
from forum import Forum

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 20
SPEAK = "/projects/short-breaks/stages/deliver/speak"
said, failed, lock = [], [], threading.Lock()


def write(browser, stopping, n):
    while not stopping.is_set():
        page = browser.get(SPEAK)
        if page.status == 0:
            return
        if page.status != 200:
            with lock:
                failed.append((page.status, round(page.took, 2)))
            continue
        words = f"Stopped while I wrote, number {n} {time.monotonic()}"
        answer = browser.send(page.words, "speak", Form__Kind="Idea", Form__Text=words)
        with lock:
            if answer.status == 302:
                said.append(words)
            elif answer.status != 0:
                failed.append((answer.status, round(answer.took, 2)))


with Forum(5192) as forum:
    browsers = [forum.browser("parent") for _ in range(8)]
    longest, out, unsent = 0, 0, 0
    for _ in range(ROUNDS):
        opened = browsers[0].get(SPEAK).words
        stopping = threading.Event()
        writers = [threading.Thread(target=write, args=(b, stopping, n)) for n, b in enumerate(browsers)]
        [w.start() for w in writers]
        time.sleep(2)
        longest = max(longest, forum.stop())
        stopping.set()
        [w.join() for w in writers]
        forum.start()
        out += sum("/account/sign-in" in b.get("/account").place for b in browsers)
        unsent += browsers[0].send(opened, "speak", Form__Kind="Idea", Form__Text=f"From a form of before {time.monotonic()}").status != 302
    forum.stop()
    with sqlite3.connect(forum.database) as db:
        kept = {row[0] for row in db.execute("select Text from Contributions")}
    lost = [words for words in said if words not in kept]
    print(f"Stopped {ROUNDS} times while eight wrote: {len(said)} acknowledged, {len(lost)} lost, {len(failed)} failed in flight {failed[:5]}")
    print(f"At most {longest:.1f} s to stop. {out} were signed out, {unsent} open forms could not be sent.")
    sys.exit(bool(lost or failed or out or unsent or longest > 10))
