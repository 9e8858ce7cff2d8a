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
