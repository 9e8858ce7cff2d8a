# Generated from Schema/chat.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from . import types

CHAT_SHAPE: Final[Shape[types.Chat]] = Shape(
    types.Chat,
    "Chat",
    (
        Field(1009, "sequence", "sequence", "int"),
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "event", "event", "union", of=lambda: CHAT_EVENT_UNION),
    ),
)

CHAT_MESSAGE_SHAPE: Final[Shape[types.ChatMessage]] = Shape(
    types.ChatMessage,
    "ChatMessage",
    (
        Field(1, "text", "text", "string"),
        Field(2, "userId", "user_id", "string"),
    ),
)

CHAT_NOTICE_SHAPE: Final[Shape[types.ChatNotice]] = Shape(
    types.ChatNotice,
    "ChatNotice",
    (),
)

CHAT_LIST_INPUT_SHAPE: Final[Shape[types.ChatListInput]] = Shape(
    types.ChatListInput,
    "ChatListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: CHAT_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

CHAT_SEND_INPUT_SHAPE: Final[Shape[types.ChatSendInput]] = Shape(
    types.ChatSendInput,
    "ChatSendInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "text", "text", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_PAGE_SHAPE: Final[Shape[types.ChatPage]] = Shape(
    types.ChatPage,
    "ChatPage",
    (
        Field(1, "items", "items", "object", of=lambda: CHAT_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

CHAT_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatOrder,
    {"sequence": 1},
)

CHAT_EVENT_UNION: Final[UnionFacts] = UnionFacts(
    "ChatEvent",
    (
        Arm("message", 1, lambda: CHAT_MESSAGE_SHAPE),
        Arm("notice", 3, lambda: CHAT_NOTICE_SHAPE),
    ),
)
