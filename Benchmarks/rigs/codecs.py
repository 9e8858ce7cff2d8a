"""A page of 100 rooms, encoded and decoded: our JSON beside jansson and Foundation, our protobuf beside protobuf-c. No
server and no network: one program after the other on one CPU, each in turn (A B A B)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from harness import codecs
from harness.bench import Bench
from harness.measure import say
from harness.processes import Missing, Unsound
from harness.report import Absent, Ratio, Row, Sample

GOAL = 1.0
ROOMS = "100 rooms"


@dataclass(frozen=True)
class Contest:
    encoding: str
    direction: str
    peer: str
    program: Callable[[], Path]
    """The peer's."""
    work_of_peer: str

    @property
    def work(self) -> str:
        name = {"json": "JSON", "protobuf": "protobuf"}[self.encoding]
        return f"{name} {self.direction}, {ROOMS}, beside {self.peer}"


def contests() -> Iterator[Contest]:
    for direction in ("decode", "encode"):
        yield Contest("json", direction, "jansson", codecs.jansson, direction)
        yield Contest("json", direction, "JSONSerialization", codecs.ours, f"serialization-{direction}")
        yield Contest("json", direction, "Codable", codecs.ours, f"codable-{direction}")
        yield Contest("protobuf", direction, "protobuf-c", codecs.protobufc, direction)


CONTESTS = sorted(contests(), key=lambda contest: contest.encoding)
GOALS = {contest.work: f"≥ {GOAL:g}×" for contest in CONTESTS}


class PageRatio(Ratio):
    def notes(self) -> list[str]:
        ours, peer = (1e6 / self.median(side, "per_core_second") for side in (0, 1))
        size = self.median(0, "bytes_per_answer")
        return [f"{self.work}: {size:,.0f} bytes, {ours:.0f} µs against {peer:.0f} µs."]


def rows(bench: Bench) -> Iterator[Row]:
    files = codecs.make_page(bench.stage.new_folder())
    for contest in CONTESTS:
        try:
            pairs = in_turn(bench, contest, files[contest.encoding])
            yield PageRatio(contest.work, GOAL, "Cascade", contest.peer, pairs)
        except (Missing, Unsound) as error:
            # One peer less; the others are measured.
            yield Absent(contest.work, f"≥ {GOAL:g}×", str(error), broken=isinstance(error, Unsound))


def in_turn(bench: Bench, contest: Contest, file: Path) -> list[tuple[Sample, Sample]]:
    peer = (contest.program(), contest.work_of_peer)
    ours = peer if bench.against_itself else (codecs.ours(), f"{contest.encoding}-{contest.direction}")
    for program, work in (ours, peer):
        codecs.sample(bench, program, work, file, 0.2)  # warm-up
    pairs = []
    for number in range(1, bench.rounds + 1):
        a, b = (codecs.sample(bench, program, work, file, bench.seconds) for program, work in (ours, peer))
        pairs.append((a, b))
        say(f"  {contest.work}: round {number} of {bench.rounds}: {1e6 / a.per_core_second:.1f} µs against "
            f"{1e6 / b.per_core_second:.1f} µs, {a.per_core_second / b.per_core_second:.2f}×")
    return pairs
