# Generated from Schema/common.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

EVERYTHING_LIMITS: Final = {
    "email": Limits(format="email"),
    "link": Limits(max_length=2048, format="url"),
    "text_list": Limits(max_count=4),
    "flag_list": Limits(max_count=4),
    "count_list": Limits(max_count=4),
    "wide_list": Limits(max_count=4),
    "ratio_list": Limits(max_count=4),
    "moment_list": Limits(max_count=4),
    "span_list": Limits(max_count=4),
    "size_list": Limits(max_count=4),
    "anything_list": Limits(max_count=4),
    "room_id_list": Limits(max_count=4),
    "role_list": Limits(max_count=4),
    "limits_list": Limits(max_count=4),
    "event_list": Limits(max_count=4),
    "value_list": Limits(max_count=4),
    "email_list": Limits(max_count=4),
    "link_list": Limits(max_count=4),
}
"""Bounds of the fields of `Everything`."""
