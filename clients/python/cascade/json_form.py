"""Between the typed form and the JSON form.

Reading is lenient, for servers are older or newer than this schema: a field that is not known is left out, one that is
missing gets its default or the zero of its kind, an unknown enumeration value and an unknown arm keep what came. Writing
says what the schema knows, in its order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from .errors import DecodeError
from .shapes import UNSET, Field, Json, JsonObject, OpenEnum, Shape, UnionFacts, UnknownArm
from .times import parse_duration, parse_timestamp, print_duration, print_timestamp

T = TypeVar("T")

_ZEROS: Mapping[str, Json] = {
    "string": "",
    "boolean": False,
    "int": 0,
    "int64": "0",
    "float": 0.0,
    "timestamp": "1970-01-01T00:00:00.000000Z",
    "duration": "0s",
    "payload": None,
    "enum": "",
    "object": {},
    "union": {},
}


def from_json(shape: Shape[T], json: Json) -> T:
    """Reads a message."""
    source = as_object(json, shape.name)
    values: dict[str, object] = {}
    for field in shape.fields:
        member = source.get(field.name)
        if member is not None:
            values[field.attribute] = _read(field, member)
        elif shape.is_patch:
            if field.name in source:
                values[field.attribute] = None
        elif field.is_nullable:
            values[field.attribute] = None
        elif field.is_list:
            values[field.attribute] = []
        else:
            values[field.attribute] = _read_one(field, _ZEROS[field.kind] if field.default is None else field.default)
    return shape.make(**values)


def from_json_union(union: UnionFacts, json: Json) -> Any:
    """Reads an arm of a union."""
    source = as_object(json, union.name)
    tag = source.get("type")
    for arm in union.arms:
        if arm.tag == tag:
            return from_json(arm.of(), source)
    return UnknownArm(tag if isinstance(tag, str) else "", source)


def to_json(shape: Shape[T], value: T) -> dict[str, Json]:
    """Writes a message; what is UNSET is left out."""
    json: dict[str, Json] = {}
    for field in shape.fields:
        member = getattr(value, field.attribute, UNSET)
        if member is UNSET:
            continue
        if member is None:
            json[field.name] = None
        elif field.is_list:
            json[field.name] = [_write(field, element) for element in member]
        else:
            json[field.name] = _write(field, member)
    return json


def to_json_union(union: UnionFacts, value: object) -> JsonObject:
    """Writes an arm of a union, its tag first."""
    if isinstance(value, UnknownArm):
        return value.raw
    for arm in union.arms:
        shape = arm.of()
        if type(value) is shape.make:
            return {"type": arm.tag, **to_json(shape, value)}
    raise TypeError(f"{union.name} has no arm {type(value).__name__}")


def as_object(json: Json, what: str) -> JsonObject:
    """Or a DecodeError."""
    if not isinstance(json, Mapping):
        raise DecodeError(f"{what} is no object")
    return json


def as_list(json: Json, what: str) -> Sequence[Json]:
    """Or a DecodeError."""
    if not isinstance(json, Sequence) or isinstance(json, (str, bytes)):
        raise DecodeError(f"{what} is no list")
    return json


def _read(field: Field, json: Json) -> object:
    if field.is_list:
        return [_read_one(field, element) for element in as_list(json, field.name)]
    return _read_one(field, json)


def _read_one(field: Field, json: Json) -> object:
    try:
        match field.kind:
            case "int64":
                return int(str(json))
            case "float":
                return float(json)  # type: ignore[arg-type]
            case "timestamp":
                return parse_timestamp(str(json))
            case "duration":
                return parse_duration(str(json))
            case "enum":
                return field.enum.type(json)
            case "object":
                return from_json(field.shape, json)
            case "union":
                return from_json_union(field.union, json)
            case _:
                return json
    except (TypeError, ValueError) as error:
        raise DecodeError(f"{field.name}: {error}") from error


def _write(field: Field, value: Any) -> Json:
    if value is None:
        return None
    if isinstance(value, OpenEnum):
        return str(value.value)
    if isinstance(value, datetime):
        return print_timestamp(value)
    if isinstance(value, timedelta):
        return print_duration(value)
    match field.kind:
        case "int64":
            return str(value)
        case "object":
            return to_json(field.shape, value)
        case "union":
            return to_json_union(field.union, value)
        case _:
            return value  # type: ignore[no-any-return]
