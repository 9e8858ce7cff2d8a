"""`python grpc/standin.py PORT [CERTIFICATE KEY]`: grpc.testing.TestService on grpcio, to check this suite against.

grpcio's server does not tell whether a request came compressed, so `expect_compressed` is not kept here, and it has no
gRPC-Web: those cases fail against it.
"""

import sys
import time
from concurrent import futures
from pathlib import Path

import grpc
from google.protobuf import descriptor_pool
from google.rpc import status_pb2
from grpc_health.v1 import health, health_pb2, health_pb2_grpc
from grpc_reflection.v1alpha import reflection, reflection_pb2
from grpc_status import rpc_status

from messages import (METHODS, SERVICE, Payload, SimpleResponse, StreamingInputCallResponse,
                      StreamingOutputCallResponse, descriptors, Empty)

LARGEST = 64 << 20


def sized(size: int, context) -> Payload:
    if not 0 <= size <= LARGEST:
        context.abort(grpc.StatusCode.INVALID_ARGUMENT, f"size {size}")
    return Payload(body=bytes(size))


def echo_metadata(context) -> None:
    received = dict(context.invocation_metadata())
    if (initial := received.get("x-grpc-test-echo-initial")) is not None:
        context.send_initial_metadata((("x-grpc-test-echo-initial", initial),))
    if (trailing := received.get("x-grpc-test-echo-trailing-bin")) is not None:
        context.set_trailing_metadata((("x-grpc-test-echo-trailing-bin", trailing),))


def echo_status(request, context) -> None:
    if request.response_status.code:
        status = status_pb2.Status(code=request.response_status.code, message=request.response_status.message)
        context.abort_with_status(rpc_status.to_status(status))


def compress(wanted: bool, context) -> None:
    context.set_compression(grpc.Compression.Gzip if wanted else grpc.Compression.NoCompression)


def unary(request, context):
    if request.HasField("response_compressed"):
        compress(request.response_compressed.value, context)
    echo_metadata(context)
    echo_status(request, context)
    return SimpleResponse(payload=sized(request.response_size, context))


def responses(request, context):
    echo_status(request, context)
    if any(parameters.compressed.value for parameters in request.response_parameters):
        compress(True, context)
    for parameters in request.response_parameters:
        time.sleep(parameters.interval_us / 1e6)
        if not parameters.compressed.value:
            context.disable_next_message_compression()
        yield StreamingOutputCallResponse(payload=sized(parameters.size, context))


def output(request, context):
    echo_metadata(context)
    yield from responses(request, context)


def duplex(requests, context):
    echo_metadata(context)
    for request in requests:
        yield from responses(request, context)


def half_duplex(requests, context):
    for request in list(requests):
        yield from responses(request, context)


def aggregate(requests, context):
    return StreamingInputCallResponse(aggregated_payload_size=sum(len(one.payload.body) for one in requests))


BEHAVIOURS = {"EmptyCall": lambda request, context: Empty(), "UnaryCall": unary, "StreamingOutputCall": output,
              "StreamingInputCall": aggregate, "FullDuplexCall": duplex, "HalfDuplexCall": half_duplex}


def handlers():
    kinds = {(False, False): grpc.unary_unary_rpc_method_handler, (False, True): grpc.unary_stream_rpc_method_handler,
             (True, False): grpc.stream_unary_rpc_method_handler, (True, True): grpc.stream_stream_rpc_method_handler}
    for name, behaviour in BEHAVIOURS.items():
        request, response, streams_in, streams_out = METHODS[name]
        yield name, kinds[streams_in, streams_out](behaviour, request.FromString, response.SerializeToString)


def serve(port: int, certificate: str = "", key: str = "") -> grpc.Server:
    server = grpc.server(futures.ThreadPoolExecutor(250))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, dict(handlers())),))
    checks = health.HealthServicer()
    for service in ("", SERVICE):
        checks.set(service, health_pb2.HealthCheckResponse.SERVING)
    health_pb2_grpc.add_HealthServicer_to_server(checks, server)
    pool = descriptor_pool.Default()
    for file in descriptors().file:
        pool.Add(file)
    names = (SERVICE, "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", reflection.SERVICE_NAME)
    servicer = reflection.ReflectionServicer(names, pool=pool)
    info = grpc.stream_stream_rpc_method_handler(
        servicer.ServerReflectionInfo, reflection_pb2.ServerReflectionRequest.FromString,
        reflection_pb2.ServerReflectionResponse.SerializeToString)
    for version in ("v1", "v1alpha"):
        server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(
            f"grpc.reflection.{version}.ServerReflection", {"ServerReflectionInfo": info}),))
    if certificate:
        pair = [(Path(key).read_bytes(), Path(certificate).read_bytes())]
        server.add_secure_port(f"127.0.0.1:{port}", grpc.ssl_server_credentials(pair))
    else:
        server.add_insecure_port(f"127.0.0.1:{port}")
    server.start()
    return server


if __name__ == "__main__":
    serve(int(sys.argv[1]), *sys.argv[2:]).wait_for_termination()
