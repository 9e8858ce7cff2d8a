# Generated from Schema/playback.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PLAYBACK_STATE_SHAPE: Final[Shape[types.PlaybackState]] = Shape(
    types.PlaybackState,
    "PlaybackState",
    (
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(2, "status", "status", "enum", of=lambda: PLAYBACK_STATUS_ENUM, default="paused"),
        Field(3, "anchorPosition", "anchor_position", "duration", default="0s"),
        Field(4, "anchorTime", "anchor_time", "timestamp"),
        Field(5, "rate", "rate", "float", default=1),
        Field(1004, "version", "version", "int"),
    ),
)

PLAYBACK_STATE_GET_INPUT_SHAPE: Final[Shape[types.PlaybackStateGetInput]] = Shape(
    types.PlaybackStateGetInput,
    "PlaybackStateGetInput",
    (Field(1010, "roomId", "room_id", "string", place="path"),),
)

PLAYBACK_STATE_PATCH_SHAPE: Final[Shape[types.PlaybackStatePatch]] = Shape(
    types.PlaybackStatePatch,
    "PlaybackStatePatch",
    (
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(2, "status", "status", "enum", of=lambda: PLAYBACK_STATUS_ENUM),
        Field(3, "anchorPosition", "anchor_position", "duration"),
        Field(5, "rate", "rate", "float"),
    ),
    is_patch=True,
)

PLAYBACK_STATE_PATCH_INPUT_SHAPE: Final[Shape[types.PlaybackStatePatchInput]] = Shape(
    types.PlaybackStatePatchInput,
    "PlaybackStatePatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: PLAYBACK_STATE_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_PLAY_INPUT_SHAPE: Final[Shape[types.PlaybackStatePlayInput]] = Shape(
    types.PlaybackStatePlayInput,
    "PlaybackStatePlayInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "from", "from_", "duration", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_PAUSE_INPUT_SHAPE: Final[Shape[types.PlaybackStatePauseInput]] = Shape(
    types.PlaybackStatePauseInput,
    "PlaybackStatePauseInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATUS_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaybackStatus,
    {"paused": 1, "playing": 2, "waitingForOthers": 3},
)
