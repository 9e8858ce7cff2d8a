# Generated from Schema/chatMessage.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

chat_message_create = Operation(
    name="chatMessage.create",
    method="POST",
    path="/api/rooms/{roomId}/chat/messages",
    make=types.ChatMessageCreateInput,
    input=shapes.CHAT_MESSAGE_CREATE_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Create a chat message.

Refused with `room_closed`, `chat_disabled`, `slow_mode`, or a code of every operation.
"""

chat_message_get = Operation(
    name="chatMessage.get",
    method="GET",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}",
    make=types.ChatMessageGetInput,
    input=shapes.CHAT_MESSAGE_GET_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Read one chat message."""

chat_message_list = Operation(
    name="chatMessage.list",
    method="GET",
    path="/api/rooms/{roomId}/chat/messages",
    make=types.ChatMessageListInput,
    input=shapes.CHAT_MESSAGE_LIST_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_PAGE_SHAPE,
)
"""List, page by page."""

chat_message_patch = Operation(
    name="chatMessage.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}",
    make=types.ChatMessagePatchInput,
    input=shapes.CHAT_MESSAGE_PATCH_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Change what is given; null clears.

Refused with `chat_disabled`, `message_deleted`, or a code of every operation.
"""

chat_message_delete = Operation(
    name="chatMessage.delete",
    method="DELETE",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}",
    make=types.ChatMessageDeleteInput,
    input=shapes.CHAT_MESSAGE_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

chat_message_react = Operation(
    name="chatMessage.react",
    method="PUT",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
    make=types.ChatMessageReactInput,
    input=shapes.CHAT_MESSAGE_REACT_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Say in a sign what one thinks of it.

Refused with `chat_disabled`, `message_deleted`, `too_many_reactions`, or a code of every operation.
"""

chat_message_unreact = Operation(
    name="chatMessage.unreact",
    method="DELETE",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
    make=types.ChatMessageUnreactInput,
    input=shapes.CHAT_MESSAGE_UNREACT_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Take that back."""

chat_message_pin = Operation(
    name="chatMessage.pin",
    method="PUT",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
    make=types.ChatMessagePinInput,
    input=shapes.CHAT_MESSAGE_PIN_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Keep it in sight for everybody.

Refused with `message_deleted`, `too_many_pins`, or a code of every operation.
"""

chat_message_unpin = Operation(
    name="chatMessage.unpin",
    method="DELETE",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
    make=types.ChatMessageUnpinInput,
    input=shapes.CHAT_MESSAGE_UNPIN_INPUT_SHAPE,
    output=shapes.CHAT_MESSAGE_SHAPE,
)
"""Take it down."""

chat_message_context = Operation(
    name="chatMessage.context",
    method="GET",
    path="/api/rooms/{roomId}/chat/messages/{chatMessageId}/context",
    make=types.ChatMessageContextInput,
    input=shapes.CHAT_MESSAGE_CONTEXT_INPUT_SHAPE,
    output=shapes.CHAT_CONTEXT_SHAPE,
)
"""See what was said around it."""
