"""The load generators, wrk and h2load, and curl for the one call that is looked at closely.

A count is returned only when every answer was a success of the expected size: speed at refusing work is not speed.
"""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .bench import Bench
from .processes import Unsound, need, pinned

WRK = ("wrk", "apt: wrk")
H2LOAD = ("h2load", "apt: nghttp2-client")
PROFILER_TIMEOUT_S = 900
SIZE_TOLERANCE = 0.01
"""Data of answers that were still under way at the end is counted, the answers are not."""


@dataclass(frozen=True)
class Answer:
    status: int
    fields: dict[str, str]
    """Header and trailer fields by lower-case name."""
    body: bytes
    head_bytes: int


def fetch(url: str, http2: bool = False, body: bytes | None = None, headers: tuple[str, ...] = ()) -> Answer:
    command = [need("curl", "apt: curl"), "--silent", "--show-error", "--max-time", "10", "--include"]
    command += ["--http2-prior-knowledge"] if http2 else ["--http1.1"]
    command += [argument for header in headers for argument in ("--header", header)]
    command += ["--data-binary", "@-"] if body is not None else []
    command += ["--write-out", "%{stderr}%{http_code} %{size_header} %{size_download}", url]
    done = subprocess.run(command, input=body, capture_output=True)
    report = done.stderr.decode().strip()
    if done.returncode != 0:
        raise Unsound(f"no answer from {url}: {report}")
    status, head_bytes, body_bytes = map(int, report.split())
    head, _, rest = done.stdout.partition(b"\r\n\r\n")
    lines = (head + b"\r\n" + rest[body_bytes:]).decode("latin-1").splitlines()
    pairs = [line.split(":", 1) for line in lines if ":" in line]
    fields = {name.strip().lower(): value.strip() for name, value in pairs}
    return Answer(status, fields, rest[:body_bytes], head_bytes)


@dataclass(frozen=True)
class Amount:
    """How much load: for so many seconds or, under a profiler that slows all down, so many requests."""

    seconds: int = 0
    requests: int = 0


@dataclass(frozen=True)
class Count:
    requests: int
    bytes_per_answer: float
    """On the wire, headers and framing included."""


def generate(bench: Bench, command: list[str], timeout: float) -> str:
    try:
        done = subprocess.run(pinned(bench.load_cpu, command), capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        raise Unsound(f"{Path(command[0]).name} did not end within {timeout:.0f} s") from None
    if done.returncode != 0:
        raise Unsound(f"{Path(command[0]).name} failed: {(done.stdout + done.stderr).strip()[-300:]}")
    return done.stdout


def found(pattern: str, text: str) -> tuple[int, ...]:
    match = re.search(pattern, text)
    if match is None:
        raise Unsound(f"unexpected output of the load generator: {text.strip()[-300:]}")
    return tuple(map(int, match.groups()))


def wrk(bench: Bench, url: str, connections: int, seconds: int) -> int:
    text = generate(bench, [need(*WRK), "-t1", f"-c{connections}", f"-d{seconds}", url], seconds + 30)
    for line in text.splitlines():
        if "Non-2xx" in line or "Socket errors" in line:
            raise Unsound(f"wrk: {line.strip()}")
    (requests,) = found(r"(\d+) requests in", text)
    if requests == 0:
        raise Unsound("wrk: not one answer")
    return requests


def h2load(bench: Bench, url: str, connections: int, amount: Amount, answer_bytes: int, *options: str) -> Count:
    duration = f"-D{amount.seconds}" if amount.seconds else f"-n{amount.requests}"
    text = generate(bench, [need(*H2LOAD), "-t1", f"-c{connections}", duration, *options, url],
                    amount.seconds + 30 if amount.seconds else PROFILER_TIMEOUT_S)
    done, succeeded, failed, errored, timeouts = found(
        r"(\d+) done, (\d+) succeeded, (\d+) failed, (\d+) errored, (\d+) timeout", text)
    good, *bad = found(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx", text)
    if done == 0 or failed or errored or timeouts or succeeded != done or good < done or any(bad):
        raise Unsound(f"h2load: {done} done, {good} with 2xx, {sum(bad)} with another status, {failed} failed, "
                      f"{errored} errored, {timeouts} timeouts")
    wire, data = found(r"traffic: \S+ \((\d+)\) total, .*, \S+ \((\d+)\) data", text)
    if abs(data / done - answer_bytes) > max(answer_bytes, 1) * SIZE_TOLERANCE:
        raise Unsound(f"h2load: answers of {data / done:.1f} bytes, {answer_bytes} expected")
    return Count(done, wire / done)
