# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

chat_list = Operation(
    name="chat.list",
    method="GET",
    path="/api/rooms/{roomId}/chat",
    make=types.ChatListInput,
    input=shapes.CHAT_LIST_INPUT_SHAPE,
    output=shapes.CHAT_PAGE_SHAPE,
)
"""List a chat."""

chat_send = Operation(
    name="chat.send",
    method="POST",
    path="/api/rooms/{roomId}/chat/messages",
    make=types.ChatSendInput,
    input=shapes.CHAT_SEND_INPUT_SHAPE,
    output=shapes.CHAT_SHAPE,
)
"""Send a chat."""
