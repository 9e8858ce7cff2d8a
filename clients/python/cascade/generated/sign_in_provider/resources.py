# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

SIGN_IN_PROVIDER_RESOURCE: Final[Resource[types.SignInProvider]] = Resource(
    key="signInProvider",
    kind="collection",
    shape=shapes.SIGN_IN_PROVIDER_SHAPE,
    identity="id",
    filter=shapes.SIGN_IN_PROVIDER_LIST_INPUT_SHAPE,
)
"""Another service by which people may sign in."""
