# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PLAYBACK_RESOURCE: Final[Resource[types.Playback]] = Resource(
    key="playback",
    kind="resolved",
    shape=shapes.PLAYBACK_SHAPE,
    parameters=shapes.PLAYBACK_PARAMETERS_SHAPE,
)
"""Where the caller gets what is being watched, in every way that its player can use."""
