# Generated from Schema/playbackState.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PLAYBACK_STATE_RESOURCE: Final[Resource[types.PlaybackState]] = Resource(
    key="playbackState",
    kind="state",
    shape=shapes.PLAYBACK_STATE_SHAPE,
)
"""Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing
ticks:
while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
"""
