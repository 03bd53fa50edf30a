#!/usr/bin/env python3
"""The disk is full. Nothing is said to be saved that is not, the words come back, the app says that it is not well, and it goes on by itself
when there is room again. Needs a disk of its own: run it as root, or by `unshare -rm tests/attacks/full-disk.py`."""
import os, sqlite3, subprocess, sys, tempfile, time
from forum import Forum

SPEAK = "/projects/short-breaks/stages/deliver/speak"
folder = tempfile.mkdtemp()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m", "none", folder], check=True)
try:
    with Forum(5196, folder) as forum:
        parent = forum.browser("parent")
        said, untrue, silent, broken, filler = [], 0, 0, 0, os.path.join(folder, "filler")
        with open(filler, "wb") as file:
            try:
                while True:
                    file.write(b"x" * 65536)
                    file.flush()
            except OSError:
                pass
        for n in range(50):
            words = f"Written on a full disk, number {n} " + "of many words " * 150
            page = parent.get(SPEAK)
            answer = parent.send(page.words, "speak", Form__Kind="Idea", Form__Text=words) if page.status == 200 else page
            if answer.status == 302:
                said.append(words.strip())
            elif answer.status != 503:
                broken += 1
            elif page.status == 200 and f"number {n} of many" not in answer.words:
                silent += 1
        began, ready = time.monotonic(), parent.get("/health/ready").status
        os.remove(filler)
        while parent.get("/health/ready").status != 200 and time.monotonic() - began < 60:
            time.sleep(0.5)
        again = time.monotonic() - began
        after = parent.send(parent.get(SPEAK).words, "speak", Form__Kind="Idea", Form__Text="There is room again").status
        forum.stop()
        with sqlite3.connect(forum.database) as db:
            kept = {row[0] for row in db.execute("select Text from Contributions")}
            whole = db.execute("pragma integrity_check").fetchone()[0]
        db.close()
        untrue = sum(words not in kept for words in said)
        print(f"50 sent on a full disk: {len(said)} still found room, {untrue} falsely said to be saved, {silent} came back without their words, {broken} other answers")
        print(f"/health/ready said {ready}; well again after {again:.1f} s; the next was {'kept' if after == 302 else after}; the database is {whole}")
        sys.exit(bool(untrue or silent or broken or after != 302 or whole != "ok"))
finally:
    subprocess.run(["umount", "-l", folder])
