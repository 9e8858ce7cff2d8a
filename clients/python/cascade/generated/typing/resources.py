# Generated from Schema/typing.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

TYPING_RESOURCE: Final[Resource[types.Typing]] = Resource(
    key="typing",
    kind="presence",
    shape=shapes.TYPING_SHAPE,
    identity="id",
)
"""A member that is writing a message."""
