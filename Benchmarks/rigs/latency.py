"""From a change to who observes it: the time from the sending of a PATCH (so with its commit, durable) until the frame
is at a WebSocket, one change after the other. On the same node, and across two nodes with Redis on one PostgreSQL."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from harness.bench import Bench
from harness.clients import Request, Watchers
from harness.measure import say
from harness.processes import Missing, Unsound
from harness.report import Absent, Figure, Row
from harness.servers import Server
from harness.stores import JSON, OWNER, notebook, notes, postgres, redis

CHANGES = 300
PAUSE_MS = 3
"""Between changes: as people act, none waits for the one before."""
TOPIC = '{"type":"observe","id":"o","resource":"notebook"}'


@dataclass(frozen=True)
class Case:
    title: str
    goal_ms: float
    start: Callable[[Bench], tuple[Server, Server]]
    """Where it is changed and where it is observed."""

    @property
    def work(self) -> str:
        return f"Commit to observer, p50, {self.title}"


def on_sqlite(bench: Bench) -> tuple[Server, Server]:
    server = notes(bench)
    return server, server


def on_postgres(bench: Bench) -> tuple[Server, Server]:
    server = notes(bench, postgres(bench).new_database("notes"))
    return server, server


def across(bench: Bench) -> tuple[Server, Server]:
    database, stream = postgres(bench).new_database("notes"), redis(bench)
    return notes(bench, database, stream), notes(bench, database, stream)


CASES = [
    Case("same node, SQLite", 3, on_sqlite),
    Case("same node, PostgreSQL", 3, on_postgres),
    Case("two nodes, PostgreSQL and Redis", 8, across),
]
GOALS = {case.work: f"≤ {case.goal_ms:g} ms" for case in CASES}


def measure(bench: Bench, case: Case) -> Row:
    changed, observed = case.start(bench)
    book = notebook(changed)
    change = Request("PATCH", f"/api/notebooks/{book}", '"type":"frame"', '{"remarks":"#"}')
    told = []
    with Watchers(bench, observed.port, 1, f"/ws/notebooks/{book}",
                  f"{OWNER}\r\nSec-WebSocket-Protocol: notes.v1.json\r\n{JSON}", 1, '"type":"observed"',
                  (TOPIC,)) as watchers:
        watchers.publish(changed.port, CHANGES // 10, change, pause_ms=PAUSE_MS)
        for number in range(1, bench.rounds + 1):
            told.append(watchers.publish(changed.port, CHANGES, change, pause_ms=PAUSE_MS))
            say(f"  {case.work}: round {number} of {bench.rounds}: {told[-1].p50_ms:.2f} ms, "
                f"p99 {told[-1].p99_ms:.2f} ms")
    p99 = sorted(each.p99_ms for each in told)[len(told) // 2]
    return Figure(case.work, "ms", [each.p50_ms for each in told], case.goal_ms,
                  [f"from the sending of the request, its commit within; p99 {p99:.2f} ms."])


def rows(bench: Bench) -> Iterator[Row]:
    for case in CASES if not bench.against_itself else []:
        try:
            yield measure(bench, case)
        except (Missing, Unsound) as error:
            yield Absent(case.work, GOALS[case.work], str(error), broken=isinstance(error, Unsound))
        finally:
            bench.stage.stop_all()
