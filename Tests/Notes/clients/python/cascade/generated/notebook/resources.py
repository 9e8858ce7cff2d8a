# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

NOTEBOOK_RESOURCE: Final[Resource[types.Notebook]] = Resource(
    key="notebook",
    kind="state",
    shape=shapes.NOTEBOOK_SHAPE,
    identity="id",
    filter=shapes.NOTEBOOK_LIST_INPUT_SHAPE,
)
"""A book that notes are written into."""
