"""grpc.health.v1.Health."""

import grpc
from grpc_health.v1 import health_pb2, health_pb2_grpc

from client import Code, channel, expect_code, patience
from harness import Failed, Target
from messages import SERVICE
from suite import suite

case = suite.group("health")

SERVING = health_pb2.HealthCheckResponse.SERVING
SERVICE_UNKNOWN = health_pb2.HealthCheckResponse.SERVICE_UNKNOWN


def name(status: int) -> str:
    return health_pb2.HealthCheckResponse.ServingStatus.Name(status)


for service in ("", SERVICE):
    @case("check", f"{service or 'the whole server'} is SERVING")
    def _(target: Target, service=service):
        with channel(target) as opened:
            request = health_pb2.HealthCheckRequest(service=service)
            answer = health_pb2_grpc.HealthStub(opened).Check(request, timeout=patience(target))
            if answer.status != SERVING:
                raise Failed(name(answer.status))


@case("check", "an unknown service is NOT_FOUND")
def _(target: Target):
    with channel(target) as opened:
        request = health_pb2.HealthCheckRequest(service="no.such.Service")
        expect_code(lambda: health_pb2_grpc.HealthStub(opened).Check(request, timeout=patience(target)), Code.NOT_FOUND)


def watched(target: Target, service: str, due: int) -> None:
    with channel(target) as opened:
        request = health_pb2.HealthCheckRequest(service=service)
        call = health_pb2_grpc.HealthStub(opened).Watch(request, timeout=1.0)
        first = next(call).status
        if first != due:
            raise Failed(f"{name(first)}, not {name(due)}")
        try:
            raise Failed(f"a second message without a change: {name(next(call).status)}")
        except StopIteration:
            raise Failed("the stream ended by itself") from None
        except grpc.RpcError as error:
            if error.code() is not Code.DEADLINE_EXCEEDED:
                raise Failed(f"{error.code().name}: {error.details()}") from None


@case("watch", "the whole server: SERVING at once, then silence")
def _(target: Target):
    watched(target, "", SERVING)


@case("watch", "an unknown service: SERVICE_UNKNOWN at once, and the stream stays open")
def _(target: Target):
    watched(target, "no.such.Service", SERVICE_UNKNOWN)


@case("watch", "a watch that is cancelled leaves the channel well")
def _(target: Target):
    with channel(target) as opened:
        stub = health_pb2_grpc.HealthStub(opened)
        for _ in range(20):
            call = stub.Watch(health_pb2.HealthCheckRequest(service=""))
            next(call)
            call.cancel()
        if stub.Check(health_pb2.HealthCheckRequest(), timeout=patience(target)).status != SERVING:
            raise Failed("no longer SERVING")
