"""Durable commits a second through the whole store, against what the same databases do with one INSERT a transaction.

PostgreSQL: pgbench, a row of a remark a transaction, from as many clients, prepared. SQLite: its shell, one INSERT
after the other, each a transaction, WAL and `synchronous=FULL` as ours. Each of our writers sends a POST over a connection of
its own and waits for the answer; a commit writes the remark, the event for other nodes and late-comers, and the scope's
row.

The database has one CPU. Whoever talks to it has the other: pgbench there, here our server and the writers together.
SQLite is in our server, on the one CPU, and in its shell.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from harness.bench import Bench
from harness.clients import Written, spent, write
from harness.load import found, generate
from harness.measure import say
from harness.processes import Missing, Process, Unsound, need, pinned
from harness.report import Absent, Ratio, Row, Sample
from harness.servers import Server
from harness.stores import JSON, OWNER, Postgres, notebook, notes, postgres

GOAL = 5.0
WRITERS = 128
REMARK = "What one says in a chat is of such a length, more or less."
TABLE = "CREATE TABLE remarks (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, remark text NOT NULL)"


@dataclass(frozen=True)
class Case:
    database: str
    scopes: int

    @property
    def work(self) -> str:
        scopes = "1 scope" if self.scopes == 1 else f"{self.scopes} scopes"
        return f"Durable commits a second, {self.database}, {WRITERS} writers, {scopes}"


CASES = [Case(database, scopes) for database in ("PostgreSQL", "SQLite") for scopes in (1, 64)]
GOALS = {case.work: f"≥ {GOAL:g}×" for case in CASES}


@dataclass
class Commits(Ratio):
    written: list[Written]
    database_core_seconds: list[tuple[float, float]]
    compared = "per_second"

    def notes(self) -> list[str]:
        middle = sorted(self.written, key=lambda each: each.p50_ms)[len(self.written) // 2]
        lines = [f"{self.work}: compared per second; an answer after p50 {middle.p50_ms:.1f} ms, p99 "
                 f"{middle.p99_ms:.1f} ms."]
        if self.database_core_seconds:
            ours, peer = (sorted(self.pairs[place][side].requests / spent[side]
                                 for place, spent in enumerate(self.database_core_seconds))[len(self.pairs) // 2]
                          for side in (0, 1))
            lines.append(f"{self.work}: per core-second of PostgreSQL alone {ours:,.0f} and {peer:,.0f}; the table has "
                         "those of PostgreSQL and our server, and of PostgreSQL alone.")
        return lines


def ours(bench: Bench, server: Server, books: list[str], processes: list[Process]) -> tuple[Sample, Written]:
    before = spent(processes)
    told = write(bench, server.port, WRITERS, bench.seconds, f"{OWNER}\r\n{JSON}", f'{{"remark":"{REMARK}"}}',
                 [f"/api/notebooks/{book}/events" for book in books])
    return Sample(told.requests, told.seconds, spent(processes) - before, 0), told


def pgbench(bench: Bench, server: Postgres) -> Sample:
    script = bench.stage.folder / "insert.sql"
    script.write_text(f"INSERT INTO remarks (remark) VALUES ('{REMARK}');\n")
    before, begin = server.process.core_seconds(), time.monotonic()
    command = [need("pgbench", "apt: postgresql"), "-n", "-M", "prepared", "-c", str(WRITERS), "-j", "1", "-T",
               str(bench.seconds), "-f", str(script), server.url("peer")]
    text = generate(bench, command, bench.seconds + 60)
    (count,) = found(r"number of transactions actually processed: (\d+)", text)
    (failed,) = found(r"number of failed transactions: (\d+)", text)
    if failed:
        raise Unsound(f"pgbench: {failed} failed transactions")
    return Sample(count, time.monotonic() - begin, server.process.core_seconds() - before, 0)


def shell(bench: Bench) -> Sample:
    """As many INSERTs as take so long, from a file: what writes them is not what is measured."""
    file = bench.stage.new_folder() / "peer.db"
    rows = 2_000
    while True:
        text = ("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
                "CREATE TABLE IF NOT EXISTS remarks (id INTEGER PRIMARY KEY, remark TEXT NOT NULL);\n"
                + f"INSERT INTO remarks (remark) VALUES ('{REMARK}');\n" * rows)
        children, begin = os.times(), time.monotonic()
        done = subprocess.run(pinned(bench.server_cpu, [need("sqlite3", "apt: sqlite3"), str(file)]), input=text,
                              capture_output=True, text=True)
        elapsed, after = time.monotonic() - begin, os.times()
        if done.returncode != 0 or done.stderr:
            raise Unsound(f"sqlite3: {done.stderr.strip()[-200:]}")
        if elapsed > bench.seconds / 2:
            used = after.children_user + after.children_system - children.children_user - children.children_system
            return Sample(rows, elapsed, used, 0)
        rows *= 2


def in_turn(bench: Bench, case: Case, sample: Callable[[], tuple[Sample, Written]],
            peer: Callable[[], Sample]) -> tuple[list[tuple[Sample, Sample]], list[Written]]:
    pairs, written = [], []
    sample()
    for number in range(1, bench.rounds + 1):
        (a, told), b = sample(), peer()
        pairs.append((a, b))
        written.append(told)
        say(f"  {case.work}: round {number} of {bench.rounds}: {a.per_second:,.0f} against {b.per_second:,.0f} a "
            f"second, {a.per_second / b.per_second:.2f}×")
    return pairs, written


def on_postgres(bench: Bench, case: Case) -> Row:
    database = postgres(bench)
    database.new_database("peer")
    database.query("peer", TABLE)
    server = notes(bench, database.new_database("notes"), cpu=bench.load_cpu)
    books = [notebook(server) for _ in range(case.scopes)]
    alone: list[float] = []

    def sample() -> tuple[Sample, Written]:
        before = database.process.core_seconds()
        made = ours(bench, server, books, [database.process, server.process])
        alone.append(database.process.core_seconds() - before)
        return made

    pairs, written = in_turn(bench, case, sample, lambda: pgbench(bench, database))
    shares = [(ours, pair[1].core_seconds) for ours, pair in zip(alone[1:], pairs)]
    return Commits(case.work, GOAL, server.name, "pgbench", pairs, written, shares)


def on_sqlite(bench: Bench, case: Case) -> Row:
    server = notes(bench)
    books = [notebook(server) for _ in range(case.scopes)]
    pairs, written = in_turn(bench, case, lambda: ours(bench, server, books, [server.process]), lambda: shell(bench))
    return Commits(case.work, GOAL, server.name, "sqlite3", pairs, written, [])


def rows(bench: Bench) -> Iterator[Row]:
    for case in CASES if not bench.against_itself else []:
        try:
            yield (on_postgres if case.database == "PostgreSQL" else on_sqlite)(bench, case)
        except (Missing, Unsound) as error:
            yield Absent(case.work, GOALS[case.work], str(error), broken=isinstance(error, Unsound))
        finally:
            bench.stage.stop_all()
