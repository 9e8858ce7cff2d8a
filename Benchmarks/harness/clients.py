"""The load clients of the store's rigs, in C so that they are not what is measured: built here, one tool for a server
and its peer (`clients/watchers.c`, `clients/writers.c`)."""

import subprocess
import threading
from dataclasses import dataclass
from pathlib import Path

from .bench import BENCHMARKS, BUILD, Bench
from .load import generate
from .processes import Process, Unsound, need, pinned

SOURCES = BENCHMARKS / "clients"
TIMEOUT_S = 120


def built(name: str) -> str:
    program, source = BUILD / "clients" / name, SOURCES / f"{name}.c"
    newest = max(source.stat().st_mtime, (SOURCES / "loopback.h").stat().st_mtime)
    if not program.exists() or program.stat().st_mtime < newest:
        program.parent.mkdir(parents=True, exist_ok=True)
        done = subprocess.run([need("gcc", "apt: gcc"), "-std=gnu11", "-O2", str(source), "-o", str(program)],
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise Unsound(f"{name}.c: {done.stderr.strip()[-300:]}")
    return str(program)


@dataclass(frozen=True)
class Written:
    requests: int
    seconds: float
    p50_ms: float
    p99_ms: float


def write(bench: Bench, port: int, writers: int, seconds: int, headers: str, body: str, paths: list[str]) -> Written:
    text = generate(bench, [built("writers"), str(port), str(writers), str(seconds), headers, body, *paths],
                    seconds + 30)
    requests, *others = text.split()
    return Written(int(requests), *map(float, others))


@dataclass(frozen=True)
class Published:
    deliveries: int
    seconds: float
    p50_ms: float
    p99_ms: float
    bytes: int


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    mark: str
    """What the messages that it causes have near their beginning."""
    body: str


class Watchers:
    """`clients/watchers.c` as a child: all open on entering, gone on leaving."""

    def __init__(self, bench: Bench, port: int, count: int, path: str, headers: str = "", ready: int = 0,
                 mark: str = "", messages: tuple[str, ...] = ()):
        self.count = count
        command = [built("watchers"), str(port), str(count), path, headers, str(ready), mark, *messages]
        self.popen = subprocess.Popen(pinned(bench.load_cpu, command), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                      stderr=subprocess.PIPE, text=True, start_new_session=True)
        self.seconds_to_ready = 0.0
        self.first = ""
        """The first message of the first of them."""

    def __enter__(self) -> "Watchers":
        seconds, _, self.first = self.answer("ready").partition(" ")
        self.seconds_to_ready = float(seconds)
        return self

    def __exit__(self, *_):
        self.popen.stdin.close()
        self.popen.kill()
        self.popen.wait()

    def answer(self, word: str) -> str:
        bound = threading.Timer(TIMEOUT_S, self.popen.kill)
        bound.start()
        line = self.popen.stdout.readline().strip()
        bound.cancel()
        if not line.startswith(word):
            raise Unsound(f"watchers: {line or self.popen.stderr.read().strip()[-300:] or 'no answer in time'}")
        return line.removeprefix(word).strip()

    def core_seconds(self) -> float:
        fields = Path(f"/proc/{self.popen.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def publish(self, port: int, rounds: int, request: Request, publishers: int = 1, pause_ms: int = 0) -> Published:
        """From so many connections at once, in rounds: the next is begun when all sockets have all of the last."""
        self.popen.stdin.write(f"publish {port} {rounds} {publishers} {pause_ms} {request.method} {request.path} "
                               f"{request.mark} {request.body}\n")
        self.popen.stdin.flush()
        deliveries, seconds, p50, p99, size, still_open = self.answer("published").split()
        if int(deliveries) != rounds * publishers * self.count or int(still_open) != self.count:
            raise Unsound(f"watchers: {deliveries} deliveries, {rounds * publishers * self.count} expected; "
                          f"{still_open} are open")
        return Published(int(deliveries), float(seconds), float(p50), float(p99), int(size))


def spent(processes: list[Process]) -> float:
    return sum(process.core_seconds() for process in processes)
