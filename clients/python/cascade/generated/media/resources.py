# Generated from Schema/media.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

MEDIA_RESOURCE: Final[Resource[types.Media]] = Resource(
    key="media",
    kind="collection",
    shape=shapes.MEDIA_SHAPE,
    identity="id",
    filter=shapes.MEDIA_LIST_INPUT_SHAPE,
)
"""Something to watch."""
