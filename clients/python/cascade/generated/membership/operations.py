# Generated from Schema/membership.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

membership_get = Operation(
    name="membership.get",
    method="GET",
    path="/api/rooms/{roomId}/membership",
    make=types.MembershipGetInput,
    input=shapes.MEMBERSHIP_GET_INPUT_SHAPE,
    output=shapes.MEMBERSHIP_SHAPE,
)
"""Read the membership."""
