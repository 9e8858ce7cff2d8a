"""Two servers, one load, in turn: A B A B. What is compared is requests per core-second of the server, pair by pair."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .bench import Bench
from .load import Amount, Count
from .report import Ratio, Sample
from .servers import Server


@dataclass(frozen=True)
class Case:
    work: str
    goal: float
    drive: Callable[[Bench, Server, Amount], Count]
    """Looks at one answer closely, then puts the server under load."""


@dataclass(frozen=True)
class Duel:
    """A rig that compares: how either server starts, and what both are asked to do."""

    cases: list[Case]
    ours: Callable[[Bench], Server]
    peer: Callable[[Bench, Server | None], Server]
    """Given the server to be like, if any."""

    def goals(self) -> dict[str, str]:
        return {case.work: f"≥ {case.goal:g}×" for case in self.cases}

    def rows(self, bench: Bench) -> Iterator[Ratio]:
        ours = None if bench.against_itself else self.ours(bench)
        peer = self.peer(bench, ours)
        ours = ours or self.peer(bench, None)
        for case in self.cases:
            yield Ratio(case.work, case.goal, ours.name, peer.name, in_turn(bench, case, ours, peer))


def say(line: str):
    print(line, file=sys.stderr, flush=True)


def sample(bench: Bench, case: Case, server: Server) -> Sample:
    core_seconds, begin = server.process.core_seconds(), time.monotonic()
    count = case.drive(bench, server, Amount(seconds=bench.seconds))
    elapsed = time.monotonic() - begin
    used = server.process.core_seconds() - core_seconds
    server.process.check_alive()
    return Sample(count.requests, elapsed, used, count.bytes_per_answer)


def in_turn(bench: Bench, case: Case, ours: Server, peer: Server) -> list[tuple[Sample, Sample]]:
    for server in (ours, peer):
        case.drive(bench, server, Amount(seconds=max(1, bench.seconds // 4)))  # warm-up
    pairs = []
    for number in range(1, bench.rounds + 1):
        a, b = sample(bench, case, ours), sample(bench, case, peer)
        pairs.append((a, b))
        say(f"  {case.work}: round {number} of {bench.rounds}: {a.per_core_second:,.0f} against "
            f"{b.per_core_second:,.0f} per core-second, {a.per_core_second / b.per_core_second:.2f}×")
    return pairs
