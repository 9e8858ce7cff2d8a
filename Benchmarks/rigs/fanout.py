"""Fan-out: changes of 200 bytes to 1,000 and 10,000 WebSockets, against nginx + nchan: one after the other, and 16 at a
time, as they are where many act. What comes at a time may go to a socket in one write; alone each is a write.

Ours is a commit: a PATCH that is durable in SQLite (in the server's own process and on its CPU) and told to each as a
frame around those 200 bytes. nchan gets the 200 bytes by POST, keeps them in memory and sends them as they are. Both
are asked by the same client, in the same way, and the next round begins when all sockets have all of the last.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from harness import servers
from harness.bench import Bench
from harness.clients import Published, Request, Watchers
from harness.measure import say
from harness.processes import Missing, Unsound
from harness.report import Absent, Ratio, Row, Sample
from harness.servers import Server
from harness.stores import JSON, OWNER, notebook, notes

GOAL = 2.0
CASES = [(count, publishers) for count in (1_000, 10_000) for publishers in (1, 16)]
DELTA_BYTES = 200
DELIVERIES = 200_000
"""Of one sample: so many rounds that it takes a second or more."""
TOPIC = '{"type":"observe","id":"o","resource":"notebook"}'


def work(count: int, publishers: int) -> str:
    manner = "one by one" if publishers == 1 else f"{publishers} at a time"
    return f"Fan-out of 200 bytes to {count:,} WebSockets, {manner}"


GOALS = {work(*case): f"≥ {GOAL:g}×" for case in CASES}


def delta() -> str:
    start, end = '{"remarks":"########', '"}'
    return start.replace("########", "#") + "x" * (DELTA_BYTES - len(start) - len(end)) + end


@dataclass(frozen=True)
class Side:
    server: Server
    watchers: Watchers
    request: Request


def ours(bench: Bench, count: int) -> Side:
    server = notes(bench)
    book = notebook(server)
    watchers = Watchers(bench, server.port, count, f"/ws/notebooks/{book}",
                        f"{OWNER}\r\nSec-WebSocket-Protocol: notes.v1.json\r\n{JSON}", 1, '"type":"observed"', (TOPIC,))
    return Side(server, watchers, Request("PATCH", f"/api/notebooks/{book}", '"type":"frame"', delta()))


def nchan(bench: Bench, count: int) -> Side:
    server = servers.nchan(bench)
    watchers = Watchers(bench, server.port, count, "/", JSON)
    return Side(server, watchers, Request("POST", "/publish", '{"remarks"', delta()))


@dataclass
class FanOut(Ratio):
    published: list[tuple[Published, Published]]
    load_busy: list[tuple[float, float]]

    def notes(self) -> list[str]:
        notes = []
        for place, name in enumerate((self.ours, self.peer)):
            told = [pair[place] for pair in self.published]
            middle = sorted(told, key=lambda each: each.p50_ms)[len(told) // 2]
            busy = sorted(pair[place] for pair in self.load_busy)[len(told) // 2]
            notes.append(f"{self.work}, {name}: from the request until a socket has it p50 {middle.p50_ms:.1f} ms, p99 "
                         f"{middle.p99_ms:.1f} ms; messages of {middle.bytes} bytes; the load's own CPU "
                         f"{busy:.0%} in use.")
        return notes


def sample(bench: Bench, side: Side, publishers: int, deliveries: int) -> tuple[Sample, Published, float]:
    process, watchers = side.server.process, side.watchers
    before, load = process.core_seconds(), watchers.core_seconds()
    rounds = max(1, deliveries // watchers.count // publishers)
    told = watchers.publish(side.server.port, rounds, side.request, publishers)
    used, load = process.core_seconds() - before, watchers.core_seconds() - load
    process.check_alive()
    return Sample(told.deliveries, told.seconds, used, told.bytes), told, load / told.seconds


def duel(bench: Bench, count: int, publishers: int) -> Row:
    a = nchan(bench, count) if bench.against_itself else ours(bench, count)
    b = nchan(bench, count)
    title, pairs, published, busy = work(count, publishers), [], [], []
    with a.watchers, b.watchers:
        for side in (a, b):
            sample(bench, side, publishers, DELIVERIES // 5)
        for number in range(1, bench.rounds + 1):
            one, two = (sample(bench, side, publishers, DELIVERIES) for side in (a, b))
            pairs.append((one[0], two[0]))
            published.append((one[1], two[1]))
            busy.append((one[2], two[2]))
            say(f"  {title}: round {number} of {bench.rounds}: {one[0].per_core_second:,.0f} against "
                f"{two[0].per_core_second:,.0f} deliveries per core-second; p50 {one[1].p50_ms:.1f} and "
                f"{two[1].p50_ms:.1f} ms")
    return FanOut(title, GOAL, a.server.name, b.server.name, pairs, published, busy)


def rows(bench: Bench) -> Iterator[Row]:
    for case in CASES:
        try:
            yield duel(bench, *case)
        except (Missing, Unsound) as error:
            yield Absent(work(*case), GOALS[work(*case)], str(error), broken=isinstance(error, Unsound))
        finally:
            bench.stage.stop_all()
