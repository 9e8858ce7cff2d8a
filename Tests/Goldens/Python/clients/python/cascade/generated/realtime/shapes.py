# Generated from Schema/realtime.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from . import types

OPEN_MESSAGE_SHAPE: Final[Shape[types.OpenMessage]] = Shape(
    types.OpenMessage,
    "OpenMessage",
    (Field(1, "roomId", "room_id", "string", is_nullable=True),),
)

OBSERVE_MESSAGE_SHAPE: Final[Shape[types.ObserveMessage]] = Shape(
    types.ObserveMessage,
    "ObserveMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "resource", "resource", "string"),
        Field(3, "since", "since", "object", of=lambda: RESUME_CURSOR_SHAPE, is_nullable=True),
        Field(4, "mode", "mode", "enum", of=lambda: DELIVERY_MODE_ENUM, default="delta"),
        Field(5, "filter", "filter", "payload", is_nullable=True),
        Field(6, "window", "window", "object", of=lambda: OBSERVATION_WINDOW_SHAPE, is_nullable=True),
        Field(7, "parameters", "parameters", "payload", is_nullable=True),
    ),
)

UNOBSERVE_MESSAGE_SHAPE: Final[Shape[types.UnobserveMessage]] = Shape(
    types.UnobserveMessage,
    "UnobserveMessage",
    (Field(1, "id", "id", "string"),),
)

PATCH_MESSAGE_SHAPE: Final[Shape[types.PatchMessage]] = Shape(
    types.PatchMessage,
    "PatchMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "resource", "resource", "string"),
        Field(3, "key", "key", "string", is_nullable=True),
        Field(4, "base", "base", "int", is_nullable=True),
        Field(5, "patch", "patch", "payload"),
        Field(6, "operationId", "operation_id", "string", is_nullable=True),
    ),
)

CALL_MESSAGE_SHAPE: Final[Shape[types.CallMessage]] = Shape(
    types.CallMessage,
    "CallMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "operation", "operation", "string"),
        Field(3, "input", "input", "payload", is_nullable=True),
        Field(4, "base", "base", "int", is_nullable=True),
        Field(5, "operationId", "operation_id", "string", is_nullable=True),
    ),
)

AUTHORIZE_MESSAGE_SHAPE: Final[Shape[types.AuthorizeMessage]] = Shape(
    types.AuthorizeMessage,
    "AuthorizeMessage",
    (
        Field(1, "id", "id", "string", is_nullable=True),
        Field(2, "token", "token", "string"),
    ),
)

PING_MESSAGE_SHAPE: Final[Shape[types.PingMessage]] = Shape(
    types.PingMessage,
    "PingMessage",
    (Field(1, "t1", "t1", "int"),),
)

RESUME_CURSOR_SHAPE: Final[Shape[types.ResumeCursor]] = Shape(
    types.ResumeCursor,
    "ResumeCursor",
    (
        Field(1, "epoch", "epoch", "string"),
        Field(2, "revision", "revision", "int"),
    ),
)

OBSERVATION_WINDOW_SHAPE: Final[Shape[types.ObservationWindow]] = Shape(
    types.ObservationWindow,
    "ObservationWindow",
    (
        Field(1, "order", "order", "string", is_nullable=True),
        Field(2, "after", "after", "string", is_nullable=True),
        Field(3, "limit", "limit", "int"),
    ),
)

WELCOME_MESSAGE_SHAPE: Final[Shape[types.WelcomeMessage]] = Shape(
    types.WelcomeMessage,
    "WelcomeMessage",
    (
        Field(1, "epoch", "epoch", "string"),
        Field(2, "revision", "revision", "int"),
        Field(3, "serverTime", "server_time", "int"),
        Field(4, "connectionId", "connection_id", "string"),
        Field(5, "heartbeatMs", "heartbeat_ms", "int"),
        Field(6, "schema", "schema", "string"),
    ),
)

SNAPSHOT_MESSAGE_SHAPE: Final[Shape[types.SnapshotMessage]] = Shape(
    types.SnapshotMessage,
    "SnapshotMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "view", "view", "string", is_nullable=True),
        Field(3, "version", "version", "int"),
        Field(4, "value", "value", "payload"),
        Field(5, "lastSequence", "last_sequence", "int", is_nullable=True),
    ),
)

