# Generated from Schema/passkey.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PASSKEY_RESOURCE: Final[Resource[types.Passkey]] = Resource(
    key="passkey",
    kind="collection",
    shape=shapes.PASSKEY_SHAPE,
    identity="id",
    filter=shapes.PASSKEY_LIST_INPUT_SHAPE,
)
"""A key in a device, by which a user signs in."""
