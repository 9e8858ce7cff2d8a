# Generated from Schema/pen.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

pen_create = Operation(
    name="pen.create",
    method="POST",
    path="/api/pens",
    make=types.PenCreateInput,
    input=shapes.PEN_CREATE_INPUT_SHAPE,
    output=shapes.PEN_SHAPE,
)
"""Create a pen."""

pen_get = Operation(
    name="pen.get",
    method="GET",
    path="/api/pens/{penId}",
    make=types.PenGetInput,
    input=shapes.PEN_GET_INPUT_SHAPE,
    output=shapes.PEN_SHAPE,
)
"""Read one pen."""

pen_list = Operation(
    name="pen.list",
    method="GET",
    path="/api/pens",
    make=types.PenListInput,
    input=shapes.PEN_LIST_INPUT_SHAPE,
    output=shapes.PEN_PAGE_SHAPE,
)
"""List, page by page."""

pen_patch = Operation(
    name="pen.patch",
    method="PATCH",
    path="/api/pens/{penId}",
    make=types.PenPatchInput,
    input=shapes.PEN_PATCH_INPUT_SHAPE,
    output=shapes.PEN_SHAPE,
)
"""Change what is given; null clears."""

pen_delete = Operation(
    name="pen.delete",
    method="DELETE",
    path="/api/pens/{penId}",
    make=types.PenDeleteInput,
    input=shapes.PEN_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

pen_borrow = Operation(
    name="pen.borrow",
    method="POST",
    path="/api/pens/{penId}/borrow",
    make=types.PenBorrowInput,
    input=shapes.PEN_BORROW_INPUT_SHAPE,
    output=NOTHING,
)
"""Take it."""
