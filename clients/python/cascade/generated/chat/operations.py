# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from ..chat_message import shapes as chat_message_shapes
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
    output=chat_message_shapes.CHAT_MATCHES_SHAPE,
)
"""Find messages by what they say, the newest first."""
