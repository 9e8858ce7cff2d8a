# Generated from Schema/membership.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from ..permissions import shapes as permissions_shapes
from . import types

MEMBERSHIP_SHAPE: Final[Shape[types.Membership]] = Shape(
    types.Membership,
    "Membership",
    (
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "memberId", "member_id", "string"),
        Field(2, "role", "role", "enum", of=lambda: permissions_shapes.ROLE_ENUM),
        Field(3, "permissions", "permissions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True),
        Field(4, "expiresAt", "expires_at", "timestamp", is_nullable=True),
    ),
)

MEMBERSHIP_GET_INPUT_SHAPE: Final[Shape[types.MembershipGetInput]] = Shape(
    types.MembershipGetInput,
    "MembershipGetInput",
    (Field(1010, "roomId", "room_id", "string", place="path"),),
)
