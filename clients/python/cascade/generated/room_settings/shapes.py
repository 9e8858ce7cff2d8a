# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..permissions import shapes as permissions_shapes
from . import types

ROOM_SETTINGS_SHAPE: Final[Shape[types.RoomSettings]] = Shape(
    types.RoomSettings,
    "RoomSettings",
    (
        Field(1010, "roomId", "room_id", "string"),
        Field(1, "allowGuests", "allow_guests", "boolean", default=False),
        Field(2, "requireApproval", "require_approval", "boolean", default=False),
        Field(3, "allowAutoJoin", "allow_auto_join", "boolean", default=True),
        Field(4, "chatEnabled", "chat_enabled", "boolean", default=True),
        Field(5, "slowMode", "slow_mode", "duration", default="0s"),
        Field(6, "voiceChatEnabled", "voice_chat_enabled", "boolean", default=True),
        Field(7, "p2pMediaEnabled", "p2p_media_enabled", "boolean", default=True),
        Field(8, "autoPlay", "auto_play", "boolean", default=True),
        Field(9, "playMode", "play_mode", "enum", of=lambda: PLAY_MODE_ENUM, default="sequential"),
        Field(10, "autoPlayDelay", "auto_play_delay", "duration", default="0s"),
        Field(11, "waitPolicy", "wait_policy", "enum", of=lambda: WAIT_POLICY_ENUM, default="nobody"),
        Field(12, "waitTimeout", "wait_timeout", "duration", default="8s"),
        Field(13, "subtitleLanguage", "subtitle_language", "string", is_nullable=True),
        Field(14, "audioLanguage", "audio_language", "string", is_nullable=True),
        Field(
            15, "adminAdditions", "admin_additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            16, "adminRemovals", "admin_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            17,
            "memberAdditions",
            "member_additions",
            "enum",
            of=lambda: permissions_shapes.PERMISSION_ENUM,
            is_list=True,
        ),
        Field(
            18, "memberRemovals", "member_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            19, "guestAdditions", "guest_additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            20, "guestRemovals", "guest_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(1004, "version", "version", "int"),
    ),
)

ROOM_SETTINGS_GET_INPUT_SHAPE: Final[Shape[types.RoomSettingsGetInput]] = Shape(
    types.RoomSettingsGetInput,
    "RoomSettingsGetInput",
    (Field(1010, "roomId", "room_id", "string", place="path"),),
)

ROOM_SETTINGS_PATCH_SHAPE: Final[Shape[types.RoomSettingsPatch]] = Shape(
    types.RoomSettingsPatch,
    "RoomSettingsPatch",
    (
        Field(1, "allowGuests", "allow_guests", "boolean"),
        Field(2, "requireApproval", "require_approval", "boolean"),
        Field(3, "allowAutoJoin", "allow_auto_join", "boolean"),
        Field(4, "chatEnabled", "chat_enabled", "boolean"),
        Field(5, "slowMode", "slow_mode", "duration"),
        Field(6, "voiceChatEnabled", "voice_chat_enabled", "boolean"),
        Field(7, "p2pMediaEnabled", "p2p_media_enabled", "boolean"),
        Field(8, "autoPlay", "auto_play", "boolean"),
        Field(9, "playMode", "play_mode", "enum", of=lambda: PLAY_MODE_ENUM),
        Field(10, "autoPlayDelay", "auto_play_delay", "duration"),
        Field(11, "waitPolicy", "wait_policy", "enum", of=lambda: WAIT_POLICY_ENUM),
        Field(12, "waitTimeout", "wait_timeout", "duration"),
        Field(13, "subtitleLanguage", "subtitle_language", "string", is_nullable=True),
        Field(14, "audioLanguage", "audio_language", "string", is_nullable=True),
        Field(
            15, "adminAdditions", "admin_additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            16, "adminRemovals", "admin_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            17,
            "memberAdditions",
            "member_additions",
            "enum",
            of=lambda: permissions_shapes.PERMISSION_ENUM,
            is_list=True,
        ),
        Field(
            18, "memberRemovals", "member_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            19, "guestAdditions", "guest_additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
        Field(
            20, "guestRemovals", "guest_removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True
        ),
    ),
    is_patch=True,
)

ROOM_SETTINGS_PATCH_INPUT_SHAPE: Final[Shape[types.RoomSettingsPatchInput]] = Shape(
    types.RoomSettingsPatchInput,
    "RoomSettingsPatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: ROOM_SETTINGS_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_SETTINGS_RESET_INPUT_SHAPE: Final[Shape[types.RoomSettingsResetInput]] = Shape(
    types.RoomSettingsResetInput,
    "RoomSettingsResetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAY_MODE_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlayMode,
    {"sequential": 1, "repeatOne": 2, "repeatAll": 3, "shuffle": 4},
)

WAIT_POLICY_ENUM: Final[EnumFacts] = EnumFacts(
    types.WaitPolicy,
    {"nobody": 1, "host": 2, "quorum": 3, "all": 4},
)
