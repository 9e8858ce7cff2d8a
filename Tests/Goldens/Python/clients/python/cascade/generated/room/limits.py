# Generated from Schema/room.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

ROOM_LIMITS_LIMITS: Final = {
    "uploads": Limits(minimum=0),
    "idle": Limits(minimum=1, maximum=86400),
}
"""Bounds of the fields of `RoomLimits`."""

ROOM_CREATE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
    "max_members": Limits(minimum=1, maximum=10000),
    "tags": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+", max_count=8),
    "topic": Limits(max_length=500),
    "password": Limits(min_length=4, max_length=128),
    "remarks": Limits(max_length=2000),
}
"""Bounds of the fields of `RoomCreateInput`."""

ROOM_LIST_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
}
"""Bounds of the fields of `RoomListInput`."""

ROOM_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
    "max_members": Limits(minimum=1, maximum=10000),
    "tags": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+", max_count=8),
    "topic": Limits(max_length=500),
    "password": Limits(min_length=4, max_length=128),
    "remarks": Limits(max_length=2000),
}
"""Bounds of the fields of `RoomPatch`."""

ROOM_JOIN_INPUT_LIMITS: Final = {
    "password": Limits(max_length=128),
}
"""Bounds of the fields of `RoomJoinInput`."""
