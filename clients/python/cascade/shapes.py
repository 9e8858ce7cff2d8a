"""What generated code is made of: plain facts about messages, operations and resources.

Everything that is done with them (reading, writing, calling, observing) is written once, beside this file.

A value has three forms. Typed, as the generated dataclasses say: what applications hold. JSON, as the wire says: dicts,
lists, text, numbers. And bytes, which are another spelling of the JSON form (protobuf.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Json: TypeAlias = "None | bool | int | float | str | bytes | Sequence[Json] | Mapping[str, Json]"
"""A value as the wire has it. Bytes occur where protobuf carries a payload or an arm that this schema does not know."""

JsonObject: TypeAlias = Mapping[str, Json]


class Unset(Enum):
    """The type of `UNSET`, for annotations."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""What a patch does not speak of; what an input leaves to the server."""


class OpenEnum(str, Enum):
    """An enumeration whose later values survive: `RoomKind("hologram")` is a member that is not `is_known`."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        return self.value in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self.value)


@dataclass(frozen=True)
class UnknownArm:
    """An arm of a union that this schema does not know; it is written back as it came."""

    tag: str
    """What `type` was on the wire; in protobuf the number of the arm."""
    raw: JsonObject
    """All that came."""


Kind: TypeAlias = Literal[
    "string", "boolean", "int", "int64", "float", "timestamp", "duration", "payload", "enum", "object", "union"
]
Place: TypeAlias = Literal["body", "path", "query", "header"]


@dataclass(frozen=True)
class EnumFacts:
    """Values by name on the wire, each with its number in protobuf."""

    type: type[OpenEnum]
    numbers: Mapping[str, int]


@dataclass(frozen=True)
class Field:
    """One field of a message."""

    number: int
    """In protobuf."""
    name: str
    """In JSON."""
    attribute: str
    """In Python."""
    kind: Kind
    of: Callable[[], EnumFacts | Shape[Any] | UnionFacts] | None = None
    """Of what enumeration, message or union."""
    is_list: bool = False
    is_nullable: bool = False
    default: Json = None
    """In JSON: what is read where a server older than this schema says nothing."""
    place: Place = "body"
    """Where REST carries it."""

    @property
    def enum(self) -> EnumFacts:
        facts = self.of() if self.of else None
        assert isinstance(facts, EnumFacts)
        return facts

    @property
    def shape(self) -> Shape[Any]:
        facts = self.of() if self.of else None
        assert isinstance(facts, Shape)
        return facts

    @property
    def union(self) -> UnionFacts:
        facts = self.of() if self.of else None
        assert isinstance(facts, UnionFacts)
        return facts


@dataclass(frozen=True, eq=False)
class Shape(Generic[T_co]):
    """A message. `make` makes its typed form from keyword arguments."""

    make: Callable[..., T_co]
    name: str
    fields: tuple[Field, ...]
    is_patch: bool = False
    """Nothing is filled in, and what is null or an empty list goes to `cleared` in protobuf."""
    by_number: tuple[Field, ...] = field(init=False, repr=False, compare=False)
    """The order in which bytes are written."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_number", tuple(sorted(self.fields, key=lambda field: field.number)))


@dataclass(frozen=True)
class Arm:
    """One of the messages of a union."""

    tag: str
    """`type` in JSON."""
    number: int
    """In protobuf."""
    of: Callable[[], Shape[Any]]


@dataclass(frozen=True)
class UnionFacts:
    """One of several messages, by its tag."""

    name: str
    arms: tuple[Arm, ...]


ResourceKind: TypeAlias = Literal["state", "collection", "log", "resolved", "presence"]


@dataclass(frozen=True)
class Resource(Generic[T_co]):
    """A resource that can be observed."""

    key: str
    """`playbackState`"""
    kind: ResourceKind
    shape: Shape[T_co]
    identity: str | None = None
    """The field that tells items apart."""
    filter: Shape[Any] | None = None
    """Of what a COLLECTION is filtered by: the input of its list."""
    parameters: Shape[Any] | None = None
    """Of what a resolver must know."""


@cache
def patch_of(shape: Shape[Any]) -> Shape[Any]:
    """Patches of that shape, in either encoding: its fields, its numbers, nothing filled in, the same inside of it."""
    fields = tuple(_patched(field) for field in shape.fields)
    return Shape(dict, f"{shape.name}Patch", fields, is_patch=True)


def _patched(field: Field) -> Field:
    if field.kind != "object" or field.is_list:
        return field
    return replace(field, of=lambda: patch_of(field.shape))


@dataclass(frozen=True)
class Limits:
    """What the server holds a field to."""

    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    pattern: str | None = None
    format: str | None = None
    min_count: int | None = None
    max_count: int | None = None
