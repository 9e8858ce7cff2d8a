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

SUMMARY_RESOURCE: Final[Resource[types.Summary]] = Resource(
    key="summary",
    kind="resolved",
    shape=shapes.SUMMARY_SHAPE,
    parameters=shapes.SUMMARY_OPTIONS_SHAPE,
)
"""What is in a notebook at a glance, for who asks."""

READER_RESOURCE: Final[Resource[types.Reader]] = Resource(
    key="reader",
    kind="presence",
    shape=shapes.READER_SHAPE,
    identity="id",
    filter=shapes.READER_LIST_INPUT_SHAPE,
)
"""Somebody who has the notebook open."""
