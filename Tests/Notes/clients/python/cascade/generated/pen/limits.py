# Generated from Schema/pen.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PEN_CREATE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=50, format="name"),
    "bill": Limits(min_length=0, max_length=4096, format="base64url"),
}
"""Bounds of the fields of `PenCreateInput`."""

PEN_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=50, format="name"),
    "bill": Limits(min_length=0, max_length=4096, format="base64url"),
}
"""Bounds of the fields of `PenPatch`."""
