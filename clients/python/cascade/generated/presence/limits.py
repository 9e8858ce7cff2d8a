# Generated from Schema/presence.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PRESENCE_REPORT_INPUT_LIMITS: Final = {
    "position": Limits(minimum=0, maximum=31536000),
    "drift": Limits(minimum=-86400, maximum=86400),
    "clock_uncertainty": Limits(minimum=0, maximum=3600),
    "buffered": Limits(minimum=0, maximum=86400),
}
"""Bounds of the fields of `PresenceReportInput`."""
