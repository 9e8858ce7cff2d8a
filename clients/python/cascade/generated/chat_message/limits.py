# Generated from Schema/chatMessage.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

CHAT_MENTION_LIMITS: Final = {
    "start": Limits(minimum=0, maximum=500),
    "length": Limits(minimum=1, maximum=65),
}
"""Bounds of the fields of `ChatMention`."""

CHAT_MESSAGE_CREATE_INPUT_LIMITS: Final = {
    "content": Limits(min_length=0, max_length=500),
    "mentions": Limits(min_count=0, max_count=20),
    "client_message_id": Limits(min_length=1, max_length=128),
    "color": Limits(min_length=0, max_length=7, format="color"),
}
"""Bounds of the fields of `ChatMessageCreateInput`."""

CHAT_MESSAGE_PATCH_LIMITS: Final = {
    "content": Limits(min_length=0, max_length=500),
    "mentions": Limits(min_count=0, max_count=20),
    "color": Limits(min_length=0, max_length=7, format="color"),
}
"""Bounds of the fields of `ChatMessagePatch`."""

CHAT_MESSAGE_REACT_INPUT_LIMITS: Final = {
    "key": Limits(min_length=1, max_length=64, pattern="[^/]+"),
}
"""Bounds of the fields of `ChatMessageReactInput`."""

CHAT_MESSAGE_UNREACT_INPUT_LIMITS: Final = {
    "key": Limits(min_length=1, max_length=64, pattern="[^/]+"),
}
"""Bounds of the fields of `ChatMessageUnreactInput`."""

CHAT_MESSAGE_PIN_INPUT_LIMITS: Final = {
    "note": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `ChatMessagePinInput`."""

CHAT_MESSAGE_CONTEXT_INPUT_LIMITS: Final = {
    "before": Limits(minimum=0, maximum=100),
    "after": Limits(minimum=0, maximum=100),
}
"""Bounds of the fields of `ChatMessageContextInput`."""
