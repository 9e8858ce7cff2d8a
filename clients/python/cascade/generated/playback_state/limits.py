# Generated from Schema/playbackState.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PLAYBACK_STATE_PATCH_LIMITS: Final = {
    "anchor_position": Limits(minimum=0, maximum=31536000),
    "rate": Limits(minimum=0.25, maximum=4),
}
"""Bounds of the fields of `PlaybackStatePatch`."""

PLAYBACK_STATE_PLAY_INPUT_LIMITS: Final = {
    "from_": Limits(minimum=0, maximum=31536000),
}
"""Bounds of the fields of `PlaybackStatePlayInput`."""

PLAYBACK_STATE_SEEK_INPUT_LIMITS: Final = {
    "position": Limits(minimum=0, maximum=31536000),
}
"""Bounds of the fields of `PlaybackStateSeekInput`."""

PLAYBACK_STATE_SET_RATE_INPUT_LIMITS: Final = {
    "rate": Limits(minimum=0.25, maximum=4),
}
"""Bounds of the fields of `PlaybackStateSetRateInput`."""

PLAYBACK_STATE_SELECT_INPUT_LIMITS: Final = {
    "from_": Limits(minimum=0, maximum=31536000),
}
"""Bounds of the fields of `PlaybackStateSelectInput`."""
