"""The side of the suite that uses grpcio as any Python program would."""

import contextlib
import ssl

import grpc

from harness import Failed, Target
from messages import METHODS, SERVICE

Code = grpc.StatusCode
OPTIONS = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1),
           ("grpc.use_local_subchannel_pool", 1), ("grpc.enable_retries", 0)]


class Stub:
    """The interoperability service on a channel: `stub.UnaryCall(request, timeout=…)`."""

    def __init__(self, channel: grpc.Channel, service: str = SERVICE):
        for name, (request, response, streams_in, streams_out) in METHODS.items():
            kind = {(False, False): channel.unary_unary, (False, True): channel.unary_stream,
                    (True, False): channel.stream_unary, (True, True): channel.stream_stream}[streams_in, streams_out]
            setattr(self, name, kind(f"/{service}/{name}", request_serializer=request.SerializeToString,
                                     response_deserializer=response.FromString))


@contextlib.contextmanager
def channel(target: Target, *options: tuple[str, object]):
    """A channel with a connection of its own. With --insecure the certificate that the server shows is trusted."""
    where, chosen = target.authority, [*OPTIONS, *options]
    if target.tls:
        roots = ssl.get_server_certificate((target.host, target.port)).encode() if target.insecure else None
        opened = grpc.secure_channel(where, grpc.ssl_channel_credentials(roots), chosen)
    else:
        opened = grpc.insecure_channel(where, chosen)
    with opened:
        yield opened


@contextlib.contextmanager
def stub(target: Target, *options: tuple[str, object], service: str = SERVICE):
    with channel(target, *options) as opened:
        yield Stub(opened, service)


def patience(target: Target) -> float:
    """The deadline of calls that should end long before."""
    return max(10.0, target.timeout)


def expect_code(call, *codes: Code) -> grpc.RpcError:
    """Runs the call, which has to fail with one of the codes."""
    try:
        result = call()
        if hasattr(result, "__next__"):
            list(result)
    except grpc.RpcError as error:
        if error.code() not in codes:
            raise Failed(f"{error.code().name} ({error.details()}), not {' or '.join(c.name for c in codes)}") from None
        return error
    raise Failed(f"succeeded, where {' or '.join(c.name for c in codes)} was due")


def expect_size(response, size: int) -> None:
    if len(response.payload.body) != size or response.payload.body.strip(b"\0"):
        raise Failed(f"a payload of {len(response.payload.body)} octets, not {size} zeros")
