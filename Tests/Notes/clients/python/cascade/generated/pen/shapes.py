# Generated from Schema/pen.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PEN_SHAPE: Final[Shape[types.Pen]] = Shape(
    types.Pen,
    "Pen",
    (
        Field(1, "id", "id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "bill", "bill", "string", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

PEN_CREATE_INPUT_SHAPE: Final[Shape[types.PenCreateInput]] = Shape(
    types.PenCreateInput,
    "PenCreateInput",
    (
        Field(2, "name", "name", "string"),
        Field(3, "bill", "bill", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PEN_GET_INPUT_SHAPE: Final[Shape[types.PenGetInput]] = Shape(
    types.PenGetInput,
    "PenGetInput",
    (Field(1011, "penId", "pen_id", "string", place="path"),),
)

PEN_PAGE_SHAPE: Final[Shape[types.PenPage]] = Shape(
    types.PenPage,
    "PenPage",
    (
        Field(1, "items", "items", "object", of=lambda: PEN_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

PEN_LIST_INPUT_SHAPE: Final[Shape[types.PenListInput]] = Shape(
    types.PenListInput,
    "PenListInput",
    (
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: PEN_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

PEN_PATCH_SHAPE: Final[Shape[types.PenPatch]] = Shape(
    types.PenPatch,
    "PenPatch",
    (
        Field(2, "name", "name", "string"),
        Field(3, "bill", "bill", "string", is_nullable=True),
    ),
    is_patch=True,
)

PEN_PATCH_INPUT_SHAPE: Final[Shape[types.PenPatchInput]] = Shape(
    types.PenPatchInput,
    "PenPatchInput",
    (
        Field(1011, "penId", "pen_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: PEN_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PEN_DELETE_INPUT_SHAPE: Final[Shape[types.PenDeleteInput]] = Shape(
    types.PenDeleteInput,
    "PenDeleteInput",
    (
        Field(1011, "penId", "pen_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PEN_BORROW_INPUT_SHAPE: Final[Shape[types.PenBorrowInput]] = Shape(
    types.PenBorrowInput,
    "PenBorrowInput",
    (
        Field(1011, "penId", "pen_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PEN_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.PenOrder,
    {"name": 1, "nameDesc": 2},
)
