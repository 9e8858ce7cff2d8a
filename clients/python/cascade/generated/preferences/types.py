# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """How a user wants things to be."""

    user_id: str
    """The user that it belongs to."""
    theme: Theme
    """How pages look."""
    language: str | None
    """The language of pages and mails; the browser's when null."""
    subtitle_language: str | None
    """The language of subtitles; the room's when null."""
    audio_language: str | None
    """The language of sound; the room's when null."""
    shows_danmaku: bool
    """Whether comments that run over the picture are shown."""
    shows_invitations: bool
    """Whether it is told of invitations to rooms while it is there."""
    shows_room_events: bool
    """Whether it is told of what happens in its rooms while it is there."""
    shows_announcements: bool
    """Whether it is told what those who run the server have to say while it is there."""
    mails_invitations: bool
    """Whether it gets mail about invitations to rooms."""
    mails_room_events: bool
    """Whether it gets mail about what happens in its rooms."""
    mails_announcements: bool
    """Whether it gets mail with what those who run the server have to say."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PreferencesGetInput:
    """The input of `preferences.get`."""

    user_id: str
    """The user that it is about."""


@dataclass(frozen=True, kw_only=True)
class PreferencesPatch:
    """What changes: a field that is not here stays, null clears."""

    theme: Theme | Unset = UNSET
    """How pages look."""
    language: str | None | Unset = UNSET
    """The language of pages and mails; the browser's when null."""
    subtitle_language: str | None | Unset = UNSET
    """The language of subtitles; the room's when null."""
    audio_language: str | None | Unset = UNSET
    """The language of sound; the room's when null."""
    shows_danmaku: bool | Unset = UNSET
    """Whether comments that run over the picture are shown."""
    shows_invitations: bool | Unset = UNSET
    """Whether it is told of invitations to rooms while it is there."""
    shows_room_events: bool | Unset = UNSET
    """Whether it is told of what happens in its rooms while it is there."""
    shows_announcements: bool | Unset = UNSET
    """Whether it is told what those who run the server have to say while it is there."""
    mails_invitations: bool | Unset = UNSET
    """Whether it gets mail about invitations to rooms."""
    mails_room_events: bool | Unset = UNSET
    """Whether it gets mail about what happens in its rooms."""
    mails_announcements: bool | Unset = UNSET
    """Whether it gets mail with what those who run the server have to say."""


@dataclass(frozen=True, kw_only=True)
class PreferencesPatchInput:
    """The input of `preferences.patch`."""

    user_id: str
    """The user that it is about."""
    patch: PreferencesPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class Theme(OpenEnum):
    """How pages look."""

    SYSTEM = "system"
    """As the system is set."""
    LIGHT = "light"
    """Dark on light."""
    DARK = "dark"
    """Light on dark."""
