# Generated from Schema/summary.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

SUMMARY_OPTIONS_LIMITS: Final = {
    "max_titles": Limits(minimum=0, maximum=100),
    "priorities": Limits(min_count=0, max_count=4),
}
"""Bounds of the fields of `SummaryOptions`."""

SUMMARY_LOOK_LIMITS: Final = {
    "length": Limits(minimum=1, maximum=200),
}
"""Bounds of the fields of `SummaryLook`."""

SUMMARY_GET_INPUT_LIMITS: Final = {
    "max_titles": Limits(minimum=0, maximum=100),
    "priorities": Limits(min_count=0, max_count=4),
}
"""Bounds of the fields of `SummaryGetInput`."""
