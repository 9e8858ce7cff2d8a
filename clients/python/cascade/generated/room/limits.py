# Generated from Schema/room.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

ROOM_CREATE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
    "description": Limits(min_length=0, max_length=500),
    "category": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+"),
    "labels": Limits(min_length=1, max_length=32, min_count=0, max_count=10),
    "max_members": Limits(minimum=1, maximum=10000),
    "password": Limits(min_length=4, max_length=128),
}
"""Bounds of the fields of `RoomCreateInput`."""

ROOM_LIST_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
    "category": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+"),
}
"""Bounds of the fields of `RoomListInput`."""

ROOM_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=128),
    "description": Limits(min_length=0, max_length=500),
    "category": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+"),
    "labels": Limits(min_length=1, max_length=32, min_count=0, max_count=10),
    "max_members": Limits(minimum=1, maximum=10000),
    "password": Limits(min_length=4, max_length=128),
}
"""Bounds of the fields of `RoomPatch`."""

ROOM_JOIN_INPUT_LIMITS: Final = {
    "password": Limits(min_length=0, max_length=128),
    "invitation": Limits(min_length=0, max_length=512),
    "remark_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `RoomJoinInput`."""

ROOM_BAN_INPUT_LIMITS: Final = {
    "reason": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `RoomBanInput`."""

ROOM_INVITE_INPUT_LIMITS: Final = {
    "valid_for": Limits(minimum=60, maximum=2592000),
    "max_uses": Limits(minimum=1, maximum=10000),
}
"""Bounds of the fields of `RoomInviteInput`."""

ROOM_DISCOVER_INPUT_LIMITS: Final = {
    "text": Limits(min_length=2, max_length=100),
    "category": Limits(min_length=1, max_length=32, pattern="[a-z0-9-]+"),
    "label": Limits(min_length=1, max_length=32),
    "limit": Limits(minimum=1, maximum=100),
    "cursor": Limits(min_length=0, max_length=512),
}
"""Bounds of the fields of `RoomDiscoverInput`."""
