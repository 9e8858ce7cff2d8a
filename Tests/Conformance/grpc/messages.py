"""The interoperability messages, made at run time from the .proto files beside this.

No Python module is generated: `grpc.testing` would be looked for inside the `grpc` package that grpcio brings.
"""

import os
import tempfile
from pathlib import Path

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from grpc_tools import protoc

FILES = ["grpc/testing/empty.proto", "grpc/testing/messages.proto", "grpc/testing/test.proto"]
SERVICE = "grpc.testing.TestService"


def descriptors() -> descriptor_pb2.FileDescriptorSet:
    folder = Path(__file__).parent / "proto"
    with tempfile.TemporaryDirectory() as scratch:
        out = os.path.join(scratch, "set")
        if protoc.main(["protoc", f"-I{folder}", f"--descriptor_set_out={out}", "--include_imports", *FILES]):
            raise SystemExit("the .proto files do not compile")
        return descriptor_pb2.FileDescriptorSet.FromString(Path(out).read_bytes())


def classes() -> dict[str, type]:
    pool = descriptor_pool.DescriptorPool()
    for file in descriptors().file:
        pool.Add(file)
    return message_factory.GetMessageClassesForFiles(FILES, pool)


MESSAGES = classes()


def message(name: str) -> type:
    return MESSAGES[f"grpc.testing.{name}"]


Empty = message("Empty")
BoolValue = message("BoolValue")
EchoStatus = message("EchoStatus")
Payload = message("Payload")
ResponseParameters = message("ResponseParameters")
SimpleRequest = message("SimpleRequest")
SimpleResponse = message("SimpleResponse")
StreamingInputCallRequest = message("StreamingInputCallRequest")
StreamingInputCallResponse = message("StreamingInputCallResponse")
StreamingOutputCallRequest = message("StreamingOutputCallRequest")
StreamingOutputCallResponse = message("StreamingOutputCallResponse")

# Method -> (request, response, the requests are a stream, the responses are a stream)
METHODS = {
    "EmptyCall": (Empty, Empty, False, False),
    "UnaryCall": (SimpleRequest, SimpleResponse, False, False),
    "CacheableUnaryCall": (SimpleRequest, SimpleResponse, False, False),
    "StreamingOutputCall": (StreamingOutputCallRequest, StreamingOutputCallResponse, False, True),
    "StreamingInputCall": (StreamingInputCallRequest, StreamingInputCallResponse, True, False),
    "FullDuplexCall": (StreamingOutputCallRequest, StreamingOutputCallResponse, True, True),
    "HalfDuplexCall": (StreamingOutputCallRequest, StreamingOutputCallResponse, True, True),
    "UnimplementedCall": (Empty, Empty, False, False),
}


def zeros(count: int):
    return Payload(body=bytes(count))


def simple(size: int = 0, body: int = 0, **more):
    return SimpleRequest(response_size=size, payload=zeros(body) if body else None, **more)


def output(*sizes: int, body: int = 0, interval_us: int = 0, **more):
    parameters = [ResponseParameters(size=size, interval_us=interval_us) for size in sizes]
    return StreamingOutputCallRequest(response_parameters=parameters, payload=zeros(body) if body else None, **more)
