# Generated from Schema/session.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

SESSION_RESOURCE: Final[Resource[types.Session]] = Resource(
    key="session",
    kind="collection",
    shape=shapes.SESSION_SHAPE,
    identity="id",
    filter=shapes.SESSION_LIST_INPUT_SHAPE,
)
"""A place where a user is signed in."""
