# Generated from Schema/membership.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

MEMBERSHIP_RESOURCE: Final[Resource[types.Membership]] = Resource(
    key="membership",
    kind="resolved",
    shape=shapes.MEMBERSHIP_SHAPE,
)
"""What the caller is and may in a room, all rules applied. It is pushed whenever it changes."""
