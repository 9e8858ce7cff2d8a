# Generated from Schema/settings.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts
from . import types

WHEN_FULL_ENUM: Final[EnumFacts] = EnumFacts(
    types.WhenFull,
    {"refuse": 1, "dropOldest": 2},
)
