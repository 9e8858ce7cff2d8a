"""Rows, and the one table that is made of them."""

import os
import re
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from .bench import REPOSITORY, RESULTS, Bench

HEADINGS = ("Work", "Peer", "Goal", "Measured: min – median – max", "Met",
            "{} per core-second (per second, core in use)", "Peer, the same")
FILLED = 0.85


def spread(values: list[float], form: str) -> str:
    return " – ".join(form.format(value) for value in (min(values), statistics.median(values), max(values)))


@dataclass(frozen=True)
class Sample:
    requests: int
    seconds: float
    core_seconds: float
    bytes_per_answer: float

    @property
    def per_core_second(self) -> float:
        return self.requests / self.core_seconds

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds

    @property
    def busy(self) -> float:
        return self.core_seconds / self.seconds


@dataclass
class Ratio:
    """Requests per core-second against a peer, or what else is compared. The goal holds for the median of the pairs."""

    work: str
    goal: float
    ours: str
    peer: str
    pairs: list[tuple[Sample, Sample]]
    compared = "per_core_second"

    def cells(self) -> tuple[str, ...]:
        ratios = [getattr(ours, self.compared) / getattr(peer, self.compared) for ours, peer in self.pairs]
        met = "yes" if statistics.median(ratios) >= self.goal else "**no**"
        return (self.work, self.peer, f"≥ {self.goal:g}×", spread(ratios, "{:.2f}") + " ×",
                met if self.ours == "Cascade" else "–", self.side(0), self.side(1))

    def median(self, side: int, what: str) -> float:
        return statistics.median(getattr(pair[side], what) for pair in self.pairs)

    def side(self, side: int) -> str:
        per_core_second, per_second = self.median(side, "per_core_second"), self.median(side, "per_second")
        return f"{per_core_second:,.0f} ({per_second:,.0f}, {self.median(side, 'busy'):.0%})"

    def notes(self) -> list[str]:
        sizes = [self.median(side, "bytes_per_answer") for side in (0, 1)]
        notes = [f"{self.work}: bytes per answer on the wire {sizes[0]:.0f} and {sizes[1]:.0f}."]
        if min(self.median(side, "busy") for side in (0, 1)) < FILLED:
            notes.append(f"Where less than {FILLED:.0%} of a server's core was in use, the load generator (or other "
                         "work on this machine) was the limit: compare per core-second, not per second.")
        return notes


@dataclass
class Footprint:
    """Resident bytes per parked connection, one sample for each fresh server."""

    work: str
    samples: list[float]
    idle: list[float]
    goal: float | None = None

    def cells(self) -> tuple[str, ...]:
        met = "–" if self.goal is None else "yes" if statistics.median(self.samples) <= self.goal else "**no**"
        goal = "–" if self.goal is None else f"≤ {self.goal / 1024:g} KB"
        measured = spread([value / 1024 for value in self.samples], "{:.2f}") + " KB"
        return (self.work, "–", goal, measured, met, "–", "–")

    def notes(self) -> list[str]:
        return [f"{self.work}: the server before them {statistics.median(self.idle) / 2**20:.1f} MB resident."]


@dataclass
class Figure:
    """A figure of ours alone, that is to be no more than its goal."""

    work: str
    unit: str
    samples: list[float]
    goal: float | None
    said: list[str]

    def cells(self) -> tuple[str, ...]:
        met = "–" if self.goal is None else "yes" if statistics.median(self.samples) <= self.goal else "**no**"
        goal = "–" if self.goal is None else f"≤ {self.goal:g} {self.unit}"
        return (self.work, "–", goal, f"{spread(self.samples, '{:.4g}')} {self.unit}", met, "–", "–")

    def notes(self) -> list[str]:
        return [f"{self.work}: {line}" for line in self.said]


