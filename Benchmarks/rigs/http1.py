"""GET of a 300-byte JSON body over keep-alive HTTP/1.1, against nginx `return 200` with the same bytes."""

from functools import partial

from harness import load, servers
from harness.bench import Bench
from harness.load import Amount, Count
from harness.measure import Case, Duel
from harness.servers import CONSTANT_PATH, Server

GOAL = 1.0
WORK = "HTTP/1.1 GET, 300-byte JSON, {} connections"
CONNECTIONS = (32, 64)


def drive(connections: int, bench: Bench, server: Server, amount: Amount) -> Count:
    answer, url = servers.get_constant(server), server.url(CONSTANT_PATH)
    if amount.requests:  # wrk knows no number of requests
        return load.h2load(bench, url, connections, amount, len(answer.body), "--h1")
    return Count(load.wrk(bench, url, connections, amount.seconds), answer.head_bytes + len(answer.body))


def peer(bench: Bench, ours: Server | None) -> Server:
    return servers.nginx(bench, servers.get_constant(ours) if ours else servers.constant())


DUEL = Duel([Case(WORK.format(number), GOAL, partial(drive, number)) for number in CONNECTIONS], servers.cascade, peer)
GOALS = DUEL.goals()
rows = DUEL.rows
