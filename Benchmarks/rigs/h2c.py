"""GET of a 300-byte JSON body over HTTP/2 without TLS, 32 connections × 32 streams, against nginx, the same bytes."""

from harness import load, servers
from harness.bench import Bench
from harness.load import Amount, Count
from harness.measure import Case, Duel
from harness.servers import CONSTANT_PATH, Server

GOAL = 3.0
WORK = "h2c GET, 300-byte JSON, 32 × 32 streams"


def drive(bench: Bench, server: Server, amount: Amount) -> Count:
    answer = servers.get_constant(server, http2=True)
    return load.h2load(bench, server.url(CONSTANT_PATH), 32, amount, len(answer.body), "-m32")


def peer(bench: Bench, ours: Server | None) -> Server:
    return servers.nginx(bench, servers.get_constant(ours, http2=True) if ours else servers.constant(), http2=True)


DUEL = Duel([Case(WORK, GOAL, drive)], servers.cascade, peer)
GOALS = DUEL.goals()
rows = DUEL.rows
