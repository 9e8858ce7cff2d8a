# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PLAYBACK_STATE_PATCH_LIMITS: Final = {
    "rate": Limits(minimum=0.25, maximum=4),
}
"""Bounds of the fields of `PlaybackStatePatch`."""

PLAYBACK_STATE_PLAY_INPUT_LIMITS: Final = {
    "from_": Limits(minimum=0),
}
"""Bounds of the fields of `PlaybackStatePlayInput`."""
