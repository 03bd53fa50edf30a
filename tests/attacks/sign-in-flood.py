#!/usr/bin/env python3
"""Fifty wrong sign-ins a second for a minute, and 200 connections that never finish their request. Other pages stay fast, nothing breaks, and a
real person gets in. Usage: tests/attacks/sign-in-flood.py [seconds, 60]"""
import itertools, socket, sys, threading, time
from forum import Forum, p95

SECONDS = int(sys.argv[1]) if len(sys.argv) > 1 else 60
statuses, pages, over, lock = {}, [], threading.Event(), threading.Lock()


def note(kind, answer):
    with lock:
        statuses[(kind, answer.status)] = statuses.get((kind, answer.status), 0) + 1


def flood(forum, numbers):
    browser = forum.browser()
    form = browser.get("/account/sign-in").words
    while not over.is_set():
        began = time.monotonic()
        note("sign-in", browser.send(form, "sign-in", Email=f"nobody{next(numbers) % 500}@example.org", Password="wrong and wrong again"))
        time.sleep(max(0, 25 / 50 - (time.monotonic() - began)))


def read(forum):
    visitor = forum.browser()
    while not over.is_set():
        answer = visitor.get("/projects")
        note("page", answer)
        pages.append(answer.took)
        time.sleep(0.1)


# The usual limit on one address stands, as it would in front of people.
with Forum(5195, Limits__TriesInFiveMinutes="40") as forum:
    slow = []
    for _ in range(200):
        slow.append(socket.create_connection(("127.0.0.1", 5195)))
        slow[-1].sendall(b"POST /account/sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Le")
    numbers = itertools.count()
    threads = [threading.Thread(target=flood, args=(forum, numbers)) for _ in range(25)] + [threading.Thread(target=read, args=(forum,))]
    parent = forum.browser("parent")
    [t.start() for t in threads]
    time.sleep(SECONDS)
    stays = parent.get("/account").status
    over.set()
    [t.join() for t in threads]
    [s.close() for s in slow]
    broken = sum(n for (_, status), n in statuses.items() if status >= 500 or status < 1)
    tried = sum(n for (kind, _), n in statuses.items() if kind == "sign-in")
    print(f"{tried} wrong sign-ins in {SECONDS} s beside 200 half requests: 95 of 100 pages within {p95(pages):.0f} ms, {broken} broken answers")
    print(f"Somebody signed in stays so: {'yes' if stays == 200 else f'no, {stays}'}. Answers: {dict(sorted(statuses.items()))}")
    sys.exit(bool(broken or stays != 200 or p95(pages) > 1000))
