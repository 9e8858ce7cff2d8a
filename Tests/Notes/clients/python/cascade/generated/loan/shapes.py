# Generated from Schema/loan.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from . import types

LOAN_SHAPE: Final[Shape[types.Loan]] = Shape(
    types.Loan,
    "Loan",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "notebookId", "notebook_id", "string"),
        Field(2, "borrower", "borrower", "string"),
        Field(3, "takenAt", "taken_at", "timestamp"),
        Field(4, "destination", "destination", "string"),
        Field(5, "purpose", "purpose", "string", is_nullable=True),
        Field(6, "tag", "tag", "string", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

LOAN_TRACE_SHAPE: Final[Shape[types.LoanTrace]] = Shape(
    types.LoanTrace,
    "LoanTrace",
    (
        Field(1, "latest", "latest", "union", of=lambda: LOAN_STEP_UNION),
        Field(2, "steps", "steps", "union", of=lambda: LOAN_STEP_UNION, is_list=True),
        Field(3, "before", "before", "object", of=lambda: LOAN_SHAPE, is_nullable=True),
    ),
)

LOAN_TAKEN_SHAPE: Final[Shape[types.LoanTaken]] = Shape(
    types.LoanTaken,
    "LoanTaken",
    (Field(1, "loan", "loan", "object", of=lambda: LOAN_SHAPE),),
)

LOAN_MOVED_SHAPE: Final[Shape[types.LoanMoved]] = Shape(
    types.LoanMoved,
    "LoanMoved",
    (Field(1, "destination", "destination", "string"),),
)

LOAN_RECEIPT_SHAPE: Final[Shape[types.LoanReceipt]] = Shape(
    types.LoanReceipt,
    "LoanReceipt",
    (Field(1, "loan", "loan", "object", of=lambda: LOAN_SHAPE),),
)

LOAN_CREATE_INPUT_SHAPE: Final[Shape[types.LoanCreateInput]] = Shape(
    types.LoanCreateInput,
    "LoanCreateInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(4, "destination", "destination", "string"),
        Field(5, "purpose", "purpose", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

LOAN_GET_INPUT_SHAPE: Final[Shape[types.LoanGetInput]] = Shape(
    types.LoanGetInput,
    "LoanGetInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "loanId", "loan_id", "string", place="path"),
    ),
)

LOAN_PAGE_SHAPE: Final[Shape[types.LoanPage]] = Shape(
    types.LoanPage,
    "LoanPage",
    (
        Field(1, "items", "items", "object", of=lambda: LOAN_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

LOAN_LIST_INPUT_SHAPE: Final[Shape[types.LoanListInput]] = Shape(
    types.LoanListInput,
    "LoanListInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(2, "borrower", "borrower", "string", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: LOAN_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

LOAN_PATCH_SHAPE: Final[Shape[types.LoanPatch]] = Shape(
    types.LoanPatch,
    "LoanPatch",
    (
        Field(4, "destination", "destination", "string"),
        Field(5, "purpose", "purpose", "string", is_nullable=True),
    ),
    is_patch=True,
)

LOAN_PATCH_INPUT_SHAPE: Final[Shape[types.LoanPatchInput]] = Shape(
    types.LoanPatchInput,
    "LoanPatchInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "loanId", "loan_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: LOAN_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

LOAN_TRACE_INPUT_SHAPE: Final[Shape[types.LoanTraceInput]] = Shape(
    types.LoanTraceInput,
    "LoanTraceInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "loanId", "loan_id", "string", place="path"),
    ),
)

LOAN_SIGN_INPUT_SHAPE: Final[Shape[types.LoanSignInput]] = Shape(
    types.LoanSignInput,
    "LoanSignInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "loanId", "loan_id", "string", place="path"),
        Field(1, "name", "name", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

LOAN_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.LoanOrder,
    {"takenAt": 1, "takenAtDesc": 2},
)

LOAN_STEP_UNION: Final[UnionFacts] = UnionFacts(
    "LoanStep",
    (
        Arm("taken", 1, lambda: LOAN_TAKEN_SHAPE),
        Arm("moved", 2, lambda: LOAN_MOVED_SHAPE),
    ),
)
