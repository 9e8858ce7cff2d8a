# Generated from Schema/presence.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PRESENCE_SHAPE: Final[Shape[types.Presence]] = Shape(
    types.Presence,
    "Presence",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "since", "since", "timestamp"),
        Field(3, "connections", "connections", "int"),
        Field(4, "readiness", "readiness", "enum", of=lambda: READINESS_ENUM),
        Field(5, "drift", "drift", "duration", is_nullable=True),
        Field(6, "clockUncertainty", "clock_uncertainty", "duration", is_nullable=True),
        Field(7, "isExcluded", "is_excluded", "boolean"),
    ),
)

PRESENCE_PAGE_SHAPE: Final[Shape[types.PresencePage]] = Shape(
    types.PresencePage,
    "PresencePage",
    (
        Field(1, "items", "items", "object", of=lambda: PRESENCE_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

PRESENCE_LIST_INPUT_SHAPE: Final[Shape[types.PresenceListInput]] = Shape(
    types.PresenceListInput,
    "PresenceListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

PRESENCE_REPORT_INPUT_SHAPE: Final[Shape[types.PresenceReportInput]] = Shape(
    types.PresenceReportInput,
    "PresenceReportInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "readiness", "readiness", "enum", of=lambda: READINESS_ENUM),
        Field(2, "mediaId", "media_id", "string", is_nullable=True),
        Field(3, "position", "position", "duration", is_nullable=True),
        Field(4, "drift", "drift", "duration", is_nullable=True),
        Field(5, "clockUncertainty", "clock_uncertainty", "duration", is_nullable=True),
        Field(6, "buffered", "buffered", "duration", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

READINESS_ENUM: Final[EnumFacts] = EnumFacts(
    types.Readiness,
    {"ready": 1, "stalled": 2, "notPlaying": 3},
)
