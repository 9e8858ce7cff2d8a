# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

ROOM_SETTINGS_RESOURCE: Final[Resource[types.RoomSettings]] = Resource(
    key="roomSettings",
    kind="state",
    shape=shapes.ROOM_SETTINGS_SHAPE,
)
"""How a room works."""
