#!/usr/bin/env python3
"""Everyone asks for everyone else's addresses: 2,000 of them, swapped between ten people. Nobody reads what is not theirs, and all that is
refused is refused with one and the same page. Usage: tests/attacks/swap-ids.py [how many, 2000]"""
import random, re, sqlite3, statistics, sys
from forum import FAMILIES, STAFF, Forum

MANY = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
PAGES = 120
NUMBERS = re.compile(r"/(\d+)(?=/|$)")


def walk(browser):
    """The addresses that somebody gets to by following links, each with what its page says."""
    found, waiting = {}, ["/", "/projects", "/my-words", "/account", "/my-data", "/forum", "/news"]
    while waiting and len(found) < PAGES:
        page = waiting.pop(0)
        if page in found:
            continue
        answer = browser.get(page)
        found[page] = answer.status
        if answer.status == 200:
            links = re.findall(r'href="(/[^"#?]*)"', answer.words)
            waiting += [l for l in dict.fromkeys(links) if l not in found and not re.search(r"\.(css|js|svg|woff2|png)|/stream|sign-out", l)]
    return {page for page, status in found.items() if status == 200}


def bare(words):
    """A page without what is of the moment or of the reader: tokens, and the header that names what they may open."""
    return re.sub(r'(value|nonce|content)="[^"]*"|<header.*?</header>|<footer.*?</footer>', "", words, flags=re.S)


def places(database):
    """Who takes part where, as the records have it."""
    with sqlite3.connect(database) as db:
        users = db.execute("select name from sqlite_master where type = 'table' and sql like '%NormalizedEmail%'").fetchone()[0]
        rows = db.execute(f'select u.Email, p.Slug from Participants s join Projects p on p.Id = s.ProjectId join "{users}" u on u.PersonId = s.PersonId')
        return {(email.split("@")[0], slug) for email, slug in rows}


def is_foreign(who, page, words):
    """Another person's email, or a page of a project that visitors are not shown, but for the one that asks to come in."""
    if who in STAFF:
        return False
    others = {email for email in re.findall(r"[\w.]+@example\.org", bare(words)) if email.split("@")[0] in people and not email.startswith(who)}
    slug = page.split("/")[2] if page.startswith("/projects/") else None
    if page.endswith("/join"):
        return bool(others)
    return bool(others) or (slug is not None and (who, slug) not in takes_part and people["visitor"].get(page).status != 200)


with Forum(5191) as forum:
    takes_part = places(forum.database)
    people = {who: forum.browser(who) for who in FAMILIES + STAFF}
    people["visitor"] = forum.browser()
    theirs = {who: walk(browser) for who, browser in people.items()}
    everything = sorted(set().union(*theirs.values()))
    numbers = sorted({n for page in everything for n in NUMBERS.findall(page)}, key=int)
    luck, tries = random.Random(7), []
    while len(tries) < MANY:
        who, page = luck.choice(list(people)), luck.choice(everything)
        swapped = NUMBERS.sub(lambda m: "/" + luck.choice(numbers), page) if luck.random() < 0.5 else page
        if swapped not in theirs[who]:
            tries.append((who, swapped))

    missing = {who: bare(browser.get("/nobody-has-this-page").words) for who, browser in people.items()}
    counts, foreign, other, times = {}, [], [], {"refused": [], "missing": []}
    for who, page in tries:
        answer = people[who].get(page)
        counts[answer.status] = counts.get(answer.status, 0) + 1
        if answer.status == 404:
            times["refused"].append(answer.took)
            if bare(answer.words) != missing[who]:
                other.append((who, page))
        elif answer.status == 200 and is_foreign(who, page, answer.words):
            foreign.append((who, page))
        elif answer.status >= 500 or answer.status < 1:
            other.append((who, page))
    for _ in range(200):
        times["missing"].append(people["parent"].get(f"/nobody-has-this-page/{luck.random()}").took)
    refused, nothing = (statistics.median(times[kind]) * 1000 for kind in ("refused", "missing"))
    print(f"{len(tries)} swapped addresses, by {len(people)} people: " + ", ".join(f"{n} answered {status}" for status, n in sorted(counts.items())))
    print(f"{len(foreign)} pages of somebody else, {len(other)} refusals that differ, median {refused:.1f} ms for a refusal and {nothing:.1f} ms for no such page")
    for who, page in (foreign + other)[:20]:
        print(f"  {who}: {page}")
    sys.exit(bool(foreign or other))
