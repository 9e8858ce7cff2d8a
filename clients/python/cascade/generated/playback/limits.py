# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PLAYBACK_CLIENT_PROFILE_LIMITS: Final = {
    "max_bitrate": Limits(minimum=64000, maximum=1000000000),
    "max_audio_channels": Limits(minimum=1, maximum=32),
    "video_codecs": Limits(min_count=0, max_count=16),
    "containers": Limits(min_count=0, max_count=16),
    "live_transports": Limits(min_count=0, max_count=8),
}
"""Bounds of the fields of `PlaybackClientProfile`."""
