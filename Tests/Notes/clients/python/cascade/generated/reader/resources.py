# Generated from Schema/reader.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

READER_RESOURCE: Final[Resource[types.Reader]] = Resource(
    key="reader",
    kind="presence",
    shape=shapes.READER_SHAPE,
    identity="id",
    filter=shapes.READER_LIST_INPUT_SHAPE,
)
"""Somebody who has the notebook open."""
