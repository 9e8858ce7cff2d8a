"""What an observation costs in resident memory: a parked WebSocket with one, and each further one on it. As in the rig
of WebSockets: a fresh server for each sample, warmed by a few that go again; kernel memory apart."""

import json
import statistics
import time
from collections.abc import Iterator

from harness.bench import Bench
from harness.clients import Watchers
from harness.measure import say
from harness.processes import Missing, Unsound
from harness.report import Absent, Figure, Footprint, Row
from harness.stores import OWNER, notebook, notes

COUNT = 10_000
FURTHER = 10
SAMPLES = 3
WARM_UP = 10
SETTLE_S = 2.0
ONE = f"{COUNT:,} parked WebSockets with one observation each"
MORE = f"Each further observation, {FURTHER} on each of {COUNT:,} WebSockets"
ONE_GOAL, MORE_GOAL = 8 * 1024, 500
GOALS = {ONE: "≤ 8 KB", MORE: f"≤ {MORE_GOAL} bytes"}


def asked(count: int) -> tuple[str, ...]:
    """The notebook, then its notes and its log, and filtered parts of the notes."""
    whole = [{"resource": name} for name in ("notebook", "note", "noteEvent")]
    parts = [{"resource": "note", "filter": {"priority": priority, "isPinned": pinned}}
             for priority in ("low", "normal", "high") for pinned in (True, False)]
    windows = [{"resource": "note", "window": {"order": "rank", "limit": limit}} for limit in (10, 20)]
    return tuple(json.dumps({"type": "observe", "id": f"o{number}", **each}, separators=(",", ":"))
                 for number, each in enumerate([*whole, *parts, *windows][:count]))


def sample(bench: Bench, observations: int) -> tuple[float, float]:
    """Bytes for each WebSocket, and the server's bytes before."""
    server = notes(bench)
    book = notebook(server)

    def watchers(count: int) -> Watchers:
        return Watchers(bench, server.port, count, f"/ws/notebooks/{book}",
                        f"{OWNER}\r\nSec-WebSocket-Protocol: notes.v1.json", observations, '"type":"observed"',
                        asked(observations))

    try:
        with watchers(WARM_UP):
            time.sleep(0.2)
        time.sleep(SETTLE_S)
        before = server.process.resident_bytes()
        with watchers(COUNT):
            time.sleep(SETTLE_S)
            after = server.process.resident_bytes()
        server.process.check_alive()
        return (after - before) / COUNT, before
    finally:
        bench.stage.stop(server.process)


def rows(bench: Bench) -> Iterator[Row]:
    if bench.against_itself:
        return
    one: list[tuple[float, float]] = []
    more: list[float] = []
    try:
        for _ in range(min(bench.rounds, SAMPLES)):
            one.append(sample(bench, 1))
            more.append((sample(bench, 1 + FURTHER)[0] - one[-1][0]) / FURTHER)
            say(f"  {one[-1][0]:,.0f} bytes with one observation, {more[-1]:,.0f} for each further one")
    except (Missing, Unsound) as error:
        for work, goal in GOALS.items():
            yield Absent(work, goal, str(error), broken=isinstance(error, Unsound))
        return
    yield Footprint(ONE, [each for each, _ in one], [idle for _, idle in one], ONE_GOAL)
    yield Figure(MORE, "bytes", more, MORE_GOAL,
                 [f"{statistics.median(each for each, _ in one):,.0f} bytes with the first."])
