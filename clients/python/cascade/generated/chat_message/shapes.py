# Generated from Schema/chatMessage.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

CHAT_MESSAGE_SHAPE: Final[Shape[types.ChatMessage]] = Shape(
    types.ChatMessage,
    "ChatMessage",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "content", "content", "string"),
        Field(3, "kind", "kind", "enum", of=lambda: CHAT_MESSAGE_KIND_ENUM),
        Field(4, "replyToId", "reply_to_id", "string", is_nullable=True),
        Field(5, "mentions", "mentions", "object", of=lambda: CHAT_MENTION_SHAPE, is_list=True),
        Field(6, "clientMessageId", "client_message_id", "string", is_nullable=True),
        Field(7, "flight", "flight", "enum", of=lambda: CHAT_FLIGHT_ENUM, is_nullable=True),
        Field(8, "color", "color", "string", is_nullable=True),
        Field(9, "senderId", "sender_id", "string", is_nullable=True),
        Field(10, "memberId", "member_id", "string", is_nullable=True),
        Field(11, "senderName", "sender_name", "string"),
        Field(12, "sequence", "sequence", "int"),
        Field(13, "mediaId", "media_id", "string", is_nullable=True),
        Field(14, "mediaPosition", "media_position", "duration", is_nullable=True),
        Field(15, "reactions", "reactions", "object", of=lambda: CHAT_REACTION_SHAPE, is_list=True),
        Field(16, "isPinned", "is_pinned", "boolean"),
        Field(17, "pinDetails", "pin_details", "object", of=lambda: CHAT_PIN_SHAPE, is_nullable=True),
        Field(18, "sentAt", "sent_at", "timestamp"),
        Field(19, "editedAt", "edited_at", "timestamp", is_nullable=True),
        Field(20, "deletedAt", "deleted_at", "timestamp", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

CHAT_MENTION_SHAPE: Final[Shape[types.ChatMention]] = Shape(
    types.ChatMention,
    "ChatMention",
    (
        Field(1, "userId", "user_id", "string"),
        Field(2, "start", "start", "int"),
        Field(3, "length", "length", "int"),
    ),
)

CHAT_REACTION_SHAPE: Final[Shape[types.ChatReaction]] = Shape(
    types.ChatReaction,
    "ChatReaction",
    (
        Field(1, "key", "key", "string"),
        Field(2, "count", "count", "int"),
        Field(3, "memberIds", "member_ids", "string", is_list=True),
    ),
)

CHAT_PIN_SHAPE: Final[Shape[types.ChatPin]] = Shape(
    types.ChatPin,
    "ChatPin",
    (
        Field(1, "note", "note", "string"),
        Field(2, "memberId", "member_id", "string", is_nullable=True),
        Field(3, "pinnedAt", "pinned_at", "timestamp"),
    ),
)

CHAT_CONTEXT_SHAPE: Final[Shape[types.ChatContext]] = Shape(
    types.ChatContext,
    "ChatContext",
    (
        Field(1, "before", "before", "object", of=lambda: CHAT_MESSAGE_SHAPE, is_list=True),
        Field(2, "message", "message", "object", of=lambda: CHAT_MESSAGE_SHAPE),
        Field(3, "after", "after", "object", of=lambda: CHAT_MESSAGE_SHAPE, is_list=True),
    ),
)

CHAT_MATCHES_SHAPE: Final[Shape[types.ChatMatches]] = Shape(
    types.ChatMatches,
    "ChatMatches",
    (
        Field(1, "items", "items", "object", of=lambda: CHAT_MESSAGE_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

CHAT_MESSAGE_CREATE_INPUT_SHAPE: Final[Shape[types.ChatMessageCreateInput]] = Shape(
    types.ChatMessageCreateInput,
    "ChatMessageCreateInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(2, "content", "content", "string"),
        Field(4, "replyToId", "reply_to_id", "string", is_nullable=True),
        Field(5, "mentions", "mentions", "object", of=lambda: CHAT_MENTION_SHAPE, is_list=True),
        Field(6, "clientMessageId", "client_message_id", "string", is_nullable=True),
        Field(7, "flight", "flight", "enum", of=lambda: CHAT_FLIGHT_ENUM, is_nullable=True),
        Field(8, "color", "color", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_GET_INPUT_SHAPE: Final[Shape[types.ChatMessageGetInput]] = Shape(
    types.ChatMessageGetInput,
    "ChatMessageGetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
    ),
)

CHAT_MESSAGE_PAGE_SHAPE: Final[Shape[types.ChatMessagePage]] = Shape(
    types.ChatMessagePage,
    "ChatMessagePage",
    (
        Field(1, "items", "items", "object", of=lambda: CHAT_MESSAGE_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

CHAT_MESSAGE_LIST_INPUT_SHAPE: Final[Shape[types.ChatMessageListInput]] = Shape(
    types.ChatMessageListInput,
    "ChatMessageListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(9, "senderId", "sender_id", "string", is_nullable=True, place="query"),
        Field(3, "kind", "kind", "enum", of=lambda: CHAT_MESSAGE_KIND_ENUM, is_nullable=True, place="query"),
        Field(13, "mediaId", "media_id", "string", is_nullable=True, place="query"),
        Field(16, "isPinned", "is_pinned", "boolean", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: CHAT_MESSAGE_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

CHAT_PIN_PATCH_SHAPE: Final[Shape[types.ChatPinPatch]] = Shape(
    types.ChatPinPatch,
    "ChatPinPatch",
    (
        Field(1, "note", "note", "string"),
        Field(2, "memberId", "member_id", "string", is_nullable=True),
        Field(3, "pinnedAt", "pinned_at", "timestamp"),
    ),
    is_patch=True,
)

CHAT_MESSAGE_PATCH_SHAPE: Final[Shape[types.ChatMessagePatch]] = Shape(
    types.ChatMessagePatch,
    "ChatMessagePatch",
    (
        Field(2, "content", "content", "string"),
        Field(5, "mentions", "mentions", "object", of=lambda: CHAT_MENTION_SHAPE, is_list=True),
        Field(8, "color", "color", "string", is_nullable=True),
    ),
    is_patch=True,
)

CHAT_MESSAGE_PATCH_INPUT_SHAPE: Final[Shape[types.ChatMessagePatchInput]] = Shape(
    types.ChatMessagePatchInput,
    "ChatMessagePatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: CHAT_MESSAGE_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_DELETE_INPUT_SHAPE: Final[Shape[types.ChatMessageDeleteInput]] = Shape(
    types.ChatMessageDeleteInput,
    "ChatMessageDeleteInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_REACT_INPUT_SHAPE: Final[Shape[types.ChatMessageReactInput]] = Shape(
    types.ChatMessageReactInput,
    "ChatMessageReactInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1, "key", "key", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_UNREACT_INPUT_SHAPE: Final[Shape[types.ChatMessageUnreactInput]] = Shape(
    types.ChatMessageUnreactInput,
    "ChatMessageUnreactInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1, "key", "key", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_PIN_INPUT_SHAPE: Final[Shape[types.ChatMessagePinInput]] = Shape(
    types.ChatMessagePinInput,
    "ChatMessagePinInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1, "note", "note", "string", default=""),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_UNPIN_INPUT_SHAPE: Final[Shape[types.ChatMessageUnpinInput]] = Shape(
    types.ChatMessageUnpinInput,
    "ChatMessageUnpinInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

CHAT_MESSAGE_CONTEXT_INPUT_SHAPE: Final[Shape[types.ChatMessageContextInput]] = Shape(
    types.ChatMessageContextInput,
    "ChatMessageContextInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "chatMessageId", "chat_message_id", "string", place="path"),
        Field(1, "before", "before", "int", default=20, place="query"),
        Field(2, "after", "after", "int", default=20, place="query"),
    ),
)

CHAT_MESSAGE_KIND_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatMessageKind,
    {"user": 1, "memberJoined": 2, "playbackChanged": 3},
)

CHAT_FLIGHT_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatFlight,
    {"scroll": 1, "top": 2, "bottom": 3},
)

CHAT_MESSAGE_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.ChatMessageOrder,
    {"sequence": 1, "sequenceDesc": 2, "mediaPosition": 3, "mediaPositionDesc": 4},
)
