# Generated from Schema/playbackState.graphql by codegen. Do not edit.
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
        Field(6, "duration", "duration", "duration", is_nullable=True),
        Field(7, "waitsUntil", "waits_until", "timestamp", is_nullable=True),
        Field(8, "nextAt", "next_at", "timestamp", is_nullable=True),
        Field(9, "reason", "reason", "enum", of=lambda: PLAYBACK_REASON_ENUM),
        Field(10, "actorId", "actor_id", "string", is_nullable=True),
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
        Field(2, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_PAUSE_INPUT_SHAPE: Final[Shape[types.PlaybackStatePauseInput]] = Shape(
    types.PlaybackStatePauseInput,
    "PlaybackStatePauseInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_SEEK_INPUT_SHAPE: Final[Shape[types.PlaybackStateSeekInput]] = Shape(
    types.PlaybackStateSeekInput,
    "PlaybackStateSeekInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "position", "position", "duration"),
        Field(2, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_SET_RATE_INPUT_SHAPE: Final[Shape[types.PlaybackStateSetRateInput]] = Shape(
    types.PlaybackStateSetRateInput,
    "PlaybackStateSetRateInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "rate", "rate", "float"),
        Field(2, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_SELECT_INPUT_SHAPE: Final[Shape[types.PlaybackStateSelectInput]] = Shape(
    types.PlaybackStateSelectInput,
    "PlaybackStateSelectInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaId", "media_id", "string"),
        Field(2, "from", "from_", "duration", is_nullable=True),
        Field(3, "plays", "plays", "boolean", default=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_NEXT_INPUT_SHAPE: Final[Shape[types.PlaybackStateNextInput]] = Shape(
    types.PlaybackStateNextInput,
    "PlaybackStateNextInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_PREVIOUS_INPUT_SHAPE: Final[Shape[types.PlaybackStatePreviousInput]] = Shape(
    types.PlaybackStatePreviousInput,
    "PlaybackStatePreviousInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaId", "media_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_STOP_INPUT_SHAPE: Final[Shape[types.PlaybackStateStopInput]] = Shape(
    types.PlaybackStateStopInput,
    "PlaybackStateStopInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATE_REPORT_END_INPUT_SHAPE: Final[Shape[types.PlaybackStateReportEndInput]] = Shape(
    types.PlaybackStateReportEndInput,
    "PlaybackStateReportEndInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaId", "media_id", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYBACK_STATUS_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaybackStatus,
    {"paused": 1, "playing": 2, "waiting": 3},
)

PLAYBACK_REASON_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaybackReason,
    {
        "created": 1,
        "play": 2,
        "pause": 3,
        "seek": 4,
        "rate": 5,
        "select": 6,
        "next": 7,
        "previous": 8,
        "stop": 9,
        "patch": 10,
        "autoAdvance": 11,
        "end": 12,
        "wait": 13,
        "resume": 14,
        "mediaGone": 15,
    },
)
