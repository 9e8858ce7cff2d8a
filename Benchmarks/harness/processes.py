"""Processes under measurement: started pinned to a CPU, watched through /proc, and certainly ended.

Each process leads a session of its own, so that its workers are found (and ended) with it, and asks the kernel for
SIGTERM when this harness dies, so that nothing survives even a SIGKILL of ours.
"""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
START_TIMEOUT_S = 30
STOP_TIMEOUT_S = 5


class Missing(Exception):
    """A program or a peer that is not on this machine: its row says so, the other rows are measured."""


class Unsound(Exception):
    """A measurement that may not be counted: errors, wrong answers, a server that died."""


def need(program: str, where_from: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise Missing(f"`{program}` is missing ({where_from}; `scripts/bootstrap` installs it)")
    return path


def pinned(cpu: int, command: list[str]) -> list[str]:
    setpriv, taskset = need("setpriv", "apt: util-linux"), need("taskset", "apt: util-linux")
    return [setpriv, "--pdeathsig", "TERM", taskset, "-c", str(cpu), *command]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Process:
    def __init__(self, name: str, command: list[str], cpu: int, log: Path):
        self.name = name
        self.log = log
        with log.open("wb") as output:
            self.popen = subprocess.Popen(pinned(cpu, command), stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                                          start_new_session=True)
        self.pid = self.popen.pid

    def members(self) -> dict[int, list[str]]:
        """Pid → fields of /proc/PID/stat after the command name, of all processes in this session and what they
        started (each of PostgreSQL's has a session of its own)."""
        everybody = {}
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    everybody[int(entry)] = Path(f"/proc/{entry}/stat").read_text().rpartition(")")[2].split()
                except OSError:
                    continue  # it ended while we looked
        found = {pid for pid, fields in everybody.items() if int(fields[3]) == self.pid}
        found |= {pid for pid, fields in everybody.items() if int(fields[1]) in found}
        return {pid: everybody[pid] for pid in found}

    def core_seconds(self) -> float:
        """User and system time so far, also of those that have ended. The kernel scales these sums to exact run time;
        only their unit is coarse."""
        return sum(sum(map(int, fields[11:15])) for fields in self.members().values()) / TICKS_PER_SECOND

    def resident_bytes(self) -> int:
        total = 0
        for pid in self.members():
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Rss:"):
                    total += int(line.split()[1]) * 1024
        return total

    def check_alive(self):
        if self.popen.poll() is not None:
            last = self.log.read_text(errors="replace").strip().splitlines()[-3:]
            raise Unsound(f"{self.name} ended with status {self.popen.returncode}: {' | '.join(last) or 'no output'}")

    def wait_until_listening(self, port: int):
        deadline = time.monotonic() + START_TIMEOUT_S
        while True:
            self.check_alive()
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise Unsound(f"{self.name} did not listen within {START_TIMEOUT_S} s") from None
                time.sleep(0.02)

    def stop(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                if self.popen.poll() is None or self.members():
                    os.killpg(self.pid, number)
                self.popen.wait(STOP_TIMEOUT_S)
            except ProcessLookupError:
                pass
            except subprocess.TimeoutExpired:
                continue
            deadline = time.monotonic() + STOP_TIMEOUT_S
            while self.members() and time.monotonic() < deadline:
                time.sleep(0.02)
            if not self.members():
                return


class Stage:
    """Owns every process and the temporary folder of a run; leaving it ends and removes them."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cascade-bench-"))
        self.processes: list[Process] = []
        self.folders = 0

    def __enter__(self) -> "Stage":
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda received, _: exit(128 + received))
        return self

    def __exit__(self, *_):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)  # a second Ctrl-C must not leave servers behind
        self.stop_all()
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_folder(self) -> Path:
        self.folders += 1
        folder = self.folder / str(self.folders)
        folder.mkdir()
        return folder

    def start(self, name: str, command: list[str], cpu: int, port: int) -> Process:
        process = Process(name, command, cpu, self.new_folder() / "log")
        self.processes.append(process)
        process.wait_until_listening(port)
        return process

    def stop(self, process: Process):
        self.processes.remove(process)
        process.stop()

    def stop_all(self):
        while self.processes:
            self.processes.pop().stop()
