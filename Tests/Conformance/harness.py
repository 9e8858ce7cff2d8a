"""What every suite here shares: cases named by section, one runner, one way to print, one exit code.

A case is a function that gets a target (where the server is) and raises Failed or Skipped; returning means it passed,
and a text that it returns is printed as a remark.
Cases run side by side on a few threads, because a silent server costs a case its whole timeout; those marked `serial`
(floods, limits) run alone after the others, so that the load of one does not decide another.
"""

import argparse
import concurrent.futures
import socket
import ssl
import sys
import time
import traceback
from dataclasses import dataclass, field
from typing import Callable


class Failed(Exception):
    """The server's answer is not one that the specification allows."""


class Skipped(Exception):
    """The case does not apply to this server or this transport."""


@dataclass
class Target:
    """Where the server is and what it offers there."""

    host: str
    port: int
    tls: bool = False
    insecure: bool = False
    get_path: str = "/healthz"
    echo_path: str = "/debug/echo"
    timeout: float = 2.0
    pid: int | None = None
    opened: list = field(default_factory=list)

    @property
    def authority(self) -> str:
        return f"{self.host}:{self.port}"

    def for_one_case(self) -> "Target":
        return Target(**{**self.__dict__, "opened": []})

    def context(self, alpn: list[str]) -> ssl.SSLContext:
        context = ssl.create_default_context()
        if self.insecure:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if alpn:
            context.set_alpn_protocols(alpn)
        return context

    def socket(self, alpn: list[str], receive_buffer: int | None = None, context: ssl.SSLContext | None = None):
        """Opens a connection that is closed when its case ends."""
        plain = socket.socket(socket.AF_INET6 if ":" in self.host else socket.AF_INET, socket.SOCK_STREAM)
        self.opened.append(plain)
        if receive_buffer:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        plain.settimeout(max(self.timeout, 5.0))
        plain.connect((self.host, self.port))
        if not self.tls:
            return plain
        wrapped = (context or self.context(alpn)).wrap_socket(plain, server_hostname=self.host)
        self.opened.append(wrapped)
        return wrapped

    def resident_bytes(self) -> int | None:
        """The server's resident memory, where its process id was given."""
        if self.pid is None:
            return None
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024
        return None

    def close_all(self) -> None:
        for opened in self.opened:
            try:
                opened.close()
            except OSError:
                pass


@dataclass(frozen=True)
class Case:
    group: str
    section: str
    title: str
    run: Callable[[Target], str | None]
    serial: bool

    @property
    def name(self) -> str:
        return f"{self.group}/{self.section} {self.title}"

    def chosen(self, only: list[str]) -> bool:
        """`6.5`, `http2/6.5` and `http2` choose section 6.5 with those under it, or a whole group."""
        def under(prefix: str, text: str) -> bool:
            return text == prefix or text.startswith((prefix + ".", prefix + "/"))
        return not only or any(under(o, self.section) or under(o, f"{self.group}/{self.section}") for o in only)


class Suite:
    """The cases of one suite, in the order in which they were written."""

    def __init__(self, name: str):
        self.name = name
        self.cases: list[Case] = []

    def group(self, group: str):
        """A decorator factory for one group: `case = suite.group("http2")`, then `@case("6.5", "title")`."""
        def case(section: str, title: str, serial: bool = False):
            def register(run: Callable[[Target], str | None]):
                self.cases.append(Case(group, section, title, run, serial))
                return run
            return register
        return case


def arguments(suite: Suite) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=suite.name)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--insecure", action="store_true", help="do not verify the server's certificate")
    parser.add_argument("--path", default="/debug/echo", help="where a POST body is echoed")
    parser.add_argument("--get-path", default="/healthz", help="where GET answers 200 with a body of some bytes")
    parser.add_argument("--only", action="append", default=[], help="a section (6.5), or group/section; repeatable")
    parser.add_argument("--list", action="store_true", help="name the cases and stop")
    parser.add_argument("--timeout", type=float, default=2.0, help="seconds that an answer may take")
    parser.add_argument("--jobs", type=int, default=6)
    parser.add_argument("--pid", type=int, help="the server's process: floods also check its memory")
    parser.add_argument("--quiet", action="store_true", help="print failures and the summary only")
    return parser


def main(suite: Suite, parser: argparse.ArgumentParser | None = None, prepare: Callable | None = None) -> int:
    options = (parser or arguments(suite)).parse_args()
    cases = [case for case in suite.cases if case.chosen(options.only)]
    if options.list:
        for case in cases:
            print(case.name)
        print(f"{len(cases)} cases")
        return 0
    if options.port is None:
        print(f"{suite.name}: --port is needed", file=sys.stderr)
        return 2
    target = Target(options.host, options.port, options.tls, options.insecure, options.get_path, options.path,
                    options.timeout, options.pid)
    if prepare:
        prepare(target, options)
    return run(cases, target, options.jobs, options.quiet)


def run(cases: list[Case], target: Target, jobs: int, quiet: bool) -> int:
    began = time.monotonic()
    counts = {"ok": 0, "FAIL": 0, "skip": 0}
    with concurrent.futures.ThreadPoolExecutor(max(1, jobs)) as pool:
        running = [(case, pool.submit(judge, case, target)) for case in cases if not case.serial]
        outcomes = ((case, future.result()) for case, future in running)
        for case, outcome in outcomes:
            report(case, outcome, counts, quiet)
    for case in cases:
        if case.serial:
            report(case, judge(case, target), counts, quiet)
    seconds = time.monotonic() - began
    print(f"{counts['ok']} passed, {counts['FAIL']} failed, {counts['skip']} skipped ({seconds:.1f} s)")
    return 1 if counts["FAIL"] or not counts["ok"] else 0


def judge(case: Case, target: Target) -> tuple[str, str, float]:
    began = time.monotonic()
    own = target.for_one_case()
    try:
        outcome = ("ok", case.run(own) or "")
    except Skipped as reason:
        outcome = ("skip", str(reason))
    except Failed as reason:
        outcome = ("FAIL", str(reason))
    except (OSError, TimeoutError) as reason:
        outcome = ("FAIL", f"{type(reason).__name__}: {reason}")
    except Exception as reason:  # a mistake of the suite must not look like the server's, nor end the run
        where = traceback.extract_tb(reason.__traceback__)[-1]
        outcome = ("FAIL", f"the suite itself: {type(reason).__name__}: {reason} ({where.name}:{where.lineno})")
    finally:
        own.close_all()
    return (*outcome, time.monotonic() - began)


def report(case: Case, outcome: tuple[str, str, float], counts: dict[str, int], quiet: bool) -> None:
    word, reason, seconds = outcome
    counts[word] += 1
    if quiet and word != "FAIL":
        return
    tail = f"\n       {reason}" if reason else ""
    slow = f" ({seconds:.1f} s)" if seconds > 1 else ""
    print(f"{word:4}  {case.name}{slow}{tail}", flush=True)
