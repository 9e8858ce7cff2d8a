# Generated from Schema/apiKey.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

API_KEY_RESOURCE: Final[Resource[types.ApiKey]] = Resource(
    key="apiKey",
    kind="collection",
    shape=shapes.API_KEY_SHAPE,
    identity="id",
    filter=shapes.API_KEY_LIST_INPUT_SHAPE,
)
"""A key with which a program calls in the name of a user."""