@dataclass
class Absent:
    work: str
    goal: str
    why: str
    broken: bool = False
    """Something was wrong with what was measured, rather than missing."""

    @property
    def verdict(self) -> str:
        return "failed" if self.broken else "not measured"

    def cells(self) -> tuple[str, ...]:
        return (self.work, "–", self.goal, f"**{self.verdict}**", "–", "–", "–")

    def notes(self) -> list[str]:
        return [f"{self.verdict.capitalize()}: {' '.join(self.why.split())}."]


Row = Ratio | Footprint | Figure | Absent


def table(rows: list[Row], subject: str = "Cascade") -> str:
    grid = [tuple(heading.format(subject) for heading in HEADINGS), *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in grid) for column in range(len(HEADINGS))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in grid]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def notes(rows: list[Row]) -> str:
    unique = dict.fromkeys(note for row in rows for note in row.notes())
    return "\n".join(f"- {note}" for note in unique)


def first_match(path: str, pattern: str, default: str = "unknown") -> str:
    match = re.search(pattern, Path(path).read_text(), re.MULTILINE)
    return match.group(1).strip() if match else default


def machine() -> str:
    model = first_match("/proc/cpuinfo", r"^model name\s*:\s*(.+)$")
    memory = int(first_match("/proc/meminfo", r"^MemTotal:\s*(\d+) kB", "0")) / 2**20
    system = first_match("/etc/os-release", r'^PRETTY_NAME="(.+)"$')
    kernel = re.match(r"\d+\.\d+", os.uname().release).group()
    return f"{model}, {os.cpu_count()} CPUs, {memory:.0f} GB; {system}, Linux {kernel}"


def first_line(*command: str) -> str:
    """What a program says of its version, the first line that has a digit."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    except OSError:
        return "missing"
    lines = (done.stdout + done.stderr).splitlines()
    return next((line.strip() for line in lines if re.search(r"\d", line)), "unknown")


def versions() -> str:
    found = {
        "nginx": first_line("nginx", "-v").removeprefix("nginx version: nginx/"),
        "grpc++": first_line("pkg-config", "--modversion", "grpc++"),
        "PostgreSQL": re.sub(r"^pgbench \(PostgreSQL\) ([\d.]+).*", r"\1", first_line("pgbench", "--version")),
        "SQLite": first_line("sqlite3", "--version").split()[0],
        "Redis": re.sub(r"^.*?v=([\d.]+).*", r"\1", first_line("redis-server", "--version")),
        "wrk": re.sub(r"^wrk (?:debian/)?([\d.]+).*", r"\1", first_line("wrk", "-v")),
        "h2load": first_line("h2load", "--version").removeprefix("h2load nghttp2/"),
        "jansson": first_line("pkg-config", "--modversion", "jansson"),
        "protobuf-c": first_line("pkg-config", "--modversion", "libprotobuf-c"),
    }
    return ", ".join(f"{name} {version}" for name, version in found.items())


def revision() -> str:
    text = first_line("git", "-C", str(REPOSITORY), "log", "-1", "--format=%h")
    return text if re.fullmatch(r"[0-9a-f]+", text) else "unknown"


@dataclass
class Report:
    bench: Bench
    rows: list[Row] = field(default_factory=list)
    load_before: float = field(default_factory=lambda: os.getloadavg()[0])

    def text(self) -> str:
        text = f"""# Side by side

{time.strftime("%Y-%m-%d")}, revision {revision()}. {machine()}.
{versions()}.
Each server on one CPU, the load generator on the other; after a warm-up, in turn (A B A B),
rounds: {self.bench.rounds}, seconds each: {self.bench.seconds}; ratios pair by pair; memory on fresh servers.
Load average before the run: {self.load_before:.2f}.

{table(self.rows)}

{notes(self.rows)}
{self.written_notes()}"""
        return text.replace(str(REPOSITORY), "…").replace(str(self.bench.stage.folder), "…")

    def written_notes(self) -> str:
        """What people found out about the figures, above all where we lose."""
        path = RESULTS / "notes.md"
        return "\n" + path.read_text() if path.exists() else ""
