# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PREFERENCES_RESOURCE: Final[Resource[types.Preferences]] = Resource(
    key="preferences",
    kind="state",
    shape=shapes.PREFERENCES_SHAPE,
)
"""How a user wants things to be."""
