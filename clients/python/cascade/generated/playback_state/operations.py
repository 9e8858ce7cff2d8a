# Generated from Schema/playbackState.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

playback_state_get = Operation(
    name="playbackState.get",
    method="GET",
    path="/api/rooms/{roomId}/playback-state",
    make=types.PlaybackStateGetInput,
    input=shapes.PLAYBACK_STATE_GET_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Read the playback state."""

playback_state_patch = Operation(
    name="playbackState.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/playback-state",
    make=types.PlaybackStatePatchInput,
    input=shapes.PLAYBACK_STATE_PATCH_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Change what is given; null clears.

Refused with `room_closed`, `nothing_selected`, `not_seekable`, `media_unavailable`, or a code of every operation.
"""

playback_state_play = Operation(
    name="playbackState.play",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/play",
    make=types.PlaybackStatePlayInput,
    input=shapes.PLAYBACK_STATE_PLAY_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Start at a moment shortly ahead, so that everybody starts together.

Refused with `room_closed`, `nothing_selected`, `not_seekable`, `media_unavailable`, or a code of every operation.
"""

playback_state_pause = Operation(
    name="playbackState.pause",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/pause",
    make=types.PlaybackStatePauseInput,
    input=shapes.PLAYBACK_STATE_PAUSE_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Stop where we are, on the same frame.

Refused with `room_closed`, `nothing_selected`, or a code of every operation.
"""

playback_state_seek = Operation(
    name="playbackState.seek",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/seek",
    make=types.PlaybackStateSeekInput,
    input=shapes.PLAYBACK_STATE_SEEK_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.

Refused with `room_closed`, `nothing_selected`, `not_seekable`, or a code of every operation.
"""

playback_state_set_rate = Operation(
    name="playbackState.setRate",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/rate",
    make=types.PlaybackStateSetRateInput,
    input=shapes.PLAYBACK_STATE_SET_RATE_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Go on at another speed.

Refused with `room_closed`, `nothing_selected`, `not_seekable`, or a code of every operation.
"""

playback_state_select = Operation(
    name="playbackState.select",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/select",
    make=types.PlaybackStateSelectInput,
    input=shapes.PLAYBACK_STATE_SELECT_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Watch something else.

Refused with `room_closed`, `media_unavailable`, or a code of every operation.
"""

playback_state_next = Operation(
    name="playbackState.next",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/next",
    make=types.PlaybackStateNextInput,
    input=shapes.PLAYBACK_STATE_NEXT_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Watch what comes next; at the end the room stops.

Refused with `room_closed`, `nothing_selected`, `media_unavailable`, or a code of every operation.
"""

playback_state_previous = Operation(
    name="playbackState.previous",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/previous",
    make=types.PlaybackStatePreviousInput,
    input=shapes.PLAYBACK_STATE_PREVIOUS_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Watch again what was on before.

Refused with `room_closed`, `no_previous`, `media_unavailable`, or a code of every operation.
"""

playback_state_stop = Operation(
    name="playbackState.stop",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/stop",
    make=types.PlaybackStateStopInput,
    input=shapes.PLAYBACK_STATE_STOP_INPUT_SHAPE,
    output=shapes.PLAYBACK_STATE_SHAPE,
)
"""Watch nothing."""

playback_state_report_end = Operation(
    name="playbackState.reportEnd",
    method="POST",
    path="/api/rooms/{roomId}/playback-state/ended",
    make=types.PlaybackStateReportEndInput,
    input=shapes.PLAYBACK_STATE_REPORT_END_INPUT_SHAPE,
    output=NOTHING,
)
"""Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this."""
