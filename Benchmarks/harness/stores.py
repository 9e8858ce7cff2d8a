"""What the rigs of the store stand on: PostgreSQL as a durable server has it (fsync on), Redis, and the notes server,
which is our store behind our doors with a small schema (the product serves nothing of it yet)."""

import json
import os
import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .bench import REPOSITORY, Bench
from .load import fetch
from .processes import START_TIMEOUT_S, Missing, Process, Unsound, free_port, need
from .servers import Server

NOTES = REPOSITORY / ".build/release/NotesServer"
OWNER = "Authorization: Bearer ada"
JSON = "Content-Type: application/json"


def postgres_program(name: str) -> str:
    """Debian keeps the server's programs out of PATH, a folder for each version."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    if not folders or not (folders[-1] / name).exists():
        raise Missing(f"`{name}` is missing (apt: postgresql; `scripts/bootstrap` installs it)")
    return str(folders[-1] / name)


def run(*command: str, text: str | None = None) -> str:
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise Unsound(f"{Path(command[0]).name} failed: {(done.stderr or done.stdout).strip()[-300:]}")
    return done.stdout


@dataclass(frozen=True)
class Postgres:
    process: Process
    port: int

    def url(self, database: str) -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/{database}"

    def query(self, database: str, text: str) -> str:
        return run(postgres_program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.url(database),
                   "-f", "-", text=text).strip()

    def new_database(self, name: str) -> str:
        self.query("postgres", f"CREATE DATABASE {name}")
        return self.url(name)


def postgres(bench: Bench, cpu: int | None = None, *settings: str) -> Postgres:
    """A new cluster with the settings that it comes with; commits are durable. It refuses to be root."""
    folder, port = bench.stage.new_folder(), free_port()
    user = []
    if os.geteuid() == 0:
        user = [need("setpriv", "apt: util-linux"), "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        for each in (bench.stage.folder, folder):
            each.chmod(0o755)
        run("chown", "postgres:postgres", str(folder))
    data = folder / "data"
    run(*user, postgres_program("initdb"), "-D", str(data), "-U", "postgres", "-A", "trust", "--encoding=UTF8",
        "--no-locale")
    flags = [word for setting in ("max_connections=400", *settings) for word in ("-c", setting)]
    command = [*user, postgres_program("postgres"), "-D", str(data), "-h", "127.0.0.1", "-p", str(port), "-k",
               str(folder), *flags]
    process = bench.stage.start("PostgreSQL", command, bench.server_cpu if cpu is None else cpu, port)
    server = Postgres(process, port)
    deadline = time.monotonic() + START_TIMEOUT_S
    while subprocess.run([postgres_program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]).returncode != 0:
        if time.monotonic() > deadline:
            raise Unsound(f"PostgreSQL did not answer within {START_TIMEOUT_S} s")
        time.sleep(0.05)
    for setting in ("fsync", "synchronous_commit"):
        if server.query("postgres", f"SHOW {setting}") != "on":
            raise Unsound(f"PostgreSQL has {setting} off")
    return server


def redis(bench: Bench) -> str:
    port = free_port()
    bench.stage.start("Redis", [need("redis-server", "apt: redis-server"), "--bind", "127.0.0.1", "--port", str(port),
                                "--save", "", "--dir", str(bench.stage.new_folder())], bench.server_cpu, port)
    return f"redis://127.0.0.1:{port}"


def notes(bench: Bench, database: str | None = None, redis: str | None = None, cpu: int | None = None) -> Server:
    """On a new SQLite file where no database is named: `synchronous=FULL`, as the product has it."""
    if not NOTES.exists():
        raise Missing("the notes server's release build is missing "
                      "(`swift build -c release --static-swift-stdlib --product NotesServer`)")
    port = free_port()
    command = [*bench.under, str(NOTES), "--listen", f"127.0.0.1:{port}", "--loops", "1", "--database",
               database or str(bench.stage.new_folder() / "notes.db")]
    if redis:
        command += ["--redis", redis]
    return Server(bench.stage.start("Cascade", command, bench.server_cpu if cpu is None else cpu, port), port)


def notebook(server: Server) -> str:
    """A new scope; its id."""
    body = json.dumps({"title": "A bench's", "page": {}}).encode()
    answer = fetch(server.url("/api/notebooks"), body=body, headers=(OWNER, JSON))
    if answer.status != 201:
        raise Unsound(f"no notebook: HTTP {answer.status}, {answer.body[:200]!r}")
    found = re.search(rb'"id":"([^"]+)"', answer.body)
    return found[1].decode()
