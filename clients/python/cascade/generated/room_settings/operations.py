# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

room_settings_get = Operation(
    name="roomSettings.get",
    method="GET",
    path="/api/rooms/{roomId}/settings",
    make=types.RoomSettingsGetInput,
    input=shapes.ROOM_SETTINGS_GET_INPUT_SHAPE,
    output=shapes.ROOM_SETTINGS_SHAPE,
)
"""Read the room settings."""

room_settings_patch = Operation(
    name="roomSettings.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/settings",
    make=types.RoomSettingsPatchInput,
    input=shapes.ROOM_SETTINGS_PATCH_INPUT_SHAPE,
    output=shapes.ROOM_SETTINGS_SHAPE,
)
"""Change what is given; null clears.

Refused with `permission_out_of_reach`, or a code of every operation.
"""

room_settings_reset = Operation(
    name="roomSettings.reset",
    method="POST",
    path="/api/rooms/{roomId}/settings/reset",
    make=types.RoomSettingsResetInput,
    input=shapes.ROOM_SETTINGS_RESET_INPUT_SHAPE,
    output=shapes.ROOM_SETTINGS_SHAPE,
)
"""Make everything as it is in a new room."""
