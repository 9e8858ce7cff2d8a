# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PREFERENCES_SHAPE: Final[Shape[types.Preferences]] = Shape(
    types.Preferences,
    "Preferences",
    (
        Field(1010, "userId", "user_id", "string"),
        Field(1, "theme", "theme", "enum", of=lambda: THEME_ENUM, default="system"),
        Field(2, "language", "language", "string", is_nullable=True),
        Field(3, "subtitleLanguage", "subtitle_language", "string", is_nullable=True),
        Field(4, "audioLanguage", "audio_language", "string", is_nullable=True),
        Field(5, "showsDanmaku", "shows_danmaku", "boolean", default=True),
        Field(6, "showsInvitations", "shows_invitations", "boolean", default=True),
        Field(7, "showsRoomEvents", "shows_room_events", "boolean", default=True),
        Field(8, "showsAnnouncements", "shows_announcements", "boolean", default=True),
        Field(9, "mailsInvitations", "mails_invitations", "boolean", default=False),
        Field(10, "mailsRoomEvents", "mails_room_events", "boolean", default=False),
        Field(11, "mailsAnnouncements", "mails_announcements", "boolean", default=False),
        Field(1004, "version", "version", "int"),
    ),
)

PREFERENCES_GET_INPUT_SHAPE: Final[Shape[types.PreferencesGetInput]] = Shape(
    types.PreferencesGetInput,
    "PreferencesGetInput",
    (Field(1010, "userId", "user_id", "string", place="path"),),
)

PREFERENCES_PATCH_SHAPE: Final[Shape[types.PreferencesPatch]] = Shape(
    types.PreferencesPatch,
    "PreferencesPatch",
    (
        Field(1, "theme", "theme", "enum", of=lambda: THEME_ENUM),
        Field(2, "language", "language", "string", is_nullable=True),
        Field(3, "subtitleLanguage", "subtitle_language", "string", is_nullable=True),
        Field(4, "audioLanguage", "audio_language", "string", is_nullable=True),
        Field(5, "showsDanmaku", "shows_danmaku", "boolean"),
        Field(6, "showsInvitations", "shows_invitations", "boolean"),
        Field(7, "showsRoomEvents", "shows_room_events", "boolean"),
        Field(8, "showsAnnouncements", "shows_announcements", "boolean"),
        Field(9, "mailsInvitations", "mails_invitations", "boolean"),
        Field(10, "mailsRoomEvents", "mails_room_events", "boolean"),
        Field(11, "mailsAnnouncements", "mails_announcements", "boolean"),
    ),
    is_patch=True,
)

PREFERENCES_PATCH_INPUT_SHAPE: Final[Shape[types.PreferencesPatchInput]] = Shape(
    types.PreferencesPatchInput,
    "PreferencesPatchInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: PREFERENCES_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

THEME_ENUM: Final[EnumFacts] = EnumFacts(
    types.Theme,
    {"system": 1, "light": 2, "dark": 3},
)
