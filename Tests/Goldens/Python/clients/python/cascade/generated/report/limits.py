# Generated from Schema/report.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

REPORT_CREATE_INPUT_LIMITS: Final = {
    "reasons": Limits(min_count=1, max_count=3),
}
"""Bounds of the fields of `ReportCreateInput`."""
