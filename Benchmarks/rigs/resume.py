"""10,000 observers that come back at once, each with what it saw last, after changes that are in memory still: what the
database is asked (nothing), and how long it takes until the last of them is where the others are."""

import json
import time
from collections.abc import Iterator

from harness.bench import Bench
from harness.clients import Request, Watchers
from harness.measure import say
from harness.processes import Missing, Unsound
from harness.report import Absent, Figure, Row
from harness.stores import JSON, OWNER, Postgres, notebook, notes, postgres

COUNT = 10_000
CHANGES = 20
STATEMENTS = f"Resume of {COUNT:,} observers: SQL statements"
SECONDS = f"Resume of {COUNT:,} observers: until the last is there"
GOALS = {STATEMENTS: "≤ 0 statements", SECONDS: "–"}
HEADERS = f"{OWNER}\r\nSec-WebSocket-Protocol: notes.v1.json\r\n{JSON}"


def statements(database: Postgres) -> tuple[int, str]:
    """How many the server of the database has seen from ours, and the text of the most frequent."""
    text = database.query("notes", """
        SELECT coalesce(sum(calls), 0) || ' ' || coalesce((array_agg(query ORDER BY calls DESC))[1], '')
        FROM pg_stat_statements(true) WHERE query NOT LIKE '%pg_stat_statements%'""")
    count, _, query = text.partition(" ")
    return int(count), query


def sample(bench: Bench) -> tuple[int, float, float, str]:
    """Statements, seconds, the server's core-seconds, and what was asked."""
    database = postgres(bench, None, "shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track=all")
    url = database.new_database("notes")
    database.query("notes", "CREATE EXTENSION pg_stat_statements")
    server = notes(bench, url)
    book = notebook(server)
    path, observe = f"/ws/notebooks/{book}", {"type": "observe", "id": "o", "resource": "notebook"}
    # One stays, as somebody does; without it the scope stays for a minute.
    with Watchers(bench, server.port, 1, path, HEADERS, 1, '"type":"observed"', (json.dumps(observe),)) as one:
        welcome = json.loads(one.first)
        change = Request("PATCH", f"/api/notebooks/{book}", '"type":"frame"', '{"remarks":"#"}')
        one.publish(server.port, CHANGES, change)
        observe["since"] = {"epoch": welcome["epoch"], "revision": welcome["revision"]}
        time.sleep(1)
        database.query("notes", "SELECT pg_stat_statements_reset()")
        before, used = statements(database)[0], server.process.core_seconds()
        # Each is told what it missed, as one change, before it is told that it is there.
        mark = '"type":"observed"'
        with Watchers(bench, server.port, COUNT, path, HEADERS, 1, mark, (json.dumps(observe),)) as many:
            seconds, used = many.seconds_to_ready, server.process.core_seconds() - used
        after, asked = statements(database)
        server.process.check_alive()
    return after - before, seconds, used, asked


def rows(bench: Bench) -> Iterator[Row]:
    if bench.against_itself:
        return
    counts, seconds, used, asked = [], [], [], ""
    try:
        for _ in range(min(bench.rounds, 3)):
            count, took, core_seconds, query = sample(bench)
            bench.stage.stop_all()
            counts.append(float(count))
            seconds.append(took)
            used.append(core_seconds)
            asked = query if count else asked
            say(f"  {count} statements, {took:.2f} s, {core_seconds:.2f} core-seconds of the server")
    except (Missing, Unsound) as error:
        for work, goal in GOALS.items():
            yield Absent(work, goal, str(error), broken=isinstance(error, Unsound))
        return
    said = [f"among them `{' '.join(asked.split())[:80]}`."] if asked else []
    yield Figure(STATEMENTS, "statements", counts, 0, said)
    yield Figure(SECONDS, "s", seconds, None,
                 [f"{sorted(used)[len(used) // 2]:.2f} core-seconds of the server, from the first connection on; "
                  f"{CHANGES} changes had been missed."])
