# Generated from Schema/loan.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

loan_create = Operation(
    name="loan.create",
    method="POST",
    path="/api/notebooks/{notebookId}/loans",
    make=types.LoanCreateInput,
    input=shapes.LOAN_CREATE_INPUT_SHAPE,
    output=shapes.LOAN_SHAPE,
)
"""Create a loan."""

loan_get = Operation(
    name="loan.get",
    method="GET",
    path="/api/notebooks/{notebookId}/loans/{loanId}",
    make=types.LoanGetInput,
    input=shapes.LOAN_GET_INPUT_SHAPE,
    output=shapes.LOAN_SHAPE,
)
"""Read one loan."""

loan_list = Operation(
    name="loan.list",
    method="GET",
    path="/api/notebooks/{notebookId}/loans",
    make=types.LoanListInput,
    input=shapes.LOAN_LIST_INPUT_SHAPE,
    output=shapes.LOAN_PAGE_SHAPE,
)
"""List, page by page."""

loan_patch = Operation(
    name="loan.patch",
    method="PATCH",
    path="/api/notebooks/{notebookId}/loans/{loanId}",
    make=types.LoanPatchInput,
    input=shapes.LOAN_PATCH_INPUT_SHAPE,
    output=shapes.LOAN_SHAPE,
)
"""Change what is given; null clears."""

loan_trace = Operation(
    name="loan.trace",
    method="GET",
    path="/api/notebooks/{notebookId}/loans/{loanId}/trace",
    make=types.LoanTraceInput,
    input=shapes.LOAN_TRACE_INPUT_SHAPE,
    output=shapes.LOAN_TRACE_SHAPE,
)
"""Tell what became of it."""

loan_sign = Operation(
    name="loan.sign",
    method="POST",
    path="/api/notebooks/{notebookId}/loans/{loanId}/sign",
    make=types.LoanSignInput,
    input=shapes.LOAN_SIGN_INPUT_SHAPE,
    output=shapes.LOAN_RECEIPT_SHAPE,
)
"""Sign for it, and be its borrower from now on: the signature is the proof."""