OBSERVED_MESSAGE_SHAPE: Final[Shape[types.ObservedMessage]] = Shape(
    types.ObservedMessage,
    "ObservedMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "view", "view", "string", is_nullable=True),
        Field(3, "version", "version", "int"),
        Field(4, "revision", "revision", "int"),
        Field(5, "count", "count", "int"),
    ),
)

FRAME_MESSAGE_SHAPE: Final[Shape[types.FrameMessage]] = Shape(
    types.FrameMessage,
    "FrameMessage",
    (
        Field(1, "revision", "revision", "int"),
        Field(2, "changes", "changes", "union", of=lambda: RESOURCE_CHANGE_UNION, is_list=True),
    ),
)

UPDATE_MESSAGE_SHAPE: Final[Shape[types.UpdateMessage]] = Shape(
    types.UpdateMessage,
    "UpdateMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "basedOn", "based_on", "int"),
        Field(3, "value", "value", "payload"),
    ),
)

BOOKMARK_MESSAGE_SHAPE: Final[Shape[types.BookmarkMessage]] = Shape(
    types.BookmarkMessage,
    "BookmarkMessage",
    (Field(1, "revision", "revision", "int"),),
)

RESULT_MESSAGE_SHAPE: Final[Shape[types.ResultMessage]] = Shape(
    types.ResultMessage,
    "ResultMessage",
    (
        Field(1, "id", "id", "string"),
        Field(2, "revision", "revision", "int", is_nullable=True),
        Field(3, "value", "value", "payload", is_nullable=True),
    ),
)

ERROR_MESSAGE_SHAPE: Final[Shape[types.ErrorMessage]] = Shape(
    types.ErrorMessage,
    "ErrorMessage",
    (
        Field(1, "id", "id", "string", is_nullable=True),
        Field(2, "problem", "problem", "object", of=lambda: PROBLEM_DETAILS_SHAPE),
    ),
)

RESET_MESSAGE_SHAPE: Final[Shape[types.ResetMessage]] = Shape(
    types.ResetMessage,
    "ResetMessage",
    (
        Field(1, "id", "id", "string", is_nullable=True),
        Field(2, "reason", "reason", "enum", of=lambda: RESET_REASON_ENUM),
        Field(3, "retryAfterMs", "retry_after_ms", "int"),
    ),
)

GO_AWAY_MESSAGE_SHAPE: Final[Shape[types.GoAwayMessage]] = Shape(
    types.GoAwayMessage,
    "GoAwayMessage",
    (
        Field(1, "reason", "reason", "enum", of=lambda: GO_AWAY_REASON_ENUM),
        Field(2, "verdict", "verdict", "enum", of=lambda: CLOSE_VERDICT_ENUM),
        Field(3, "retryAfterMs", "retry_after_ms", "int"),
    ),
)

PONG_MESSAGE_SHAPE: Final[Shape[types.PongMessage]] = Shape(
    types.PongMessage,
    "PongMessage",
    (
        Field(1, "t1", "t1", "int"),
        Field(2, "t2", "t2", "int"),
        Field(3, "t3", "t3", "int"),
    ),
)

PATCH_CHANGE_SHAPE: Final[Shape[types.PatchChange]] = Shape(
    types.PatchChange,
    "PatchChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "base", "base", "int"),
        Field(3, "next", "next", "int"),
        Field(4, "patch", "patch", "payload"),
    ),
)

VALUE_CHANGE_SHAPE: Final[Shape[types.ValueChange]] = Shape(
    types.ValueChange,
    "ValueChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "base", "base", "int"),
        Field(3, "next", "next", "int"),
        Field(4, "value", "value", "payload"),
    ),
)

REMOVED_CHANGE_SHAPE: Final[Shape[types.RemovedChange]] = Shape(
    types.RemovedChange,
    "RemovedChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "base", "base", "int"),
        Field(3, "next", "next", "int"),
    ),
)

