# Generated from Schema/session.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

SESSION_PATCH_LIMITS: Final = {
    "name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `SessionPatch`."""
