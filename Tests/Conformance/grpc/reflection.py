"""Server reflection, v1 and v1alpha. Both have the same messages; only the service's name differs."""

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool
from grpc_reflection.v1alpha import reflection_pb2

from client import channel, patience
from harness import Failed, Target
from messages import METHODS, SERVICE, descriptors
from suite import suite

case = suite.group("reflection")

Request = reflection_pb2.ServerReflectionRequest
NOT_FOUND = 5


def ask(target: Target, version: str, *requests):
    """The answers to requests on one stream."""
    with channel(target) as opened:
        call = opened.stream_stream(f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo",
                                    request_serializer=Request.SerializeToString,
                                    response_deserializer=reflection_pb2.ServerReflectionResponse.FromString)
        answers = list(call(iter(requests), timeout=patience(target)))
    if len(answers) != len(requests):
        raise Failed(f"{len(answers)} answers to {len(requests)} requests")
    return answers


def files(answer) -> list[descriptor_pb2.FileDescriptorProto]:
    if not answer.HasField("file_descriptor_response"):
        raise Failed(f"answered {answer}")
    octets = answer.file_descriptor_response.file_descriptor_proto
    return [descriptor_pb2.FileDescriptorProto.FromString(one) for one in octets]


def closure(target: Target, version: str, symbol: str) -> dict[str, descriptor_pb2.FileDescriptorProto]:
    """The file of a symbol and all that it imports, fetched by name where the server did not send them along."""
    known = {file.name: file for file in files(ask(target, version, Request(file_containing_symbol=symbol))[0])}
    while missing := {name for file in known.values() for name in file.dependency} - known.keys():
        for name in missing:
            for file in files(ask(target, version, Request(file_by_filename=name))[0]):
                known[file.name] = file
            if name not in known:
                raise Failed(f"{name} was asked for and not sent")
    return known


def pool(known: dict[str, descriptor_pb2.FileDescriptorProto]) -> descriptor_pool.DescriptorPool:
    out, waiting = descriptor_pool.DescriptorPool(), dict(known)
    added: set[str] = set()
    while waiting:
        ready = [file for file in waiting.values() if set(file.dependency) <= added]
        if not ready:
            raise Failed(f"files that import each other: {sorted(waiting)}")
        for file in ready:
            out.Add(file)
            added.add(file.name)
            del waiting[file.name]
    return out


def both(section: str, title: str):
    """One case for each version of the service."""
    def register(run):
        for version in ("v1", "v1alpha"):
            case(section, f"{version}: {title}")(lambda target, version=version: run(target, version))
        return run
    return register


@both("list", "list_services names the services")
def _(target: Target, version: str):
    answer = ask(target, version, Request(list_services=""))[0]
    names = {service.name for service in answer.list_services_response.service}
    due = {SERVICE, "grpc.health.v1.Health", f"grpc.reflection.{version}.ServerReflection"}
    if missing := due - names:
        raise Failed(f"{sorted(names)} without {sorted(missing)}")


@both("symbol", "a service's file describes the service as it is called")
def _(target: Target, version: str):
    service = pool(closure(target, version, SERVICE)).FindServiceByName(SERVICE)
    for name, (request, response, streams_in, streams_out) in METHODS.items():
        method = service.methods_by_name.get(name)
        if method is None:
            if name in ("CacheableUnaryCall", "UnimplementedCall"):
                continue  # a server may leave out what it does not implement
            raise Failed(f"no method {name}")
        described = (method.input_type.full_name, method.output_type.full_name, method.client_streaming,
                     method.server_streaming)
        if described != (request.DESCRIPTOR.full_name, response.DESCRIPTOR.full_name, streams_in, streams_out):
            raise Failed(f"{name} is described as {described}")


@both("symbol", "the messages' fields have the public numbers and types")
def _(target: Target, version: str):
    described = pool(closure(target, version, SERVICE))
    for file in descriptors().file:
        for message in file.message_type:
            have = described.FindMessageTypeByName(f"{file.package}.{message.name}").fields_by_name
            for field in message.field:
                found = have.get(field.name)
                if found and (found.number, found.type) != (field.number, field.type):
                    raise Failed(f"{message.name}.{field.name} is {found.number}, not {field.number}")


for symbol in (SERVICE, f"{SERVICE}.UnaryCall", "grpc.testing.SimpleRequest", "grpc.testing.SimpleRequest.payload",
               "grpc.testing.PayloadType", "grpc.testing.COMPRESSABLE", "grpc.health.v1.Health"):
    @both("symbol", f"{symbol} is found")
    def _(target: Target, version: str, symbol=symbol):
        if not files(ask(target, version, Request(file_containing_symbol=symbol))[0]):
            raise Failed("an empty answer")


def expect_error(answer, code: int, request) -> None:
    if not answer.HasField("error_response") or answer.error_response.error_code != code:
        raise Failed(f"answered {answer}")
    if answer.original_request != request:
        raise Failed(f"original_request {answer.original_request}")


for title, request in (("an unknown symbol", Request(file_containing_symbol="no.such.Symbol")),
                       ("an unknown file", Request(file_by_filename="no/such/file.proto")),
                       ("an empty symbol", Request(file_containing_symbol="")),
                       ("a symbol that begins like a known one", Request(file_containing_symbol=f"{SERVICE}Other")),
                       ("extensions of an unknown type", Request(all_extension_numbers_of_type="no.such.Type"))):
    @both("error", f"{title} is an error_response NOT_FOUND that repeats the request")
    def _(target: Target, version: str, request=request):
        expect_error(ask(target, version, request)[0], NOT_FOUND, request)


@both("file", "a file is found by its name")
def _(target: Target, version: str):
    name = files(ask(target, version, Request(file_containing_symbol=SERVICE))[0])[0].name
    if name not in [file.name for file in files(ask(target, version, Request(file_by_filename=name))[0])]:
        raise Failed(f"{name} was asked for and not sent")


@both("stream", "several requests on one stream, errors among them, are answered in order")
def _(target: Target, version: str):
    unknown = Request(file_containing_symbol="no.such.Symbol")
    answers = ask(target, version, Request(list_services=""), unknown, Request(file_containing_symbol=SERVICE), unknown,
                  Request(list_services=""))
    kinds = [answer.WhichOneof("message_response") for answer in answers]
    if kinds != ["list_services_response", "error_response", "file_descriptor_response", "error_response",
                 "list_services_response"]:
        raise Failed(f"answers {kinds}")


@both("stream", "the host is repeated in original_request")
def _(target: Target, version: str):
    request = Request(host="a.example", list_services="")
    answer = ask(target, version, request)[0]
    if answer.original_request != request:
        raise Failed(f"original_request {answer.original_request}")


@both("stream", "a request without a question is an error, not a crash")
def _(target: Target, version: str):
    try:
        answer = ask(target, version, Request())[0]
    except grpc.RpcError as error:
        if error.code() is not grpc.StatusCode.INVALID_ARGUMENT:
            raise Failed(f"{error.code().name}: {error.details()}") from None
        return
    if not answer.HasField("error_response"):
        raise Failed(f"answered {answer}")