ITEMS_CHANGE_SHAPE: Final[Shape[types.ItemsChange]] = Shape(
    types.ItemsChange,
    "ItemsChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "view", "view", "string", is_nullable=True),
        Field(3, "base", "base", "int"),
        Field(4, "next", "next", "int"),
        Field(5, "items", "items", "union", of=lambda: ITEM_CHANGE_UNION, is_list=True),
    ),
)

ENTRIES_CHANGE_SHAPE: Final[Shape[types.EntriesChange]] = Shape(
    types.EntriesChange,
    "EntriesChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "view", "view", "string", is_nullable=True),
        Field(3, "next", "next", "int"),
        Field(4, "entries", "entries", "union", of=lambda: LOG_ENTRY_UNION, is_list=True),
    ),
)

STALE_CHANGE_SHAPE: Final[Shape[types.StaleChange]] = Shape(
    types.StaleChange,
    "StaleChange",
    (Field(1, "resource", "resource", "string"),),
)

NOTIFY_CHANGE_SHAPE: Final[Shape[types.NotifyChange]] = Shape(
    types.NotifyChange,
    "NotifyChange",
    (
        Field(1, "resource", "resource", "string"),
        Field(2, "view", "view", "string", is_nullable=True),
        Field(3, "base", "base", "int"),
        Field(4, "next", "next", "int"),
    ),
)

ITEM_PATCH_SHAPE: Final[Shape[types.ItemPatch]] = Shape(
    types.ItemPatch,
    "ItemPatch",
    (
        Field(1, "key", "key", "string"),
        Field(2, "patch", "patch", "payload"),
    ),
)

ITEM_VALUE_SHAPE: Final[Shape[types.ItemValue]] = Shape(
    types.ItemValue,
    "ItemValue",
    (
        Field(1, "key", "key", "string"),
        Field(2, "value", "value", "payload"),
    ),
)

ITEM_REMOVED_SHAPE: Final[Shape[types.ItemRemoved]] = Shape(
    types.ItemRemoved,
    "ItemRemoved",
    (Field(1, "key", "key", "string"),),
)

LOG_EVENT_SHAPE: Final[Shape[types.LogEvent]] = Shape(
    types.LogEvent,
    "LogEvent",
    (
        Field(1, "sequence", "sequence", "int"),
        Field(2, "event", "event", "payload"),
    ),
)

LOG_HIDDEN_SHAPE: Final[Shape[types.LogHidden]] = Shape(
    types.LogHidden,
    "LogHidden",
    (Field(1, "sequence", "sequence", "int"),),
)

PROBLEM_DETAILS_SHAPE: Final[Shape[types.ProblemDetails]] = Shape(
    types.ProblemDetails,
    "ProblemDetails",
    (
        Field(1, "type", "type", "string", is_nullable=True),
        Field(2, "title", "title", "string"),
        Field(3, "status", "status", "int"),
        Field(4, "detail", "detail", "string"),
        Field(5, "code", "code", "string"),
        Field(6, "requestId", "request_id", "string", is_nullable=True),
        Field(7, "retryAfterMs", "retry_after_ms", "int", is_nullable=True),
        Field(8, "violations", "violations", "object", of=lambda: FIELD_VIOLATION_SHAPE, is_list=True),
        Field(9, "current", "current", "payload", is_nullable=True),
    ),
)

FIELD_VIOLATION_SHAPE: Final[Shape[types.FieldViolation]] = Shape(
    types.FieldViolation,
    "FieldViolation",
    (
        Field(1, "field", "field", "string"),
        Field(2, "code", "code", "string"),
        Field(3, "message", "message", "string"),
    ),
)

WATCH_QUERY_SHAPE: Final[Shape[types.WatchQuery]] = Shape(
    types.WatchQuery,
    "WatchQuery",
    (
        Field(1, "observe", "observe", "string", is_list=True),
        Field(2, "mode", "mode", "enum", of=lambda: DELIVERY_MODE_ENUM, default="delta"),
        Field(3, "since", "since", "string", is_nullable=True),
    ),
)

DELIVERY_MODE_ENUM: Final[EnumFacts] = EnumFacts(
    types.DeliveryMode,
    {"delta": 1, "snapshot": 2, "notify": 3},
)

