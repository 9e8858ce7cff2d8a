# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

CHAT_MARK_READ_INPUT_LIMITS: Final = {
    "sequence": Limits(minimum=0),
}
"""Bounds of the fields of `ChatMarkReadInput`."""

CHAT_SEARCH_INPUT_LIMITS: Final = {
    "text": Limits(min_length=2, max_length=120),
    "limit": Limits(minimum=1, maximum=100),
    "cursor": Limits(min_length=0, max_length=512),
}
"""Bounds of the fields of `ChatSearchInput`."""
