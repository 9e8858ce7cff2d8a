# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

playback_state_get = Operation(
    name="playbackState.get",
    method="GET",
    path="/api/rooms/{roomId}/playback-state",
    make=types.PlaybackStateGetInput,
    input=shapes.PLAYBACK_STATE_GET_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Get a playback state."""

playback_state_patch = Operation(
    name="playbackState.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/playback-state",
    make=types.PlaybackStatePatchInput,
    input=shapes.PLAYBACK_STATE_PATCH_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Patch a playback state."""

playback_state_play = Operation(
    name="playbackState.play",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/play",
    make=types.PlaybackStatePlayInput,
    input=shapes.PLAYBACK_STATE_PLAY_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Play a playback state."""

playback_state_pause = Operation(
    name="playbackState.pause",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/pause",
    make=types.PlaybackStatePauseInput,
    input=shapes.PLAYBACK_STATE_PAUSE_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Pause a playback state."""