RESET_REASON_ENUM: Final[EnumFacts] = EnumFacts(
    types.ResetReason,
    {"cursorTooOld": 1, "epochChanged": 2, "permissionChanged": 3, "schemaChanged": 4, "overloaded": 5, "gone": 6},
)

GO_AWAY_REASON_ENUM: Final[EnumFacts] = EnumFacts(
    types.GoAwayReason,
    {
        "draining": 1,
        "overloaded": 2,
        "tokenExpired": 3,
        "sessionEnded": 4,
        "membershipEnded": 5,
        "guestsRevoked": 6,
        "roomClosed": 7,
        "idle": 8,
    },
)

CLOSE_VERDICT_ENUM: Final[EnumFacts] = EnumFacts(
    types.CloseVerdict,
    {"reconnect": 1, "backOff": 2, "authenticate": 3, "stop": 4},
)

CLIENT_MESSAGE_UNION: Final[UnionFacts] = UnionFacts(
    "ClientMessage",
    (
        Arm("open", 1, lambda: OPEN_MESSAGE_SHAPE),
        Arm("observe", 2, lambda: OBSERVE_MESSAGE_SHAPE),
        Arm("unobserve", 3, lambda: UNOBSERVE_MESSAGE_SHAPE),
        Arm("patch", 4, lambda: PATCH_MESSAGE_SHAPE),
        Arm("call", 5, lambda: CALL_MESSAGE_SHAPE),
        Arm("authorize", 6, lambda: AUTHORIZE_MESSAGE_SHAPE),
        Arm("ping", 7, lambda: PING_MESSAGE_SHAPE),
    ),
)

SERVER_MESSAGE_UNION: Final[UnionFacts] = UnionFacts(
    "ServerMessage",
    (
        Arm("welcome", 1, lambda: WELCOME_MESSAGE_SHAPE),
        Arm("snapshot", 2, lambda: SNAPSHOT_MESSAGE_SHAPE),
        Arm("observed", 3, lambda: OBSERVED_MESSAGE_SHAPE),
        Arm("frame", 4, lambda: FRAME_MESSAGE_SHAPE),
        Arm("update", 5, lambda: UPDATE_MESSAGE_SHAPE),
        Arm("bookmark", 6, lambda: BOOKMARK_MESSAGE_SHAPE),
        Arm("result", 7, lambda: RESULT_MESSAGE_SHAPE),
        Arm("error", 8, lambda: ERROR_MESSAGE_SHAPE),
        Arm("reset", 9, lambda: RESET_MESSAGE_SHAPE),
        Arm("goaway", 10, lambda: GO_AWAY_MESSAGE_SHAPE),
        Arm("pong", 11, lambda: PONG_MESSAGE_SHAPE),
    ),
)

RESOURCE_CHANGE_UNION: Final[UnionFacts] = UnionFacts(
    "ResourceChange",
    (
        Arm("patch", 1, lambda: PATCH_CHANGE_SHAPE),
        Arm("value", 2, lambda: VALUE_CHANGE_SHAPE),
        Arm("removed", 3, lambda: REMOVED_CHANGE_SHAPE),
        Arm("items", 4, lambda: ITEMS_CHANGE_SHAPE),
        Arm("entries", 5, lambda: ENTRIES_CHANGE_SHAPE),
        Arm("stale", 6, lambda: STALE_CHANGE_SHAPE),
        Arm("notify", 7, lambda: NOTIFY_CHANGE_SHAPE),
    ),
)

ITEM_CHANGE_UNION: Final[UnionFacts] = UnionFacts(
    "ItemChange",
    (
        Arm("patch", 1, lambda: ITEM_PATCH_SHAPE),
        Arm("value", 2, lambda: ITEM_VALUE_SHAPE),
        Arm("removed", 3, lambda: ITEM_REMOVED_SHAPE),
    ),
)

LOG_ENTRY_UNION: Final[UnionFacts] = UnionFacts(
    "LogEntry",
    (
        Arm("event", 1, lambda: LOG_EVENT_SHAPE),
        Arm("hidden", 2, lambda: LOG_HIDDEN_SHAPE),
    ),
)
