# Generated from Schema/reader.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from . import types

READER_SHAPE: Final[Shape[types.Reader]] = Shape(
    types.Reader,
    "Reader",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "notebookId", "notebook_id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "since", "since", "timestamp"),
    ),
)

READER_PAGE_SHAPE: Final[Shape[types.ReaderPage]] = Shape(
    types.ReaderPage,
    "ReaderPage",
    (
        Field(1, "items", "items", "object", of=lambda: READER_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

READER_LIST_INPUT_SHAPE: Final[Shape[types.ReaderListInput]] = Shape(
    types.ReaderListInput,
    "ReaderListInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

READER_ENTER_INPUT_SHAPE: Final[Shape[types.ReaderEnterInput]] = Shape(
    types.ReaderEnterInput,
    "ReaderEnterInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)
