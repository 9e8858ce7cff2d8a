# Generated from Schema/member.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

MEMBER_RESOURCE: Final[Resource[types.Member]] = Resource(
    key="member",
    kind="collection",
    shape=shapes.MEMBER_SHAPE,
    identity="id",
    filter=shapes.MEMBER_LIST_INPUT_SHAPE,
)
"""Somebody who belongs to a room."""

MEMBERSHIP_RESOURCE: Final[Resource[types.Membership]] = Resource(
    key="membership",
    kind="resolved",
    shape=shapes.MEMBERSHIP_SHAPE,
)
"""What the caller is and may in a room, all rules applied. It is pushed whenever it changes."""

PRESENCE_RESOURCE: Final[Resource[types.Presence]] = Resource(
    key="presence",
    kind="presence",
    shape=shapes.PRESENCE_SHAPE,
    identity="id",
    filter=shapes.PRESENCE_LIST_INPUT_SHAPE,
)
"""A member that is there now, by whatever number of connections."""
