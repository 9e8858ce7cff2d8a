# Generated from Schema/roomSettings.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from ...shapes import Unset
    from ..permissions.types import Permission


@dataclass(frozen=True, kw_only=True)
class RoomSettings:
    """How a room works."""

    room_id: str
    """The room that it belongs to."""
    allow_guests: bool
    """Whether people without an account may come by a link."""
    require_approval: bool
    """Whether members wait to be let in."""
    allow_auto_join: bool
    """Whether whoever may join does so by opening the room's page."""
    chat_enabled: bool
    """Whether there is a chat."""
    slow_mode: timedelta
    """How long one waits between two messages; moderators do not."""
    voice_chat_enabled: bool
    """Whether members can talk."""
    p2p_media_enabled: bool
    """Whether members give each other pieces of media."""
    auto_play: bool
    """Whether the next media begins when one has ended."""
    play_mode: PlayMode
    """Which is the next one."""
    auto_play_delay: timedelta
    """How long it takes until the next one begins."""
    wait_policy: WaitPolicy
    """Whom the room waits for when players stall."""
    wait_timeout: timedelta
    """How long it waits at most; who is not ready then is left behind."""
    subtitle_language: str | None
    """The language of subtitles that players begin with; none when null."""
    audio_language: str | None
    """The language of sound that players begin with; the media's own when null."""
    admin_additions: Sequence[Permission]
    """What the room's administrators may beside what they may by default."""
    admin_removals: Sequence[Permission]
    """What the room's administrators may not."""
    member_additions: Sequence[Permission]
    """What members may beside what they may by default; no more than administrators."""
    member_removals: Sequence[Permission]
    """What members may not."""
    guest_additions: Sequence[Permission]
    """What guests may, of what they can be given."""
    guest_removals: Sequence[Permission]
    """What guests may not."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class RoomSettingsGetInput:
    """The input of `roomSettings.get`."""

    room_id: str
    """The room that it is about."""


@dataclass(frozen=True, kw_only=True)
class RoomSettingsPatch:
    """What changes: a field that is not here stays, null clears."""

    allow_guests: bool | Unset = UNSET
    """Whether people without an account may come by a link."""
    require_approval: bool | Unset = UNSET
    """Whether members wait to be let in."""
    allow_auto_join: bool | Unset = UNSET
    """Whether whoever may join does so by opening the room's page."""
    chat_enabled: bool | Unset = UNSET
    """Whether there is a chat."""
    slow_mode: timedelta | Unset = UNSET
    """How long one waits between two messages; moderators do not."""
    voice_chat_enabled: bool | Unset = UNSET
    """Whether members can talk."""
    p2p_media_enabled: bool | Unset = UNSET
    """Whether members give each other pieces of media."""
    auto_play: bool | Unset = UNSET
    """Whether the next media begins when one has ended."""
    play_mode: PlayMode | Unset = UNSET
    """Which is the next one."""
    auto_play_delay: timedelta | Unset = UNSET
    """How long it takes until the next one begins."""
    wait_policy: WaitPolicy | Unset = UNSET
    """Whom the room waits for when players stall."""
    wait_timeout: timedelta | Unset = UNSET
    """How long it waits at most; who is not ready then is left behind."""
    subtitle_language: str | None | Unset = UNSET
    """The language of subtitles that players begin with; none when null."""
    audio_language: str | None | Unset = UNSET
    """The language of sound that players begin with; the media's own when null."""
    admin_additions: Sequence[Permission] | Unset = UNSET
    """What the room's administrators may beside what they may by default."""
    admin_removals: Sequence[Permission] | Unset = UNSET
    """What the room's administrators may not."""
    member_additions: Sequence[Permission] | Unset = UNSET
    """What members may beside what they may by default; no more than administrators."""
    member_removals: Sequence[Permission] | Unset = UNSET
    """What members may not."""
    guest_additions: Sequence[Permission] | Unset = UNSET
    """What guests may, of what they can be given."""
    guest_removals: Sequence[Permission] | Unset = UNSET
    """What guests may not."""


@dataclass(frozen=True, kw_only=True)
class RoomSettingsPatchInput:
    """The input of `roomSettings.patch`."""

    room_id: str
    """The room that it is about."""
    patch: RoomSettingsPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomSettingsResetInput:
    """The input of `roomSettings.reset`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PlayMode(OpenEnum):
    """Which media comes after the present one."""

    SEQUENTIAL = "sequential"
    """The next in the playlist; after the last one the room stops."""
    REPEAT_ONE = "repeatOne"
    """The same again."""
    REPEAT_ALL = "repeatAll"
    """The next in the playlist; after the last one the first."""
    SHUFFLE = "shuffle"
    """Each once, in an order that is drawn anew when all were on."""


class WaitPolicy(OpenEnum):
    """Whom a room waits for when players stall."""

    NOBODY = "nobody"
    """Nobody."""
    HOST = "host"
    """Those who control playback."""
    QUORUM = "quorum"
    """More than half of the members that are there."""
    ALL = "all"
    """Everybody that is there."""
