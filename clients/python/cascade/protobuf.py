"""The JSON form of a value as protobuf bytes, and back, by the same facts.

Fields are written by ascending number, every one that is there (all have explicit presence), numbers of a list packed:
the bytes that protobuf's own libraries write. What is not known is passed over, except an enumeration value or an arm of
a union: these become text with the number ("7"), and the arm keeps its bytes under `value`, so both are written back as
they came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from .errors import DecodeError
from .json_form import as_list, as_object, from_json, from_json_union, to_json, to_json_union
from .shapes import EnumFacts, Field, Json, JsonObject, Shape, UnionFacts
from .times import join_duration, join_timestamp, split_duration, split_timestamp
from .wire import BYTES, FIXED64, VARINT, WireReader, WireWriter

T = TypeVar("T")

MAX_DEPTH = 100
"""Deeper than any message of ours; a hostile one ends here and not at the end of the stack."""
_CLEARED = 1000
"""The field of every patch that names what is cleared."""
_LARGEST_INT = (1 << 53) - 1
_WIRE_TYPES = {"boolean": VARINT, "int": VARINT, "int64": VARINT, "enum": VARINT, "float": FIXED64}


def to_protobuf(shape: Shape[T], value: T) -> bytes:
    """A typed value as bytes."""
    return encode(shape, to_json(shape, value))


def from_protobuf(shape: Shape[T], data: bytes) -> T:
    """A typed value from bytes."""
    return from_json(shape, decode(shape, data))


def to_protobuf_union(union: UnionFacts, value: object) -> bytes:
    """An arm of a union as bytes."""
    return _encode_union(union, to_json_union(union, value))


def from_protobuf_union(union: UnionFacts, data: bytes) -> Any:
    """An arm of a union from bytes."""
    return from_json_union(union, _decode_union(union, data, 0))


def encode(shape: Shape[Any], json: JsonObject) -> bytes:
    """The JSON form as bytes."""
    writer = WireWriter()
    fields = [field for field in shape.by_number if field.name in json]
    cleared = [field.number for field in fields if _is_empty(json[field.name])] if shape.is_patch else []
    for field in fields:
        if cleared and field.number > _CLEARED:
            _write_packed(writer, _CLEARED, cleared, WireWriter.varint)
            cleared = []
        if not _is_empty(json[field.name], field.is_list):
            _write_field(writer, field, json[field.name])
    if cleared:
        _write_packed(writer, _CLEARED, cleared, WireWriter.varint)
    return writer.finish()


def decode(shape: Shape[Any], data: bytes, depth: int = 0, before: Json = None) -> dict[str, Json]:
    """The JSON form from bytes; a message may come in pieces, of which `before` are those that came."""
    if depth > MAX_DEPTH:
        raise DecodeError(f"deeper than {MAX_DEPTH}")
    json = dict(before) if isinstance(before, Mapping) else {}
    cleared: list[Json] = []
    known = {field.number: field for field in shape.fields}
    reader = WireReader(data)
    while not reader.at_end:
        number, wire_type = reader.tag()
        field = known.get(number)
        if field is not None:
            _read_field(reader, wire_type, field, json, depth)
        elif shape.is_patch and number == _CLEARED:
            _read_elements(reader, wire_type, VARINT, cleared, WireReader.unsigned)
        else:
            reader.skip(wire_type)
    for field in shape.fields:
        if field.number in cleared if shape.is_patch else field.name not in json:
            if field.is_nullable:
                json[field.name] = None
            elif field.is_list:
                json[field.name] = []
    return json


def _is_empty(value: Json, is_list: bool = True) -> bool:
    return value is None or (is_list and value == [])


def _write_field(writer: WireWriter, field: Field, value: Json) -> None:
    wire_type = _WIRE_TYPES.get(field.kind, BYTES)
    if field.is_list and wire_type != BYTES:
        _write_packed(writer, field.number, as_list(value, field.name), lambda to, one: _write_value(to, field, one))
        return
    for one in as_list(value, field.name) if field.is_list else [value]:
        # A value without a number cannot be said.
        if field.kind == "enum" and _number_of(field.enum, one) is None:
            continue
        writer.tag(field.number, wire_type)
        _write_value(writer, field, one)


def _write_packed(
    writer: WireWriter, number: int, elements: Iterable[T], write: Callable[[WireWriter, T], None]
) -> None:
    packed = WireWriter()
    for element in elements:
        write(packed, element)
    writer.tag(number, BYTES)
    writer.blob(packed.finish())


def _write_value(writer: WireWriter, field: Field, value: Any) -> None:
    match field.kind:
        case "string":
            writer.blob(value.encode())
        case "boolean":
            writer.varint(int(value))
        case "int" | "int64":
            writer.varint(int(value))
        case "float":
            writer.double(value)
        case "enum":
            writer.varint(_number_of(field.enum, value) or 0)
        case "timestamp":
            writer.blob(_encode_instant(*split_timestamp(value)))
        case "duration":
            writer.blob(_encode_instant(*split_duration(value)))
        case "payload":
            writer.blob(value)
        case "object":
            writer.blob(encode(field.shape, as_object(value, field.name)))
        case "union":
            writer.blob(_encode_union(field.union, as_object(value, field.name)))


def _encode_union(union: UnionFacts, json: JsonObject) -> bytes:
    writer = WireWriter()
    tag = str(json.get("type"))
    raw = json.get("value")
    for arm in union.arms:
        if arm.tag == tag:
            writer.tag(arm.number, BYTES)
            writer.blob(encode(arm.of(), json))
            return writer.finish()
    if tag.isdecimal() and isinstance(raw, bytes):
        writer.tag(int(tag), BYTES)
        writer.blob(raw)
    return writer.finish()


def _encode_instant(seconds: int, nanos: int) -> bytes:
    writer = WireWriter()
    for number, value in ((1, seconds), (2, nanos)):
        if value != 0:
            writer.tag(number, VARINT)
            writer.varint(value)
    return writer.finish()


def _number_of(facts: EnumFacts, value: Json) -> int | None:
    """A value that is not known has no number; text that is one stands for itself."""
    name = str(value)
    number = facts.numbers.get(name)
    if number is None and name.removeprefix("-").isdecimal():
        return int(name)
    return number


def _read_field(reader: WireReader, wire_type: int, field: Field, json: dict[str, Json], depth: int) -> None:
    expected = _WIRE_TYPES.get(field.kind, BYTES)
    if field.is_list:
        held = json.setdefault(field.name, [])
        assert isinstance(held, list)
        _read_elements(reader, wire_type, expected, held, lambda one: _read_value(one, field, depth))
    elif wire_type == expected:
        json[field.name] = _read_value(reader, field, depth, json.get(field.name))
    else:
        reader.skip(wire_type)


def _read_elements(
    reader: WireReader, wire_type: int, expected: int, into: list[Json], read: Callable[[WireReader], Json]
) -> None:
    if wire_type == expected:
        into.append(read(reader))
    elif wire_type == BYTES:
        packed = WireReader(reader.blob())
        while not packed.at_end:
            into.append(read(packed))
    else:
        reader.skip(wire_type)


def _read_value(reader: WireReader, field: Field, depth: int, before: Json = None) -> Json:
    match field.kind:
        case "string":
            return reader.text()
        case "boolean":
            return reader.unsigned() != 0
        case "int":
            return _small(reader.signed())
        case "int64":
            return str(reader.signed())
        case "float":
            return reader.double()
        case "enum":
            return _name_of(field.enum, _small(reader.signed()))
        case "timestamp":
            return join_timestamp(*_decode_instant(reader.blob()))
        case "duration":
            return join_duration(*_decode_instant(reader.blob()))
        case "payload":
            return reader.blob()
        case "object":
            return decode(field.shape, reader.blob(), depth + 1, before)
        case "union":
            return _decode_union(field.union, reader.blob(), depth + 1)


def _decode_union(union: UnionFacts, data: bytes, depth: int) -> dict[str, Json]:
    json: dict[str, Json] = {"type": ""}
    known = {arm.number: arm for arm in union.arms}
    reader = WireReader(data)
    while not reader.at_end:
        number, wire_type = reader.tag()
        if wire_type != BYTES:
            reader.skip(wire_type)
            continue
        value = reader.blob()
        arm = known.get(number)
        if arm is None:
            json = {"type": str(number), "value": value}
        else:
            json = {"type": arm.tag, **decode(arm.of(), value, depth + 1)}
    return json


def _decode_instant(data: bytes) -> tuple[int, int]:
    parts = {1: 0, 2: 0}
    reader = WireReader(data)
    while not reader.at_end:
        number, wire_type = reader.tag()
        if number in parts and wire_type == VARINT:
            parts[number] = reader.signed()
        else:
            reader.skip(wire_type)
    return parts[1], parts[2]


def _small(value: int) -> int:
    if abs(value) > _LARGEST_INT:
        raise DecodeError("integer beyond 53 bits")
    return value


def _name_of(facts: EnumFacts, number: int) -> str:
    for name, known in facts.numbers.items():
        if known == number:
            return name
    return str(number)
