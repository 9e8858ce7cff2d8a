"""gRPC unary calls of the interop service, 32 connections of 32 streams, against a grpc++ callback server.

h2load sends the prepared request and counts HTTP statuses, which gRPC leaves at 200 even for failed calls; so one call
is decoded before each round, and the size of every answer's data is held against it.
"""

from functools import partial

from harness import load, servers
from harness.bench import Bench
from harness.load import Amount, Count
from harness.measure import Case, Duel
from harness.processes import Unsound
from harness.servers import Server

GOAL = 4.0
HEADERS = ("content-type: application/grpc", "te: trailers")


def message(payload: bytes) -> bytes:
    return b"\0" + len(payload).to_bytes(4, "big") + payload


# SimpleRequest {response_size: 64, payload: {body: 16 zeros}} → SimpleResponse {payload: {body: 64 zeros}}
SIMPLE_REQUEST = message(bytes([2 << 3, 64, 3 << 3 | 2, 18, 2 << 3 | 2, 16]) + bytes(16))
SIMPLE_RESPONSE = message(bytes([1 << 3 | 2, 66, 2 << 3 | 2, 64]) + bytes(64))


def drive(method: str, request: bytes, response: bytes, bench: Bench, server: Server, amount: Amount) -> Count:
    url = server.url(f"/grpc.testing.TestService/{method}")
    answer = load.fetch(url, http2=True, body=request, headers=HEADERS)
    if answer.status != 200 or answer.fields.get("grpc-status") != "0" or answer.body != response:
        raise Unsound(f"{server.name}: {method} answers HTTP {answer.status}, grpc-status "
                      f"{answer.fields.get('grpc-status')} ({answer.fields.get('grpc-message', 'no message')}), "
                      f"{len(answer.body)} bytes; 200, 0 and {len(response)} expected")
    file = bench.stage.folder / f"{method}.bin"
    file.write_bytes(request)
    headers = [argument for header in HEADERS for argument in ("-H", header)]
    return load.h2load(bench, url, 32, amount, len(response), "-m32", "-d", str(file), *headers)


def peer(bench: Bench, _: Server | None) -> Server:
    return servers.grpcpp(bench)


DUEL = Duel([
    Case("gRPC EmptyCall, 32 × 32 streams", GOAL, partial(drive, "EmptyCall", message(b""), message(b""))),
    Case("gRPC UnaryCall, 16 → 64 bytes, 32 × 32 streams", GOAL,
         partial(drive, "UnaryCall", SIMPLE_REQUEST, SIMPLE_RESPONSE)),
], servers.cascade, peer)
GOALS = DUEL.goals()
rows = DUEL.rows
