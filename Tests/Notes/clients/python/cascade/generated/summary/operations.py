# Generated from Schema/summary.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

summary_get = Operation(
    name="summary.get",
    method="GET",
    path="/api/notebooks/{notebookId}/summary",
    make=types.SummaryGetInput,
    input=shapes.SUMMARY_GET_INPUT_SHAPE,
    output=shapes.SUMMARY_SHAPE,
)
"""Read the summary."""
