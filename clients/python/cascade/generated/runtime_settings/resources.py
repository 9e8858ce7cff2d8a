# Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

RUNTIME_SETTINGS_RESOURCE: Final[Resource[types.RuntimeSettings]] = Resource(
    key="runtimeSettings",
    kind="state",
    shape=shapes.RUNTIME_SETTINGS_SHAPE,
)
"""What is decided about this server while it runs. What is null is as its configuration has it."""
