"""The two encodings of the realtime protocol: the same messages as text or as bytes.

A payload is a value whose shape another field names, so it is read and written apart, when that shape is known.
"""

from __future__ import annotations

import json
from typing import Any, Protocol

from ..errors import DecodeError
from ..generated.package_name import PACKAGE_NAME
from ..generated.realtime.shapes import CLIENT_MESSAGE_UNION, SERVER_MESSAGE_UNION
from ..generated.realtime.types import ClientMessage, ServerMessage
from ..json_form import as_object, from_json_union, to_json_union
from ..protobuf import decode, encode, from_protobuf_union, to_protobuf_union
from ..shapes import Json, Shape


class Encoding(Protocol):
    """How messages travel."""

    @property
    def subprotocol(self) -> str:
        """What the handshake asks for."""

    def read(self, data: str | bytes) -> ServerMessage: ...

    def write(self, message: ClientMessage) -> str | bytes: ...

    def open(self, shape: Shape[Any], payload: Json) -> Json:
        """The JSON form of what a payload holds."""

    def seal(self, shape: Shape[Any], json: Json) -> Json:
        """A payload that holds this."""


class JsonEncoding:
    """Text."""

    subprotocol = f"{PACKAGE_NAME}.json"

    def read(self, data: str | bytes) -> ServerMessage:
        if not isinstance(data, str):
            raise DecodeError("bytes where text was agreed")
        try:
            message: ServerMessage = from_json_union(SERVER_MESSAGE_UNION, json.loads(data))
        except ValueError as error:
            raise DecodeError("text that is no JSON") from error
        return message

    def write(self, message: ClientMessage) -> str:
        return json.dumps(to_json_union(CLIENT_MESSAGE_UNION, message), ensure_ascii=False, separators=(",", ":"))

    def open(self, shape: Shape[Any], payload: Json) -> Json:
        return payload

    def seal(self, shape: Shape[Any], json: Json) -> Json:
        return json


class ProtobufEncoding:
    """Bytes."""

    subprotocol = f"{PACKAGE_NAME}.proto"

    def read(self, data: str | bytes) -> ServerMessage:
        if not isinstance(data, bytes):
            raise DecodeError("text where bytes were agreed")
        message: ServerMessage = from_protobuf_union(SERVER_MESSAGE_UNION, data)
        return message

    def write(self, message: ClientMessage) -> bytes:
        return to_protobuf_union(CLIENT_MESSAGE_UNION, message)

    def open(self, shape: Shape[Any], payload: Json) -> Json:
        if not isinstance(payload, bytes):
            raise DecodeError(f"{shape.name} is no bytes")
        return decode(shape, payload)

    def seal(self, shape: Shape[Any], json: Json) -> Json:
        return encode(shape, as_object(json, shape.name))
