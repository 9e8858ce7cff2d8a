# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

CHAT_MESSAGE_LIMITS: Final = {
    "text": Limits(min_length=1, max_length=2000),
}
"""Bounds of the fields of `ChatMessage`."""

CHAT_SEND_INPUT_LIMITS: Final = {
    "text": Limits(min_length=1, max_length=2000),
}
"""Bounds of the fields of `ChatSendInput`."""
