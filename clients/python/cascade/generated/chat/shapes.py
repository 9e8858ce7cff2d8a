# Generated from Schema/chat.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..chat_message import shapes as chat_message_shapes
from . import types

CHAT_SHAPE: Final[Shape[types.Chat]] = Shape(
    types.Chat,
    "Chat",
    (
        Field(1009, "sequence", "sequence", "int"),
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "kind", "kind", "enum", of=lambda: CHAT_EVENT_KIND_ENUM),
        Field(2, "message", "message", "object", of=lambda: chat_message_shapes.CHAT_MESSAGE_SHAPE),
        Field(3, "actorId", "actor_id", "string", is_nullable=True),
        Field(4, "at", "at", "timestamp"),
    ),
)

CHAT_READ_STATE_SHAPE: Final[Shape[types.ChatReadState]] = Shape(
    types.ChatReadState,
    "ChatReadState",
    (
        Field(1, "sequence", "sequence", "int"),
        Field(2, "unread", "unread", "int"),
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

CHAT_READ_STATE_INPUT_SHAPE: Final[Shape[types.ChatReadStateInput]] = Shape(
    types.ChatReadStateInput,
    "ChatReadStateInput",
    (Field(1010, "roomId", "room_id", "string", place="path"),),
)

CHAT_MARK_READ_INPUT_SHAPE: Final[Shape[types.ChatMarkReadInput]] = Shape(
    types.ChatMarkReadInput,
    "ChatMarkReadInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "sequence", "sequence", "int"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_SEARCH_INPUT_SHAPE: Final[Shape[types.ChatSearchInput]] = Shape(
    types.ChatSearchInput,
    "ChatSearchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "text", "text", "string", place="query"),
        Field(2, "senderId", "sender_id", "string", is_nullable=True, place="query"),
        Field(3, "limit", "limit", "int", default=50, place="query"),
        Field(4, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

CHAT_EVENT_KIND_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatEventKind,
    {"sent": 1, "edited": 2, "deleted": 3, "reacted": 4, "pinned": 5, "unpinned": 6},
)

CHAT_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatOrder,
    {"sequence": 1, "sequenceDesc": 2},
)
