# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

chat_list = Operation(
    name="chat.list",
    method="GET",
    path="/api/rooms/{roomId}/chat",
    make=types.ChatListInput,
    input=shapes.CHAT_LIST_INPUT_SHAPE,
    output=shapes.CHAT_PAGE_SHAPE,
)
"""List, page by page."""

chat_read_state = Operation(
    name="chat.readState",
    method="GET",
    path="/api/rooms/{roomId}/chat/read-state",
    make=types.ChatReadStateInput,
    input=shapes.CHAT_READ_STATE_INPUT_SHAPE,
    output=shapes.CHAT_READ_STATE_SHAPE,
)
"""How far the caller has read."""

chat_mark_read = Operation(
    name="chat.markRead",
    method="PUT",
    path="/api/rooms/{roomId}/chat/read-state",
    make=types.ChatMarkReadInput,
    input=shapes.CHAT_MARK_READ_INPUT_SHAPE,
    output=shapes.CHAT_READ_STATE_SHAPE,
)
"""Say how far one has read. It only ever goes forward."""

chat_search = Operation(
    name="chat.search",
    method="GET",
    path="/api/rooms/{roomId}/chat/search",
    make=types.ChatSearchInput,
    input=shapes.CHAT_SEARCH_INPUT_SHAPE,
    output=shapes.CHAT_MATCHES_SHAPE,
)
"""Find messages by what they say, the newest first."""

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

typing_start = Operation(
    name="typing.start",
    method="PUT",
    path="/api/rooms/{roomId}/chat/typing",
    make=types.TypingStartInput,
    input=shapes.TYPING_START_INPUT_SHAPE,
    output=NOTHING,
)
"""Say that one is writing. It holds for some seconds, or until one's message is there."""

typing_stop = Operation(
    name="typing.stop",
    method="DELETE",
    path="/api/rooms/{roomId}/chat/typing",
    make=types.TypingStopInput,
    input=shapes.TYPING_STOP_INPUT_SHAPE,
    output=NOTHING,
)
"""Say that one is not writing any more."""
