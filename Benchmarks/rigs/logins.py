"""What others notice of 50 people who sign in at once, each password a hash of 64 MiB: p99 of a call of somebody who is signed
in, one every few milliseconds on a connection that stays, beside that without anybody signing in. One CPU has it all."""

import http.client
import json
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass

from harness.bench import Bench
from harness.measure import say
from harness.processes import Missing, Unsound, need, pinned
from harness.report import Absent, Figure, Row
from harness.servers import Server, cascade

PEOPLE = 50
CALLS = 400
PAUSE_S = 0.003
PASSWORD = "correct horse battery"
WORK = f"Other calls' p99 while {PEOPLE} sign in"
GOAL = 1.5
GOALS = {WORK: f"≤ {GOAL:g} ×"}
JSON = {"content-type": "application/json"}


@dataclass
class Caller:
    server: Server
    token: str

    def p99_ms(self) -> float:
        line = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        times = []
        for _ in range(CALLS):
            began = time.perf_counter()
            line.request("GET", "/api/users/me", headers={"authorization": f"Bearer {self.token}"})
            answer = line.getresponse()
            answer.read()
            times.append((time.perf_counter() - began) * 1000)
            if answer.status != 200:
                raise Unsound(f"GET /api/users/me answers {answer.status}")
            time.sleep(PAUSE_S)
        return sorted(times)[CALLS * 99 // 100]


def register(server: Server, name: str) -> str:
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    line.request("POST", "/api/auth/register", json.dumps({"username": name, "password": PASSWORD}), JSON)
    answer = line.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise Unsound(f"POST /api/auth/register answers {answer.status}: {body[:200]}")
    return json.loads(body)["accessToken"]


class SigningIn:
    """All of them, again and again, until it is stopped; each waits for its answer."""

    def __init__(self, bench: Bench, server: Server):
        calls = [f'url = "{server.url("/api/auth/login")}"\nheader = "content-type: application/json"\n'
                 f'data = "{{\\"username\\":\\"person-{number % PEOPLE}\\",\\"password\\":\\"{PASSWORD}\\"}}"\n'
                 'output = "/dev/null"\nwrite-out = "%{http_code}\\n"' for number in range(PEOPLE * 20)]
        command = [need("curl", "apt: curl"), "-s", "--parallel", "--parallel-max", str(PEOPLE), "-K", "-"]
        self.process = subprocess.Popen(pinned(bench.load_cpu, command), stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.process.stdin.write("\nnext\n".join(calls))
        self.process.stdin.close()
        time.sleep(1)

    def stop(self) -> int:
        """How many got in."""
        self.process.terminate()
        codes = self.process.stdout.read().split()
        self.process.wait()
        if any(code not in ("200", "000") for code in codes):
            raise Unsound(f"sign-ins answer {sorted(set(codes))}")
        return codes.count("200")


def measure(bench: Bench) -> Row:
    server = cascade(bench, "--limits-enabled", "false")
    caller = Caller(server, [register(server, f"person-{number}") for number in range(PEOPLE)][0])
    caller.p99_ms()
    ratios, told = [], []
    for number in range(1, bench.rounds + 1):
        alone = caller.p99_ms()
        signing_in, began = SigningIn(bench, server), time.perf_counter()
        beside = caller.p99_ms()
        seconds = time.perf_counter() - began + 1
        count = signing_in.stop()
        if count < 5:
            raise Unsound(f"{count} people signed in within {seconds:.0f} s")
        ratios.append(beside / alone)
        told.append((alone, beside, count / seconds))
        say(f"  {WORK}: round {number} of {bench.rounds}: {alone:.2f} ms alone, {beside:.2f} ms beside "
            f"{count / seconds:.0f} sign-ins a second")
    middle = sorted(range(len(ratios)), key=ratios.__getitem__)[len(ratios) // 2]
    alone, beside, rate = told[middle]
    return Figure(WORK, "×", ratios, GOAL, [f"{alone:.2f} ms alone, {beside:.2f} ms beside {rate:.0f} a second."])


def rows(bench: Bench) -> Iterator[Row]:
    if bench.against_itself:
        return
    try:
        yield measure(bench)
    except (Missing, Unsound) as error:
        yield Absent(WORK, GOALS[WORK], str(error), broken=isinstance(error, Unsound))
