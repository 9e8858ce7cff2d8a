# Generated from Schema/summary.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

SUMMARY_RESOURCE: Final[Resource[types.Summary]] = Resource(
    key="summary",
    kind="resolved",
    shape=shapes.SUMMARY_SHAPE,
    parameters=shapes.SUMMARY_OPTIONS_SHAPE,
)
"""What is in a notebook at a glance, for who asks."""
