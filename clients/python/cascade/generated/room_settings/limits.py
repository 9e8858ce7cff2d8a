# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

ROOM_SETTINGS_PATCH_LIMITS: Final = {
    "slow_mode": Limits(minimum=0, maximum=3600),
    "auto_play_delay": Limits(minimum=0, maximum=86400),
    "wait_timeout": Limits(minimum=1, maximum=60),
    "subtitle_language": Limits(min_length=0, max_length=35, format="language"),
    "audio_language": Limits(min_length=0, max_length=35, format="language"),
    "admin_additions": Limits(min_count=0, max_count=64),
    "admin_removals": Limits(min_count=0, max_count=64),
    "member_additions": Limits(min_count=0, max_count=64),
    "member_removals": Limits(min_count=0, max_count=64),
    "guest_additions": Limits(min_count=0, max_count=64),
    "guest_removals": Limits(min_count=0, max_count=64),
}
"""Bounds of the fields of `RoomSettingsPatch`."""
