# Generated from Schema/reader.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

reader_list = Operation(
    name="reader.list",
    method="GET",
    path="/api/notebooks/{notebookId}/readers",
    make=types.ReaderListInput,
    input=shapes.READER_LIST_INPUT_SHAPE,
    output=shapes.READER_PAGE_SHAPE,
)
"""List, page by page."""

reader_enter = Operation(
    name="reader.enter",
    method="POST",
    path="/api/notebooks/{notebookId}/readers",
    make=types.ReaderEnterInput,
    input=shapes.READER_ENTER_INPUT_SHAPE,
    output=shapes.READER_SHAPE,
)
"""Open the notebook."""
