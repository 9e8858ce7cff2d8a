# Generated from Schema/room.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

ROOM_RESOURCE: Final[Resource[types.Room]] = Resource(
    key="room",
    kind="state",
    shape=shapes.ROOM_SHAPE,
    identity="id",
    filter=shapes.ROOM_LIST_INPUT_SHAPE,
)
"""A place where people watch together."""
