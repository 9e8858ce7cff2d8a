# Generated from Schema/report.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

REPORT_SHAPE: Final[Shape[types.Report]] = Shape(
    types.Report,
    "Report",
    (
        Field(1, "id", "id", "string"),
        Field(2, "reasons", "reasons", "enum", of=lambda: REASON_ENUM, is_list=True),
        Field(1004, "version", "version", "int"),
    ),
)

REPORT_CREATE_INPUT_SHAPE: Final[Shape[types.ReportCreateInput]] = Shape(
    types.ReportCreateInput,
    "ReportCreateInput",
    (
        Field(2, "reasons", "reasons", "enum", of=lambda: REASON_ENUM, is_list=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

REASON_ENUM: Final[EnumFacts] = EnumFacts(
    types.Reason,
    {"spam": 1, "abuse": 2},
)
