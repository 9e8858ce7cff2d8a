# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

CHAT_RESOURCE: Final[Resource[types.Chat]] = Resource(
    key="chat",
    kind="log",
    shape=shapes.CHAT_SHAPE,
    identity="sequence",
    filter=shapes.CHAT_LIST_INPUT_SHAPE,
)
"""Something that happened in a room's chat."""
