# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

LINKED_IDENTITY_RESOURCE: Final[Resource[types.LinkedIdentity]] = Resource(
    key="linkedIdentity",
    kind="collection",
    shape=shapes.LINKED_IDENTITY_SHAPE,
    identity="id",
    filter=shapes.LINKED_IDENTITY_LIST_INPUT_SHAPE,
)
"""An account of another service by which a user signs in."""
