"""Parked WebSockets: what one costs in resident memory of the server (the kernel's part, its socket buffers, apart).

A fresh server for each sample, warmed by a few connections that go again, so that the code they touch is counted as
the server's and not as theirs, while too little memory is freed for the others to hide in. nginx + nchan (subscribers
of one channel) is there for orientation, and flattered: nginx allocates its table of connections before the first.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from harness import servers
from harness.bench import BENCHMARKS, Bench
from harness.measure import say
from harness.processes import Missing, Unsound, pinned
from harness.report import Absent, Footprint, Row
from harness.servers import Server

PLAIN_GOAL = 4096
SAMPLES = 3
WARM_UP = 10
SETTLE_S = 2.0
OPEN_TIMEOUT_S = 180


@dataclass(frozen=True)
class Parked:
    kind: str
    title: str
    count: int
    goal: float | None = None
    per_connection: int = 1

    @property
    def work(self) -> str:
        return f"{self.count:,} parked WebSockets, {self.title}"


CASES = [
    Parked("plain", "plain", 1_000, PLAIN_GOAL),
    Parked("plain", "plain", 10_000, PLAIN_GOAL),
    Parked("tls", "TLS", 1_000),
    Parked("tls", "TLS", 10_000),
    Parked("h2", "h2c, a connection each", 1_000),
    Parked("h2", "h2c, a connection each", 10_000),
    Parked("h2", "h2c, 100 on a connection", 10_000, per_connection=100),
]
NCHAN = Parked("plain", "plain, nginx + nchan for orientation", 10_000)
GOALS = {case.work: f"≤ {case.goal / 1024:g} KB" if case.goal else "–" for case in [*CASES, NCHAN]}


class Client:
    """clients/parked.py as a child: open on entering, closed on leaving."""

    def __init__(self, bench: Bench, server: Server, case: Parked, count: int, *options: str):
        self.count = count
        command = [sys.executable, str(BENCHMARKS / "clients/parked.py"), str(server.port), str(count), case.kind,
                   "--per-connection", str(min(count, case.per_connection)), *options]
        self.popen = subprocess.Popen(pinned(bench.load_cpu, command), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, text=True, start_new_session=True)

    def __enter__(self) -> "Client":
        bound = threading.Timer(OPEN_TIMEOUT_S, self.popen.kill)
        bound.start()
        answer = self.popen.stdout.readline().strip()
        bound.cancel()
        if answer != "parked":
            raise Unsound(f"parked.py: {self.popen.communicate(timeout=OPEN_TIMEOUT_S)[1].strip()[-300:]}")
        return self

    def __exit__(self, failure, *_):
        try:
            if failure is None:
                output, errors = self.popen.communicate("close\n", timeout=OPEN_TIMEOUT_S)
                if output.strip() != f"open {self.count}":
                    raise Unsound(f"of {self.count} parked WebSockets: {output.strip() or errors.strip()[-300:]}")
        except subprocess.TimeoutExpired:
            raise Unsound("parked.py did not end") from None
        finally:
            self.popen.kill()
            self.popen.wait()


def sample(bench: Bench, start: Callable[[], Server], case: Parked, *options: str) -> tuple[float, float]:
    """Bytes for each of them, and the server's bytes before."""
    server = start()
    try:
        with Client(bench, server, case, WARM_UP, *options):
            time.sleep(0.2)
        time.sleep(SETTLE_S)
        before = server.process.resident_bytes()
        with Client(bench, server, case, case.count, *options):
            time.sleep(SETTLE_S)
            after = server.process.resident_bytes()
        server.process.check_alive()
        return (after - before) / case.count, before
    finally:
        bench.stage.stop(server.process)


def footprint(bench: Bench, start: Callable[[], Server], case: Parked, *options: str) -> Row:
    samples = []
    try:
        for _ in range(min(bench.rounds, SAMPLES)):
            samples.append(sample(bench, start, case, *options))
            say(f"  {case.work}: {samples[-1][0]:,.0f} bytes each")
    except (Missing, Unsound) as error:
        return Absent(case.work, GOALS[case.work], str(error), broken=isinstance(error, Unsound))
    return Footprint(case.work, [each for each, _ in samples], [idle for _, idle in samples], case.goal)


def rows(bench: Bench) -> Iterator[Row]:
    for case in CASES if not bench.against_itself else []:
        certificate = servers.certificate(bench) if case.kind == "tls" else []
        yield footprint(bench, lambda: servers.cascade(bench, *certificate), case)
    yield footprint(bench, lambda: servers.nchan(bench), NCHAN, "--no-echo")
