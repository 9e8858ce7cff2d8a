# Generated from Schema/user.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

USER_RESOURCE: Final[Resource[types.User]] = Resource(
    key="user",
    kind="state",
    shape=shapes.USER_SHAPE,
    identity="id",
    filter=shapes.USER_LIST_INPUT_SHAPE,
)
"""Somebody with an account. What only itself and administrators may see is null for the others."""
