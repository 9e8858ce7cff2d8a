# Generated from Schema/report.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

report_create = Operation(
    name="report.create",
    method="POST",
    path="/api/reports",
    make=types.ReportCreateInput,
    input=shapes.REPORT_CREATE_INPUT_SHAPE,
    output=shapes.REPORT_SHAPE,
)
"""Create a report."""
