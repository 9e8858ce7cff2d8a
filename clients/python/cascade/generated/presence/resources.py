# Generated from Schema/presence.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PRESENCE_RESOURCE: Final[Resource[types.Presence]] = Resource(
    key="presence",
    kind="presence",
    shape=shapes.PRESENCE_SHAPE,
    identity="id",
    filter=shapes.PRESENCE_LIST_INPUT_SHAPE,
)
"""A member that is there now, by whatever number of connections."""
