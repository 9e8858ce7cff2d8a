"""Calling. A generated operation goes through any door: `client.call(room_join, room_id=…)` over HTTP,
`await connection.call(room_join, room_id=…)` over the open socket, and both end in the same function on the server.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, ParamSpec, TypeVar

from .shapes import Shape

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True)
class Operation(Generic[P, T_co]):
    """What can be called. `P` are the keyword arguments of its input's class, `make`."""

    name: str
    """`room.join`"""
    method: Method
    path: str
    """`/api/rooms/{roomId}/join`"""
    make: Callable[P, Any]
    input: Shape[Any]
    output: Shape[T_co]


def _nothing(**_: object) -> None:
    return None


NOTHING: Shape[None] = Shape(_nothing, "Nothing", ())
"""The empty answer."""
