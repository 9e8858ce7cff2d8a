# Generated from Schema/room.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Room:
    """A place where people watch together."""

    id: str
    """Its identity; stable for ever."""
    name: str
    """What people call it."""
    description: str
    """What it is about."""
    visibility: RoomVisibility
    """Who finds it."""
    category: str | None
    """What kind of room it is, in a word that the server's operators chose."""
    labels: Sequence[str]
    """Words to find it by."""
    max_members: int
    """How many may be members at once."""
    has_password: bool
    """Whether a password guards the door. The password itself is never shown."""
    status: RoomStatus
    """Whether it can be entered."""
    creator_id: str
    """Who created it, or took it over."""
    member_count: int
    """How many are members."""
    created_at: datetime
    """When it was created."""
    deleted_at: datetime | None
    """When it will be gone for good; null as long as it was not deleted. Until then it can be restored."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class RoomPreview:
    """What one sees of a room from outside."""

    room_id: str
    """The room's id."""
    name: str
    """What people call it."""
    description: str
    """What it is about."""
    category: str | None
    """What kind of room it is."""
    labels: Sequence[str]
    """Words to find it by."""
    creator_name: str
    """What its creator is called."""
    member_count: int
    """How many are members."""
    max_members: int
    """How many may be."""
    online_count: int
    """How many are there now."""
    now_playing: str | None
    """What is being watched; null when nothing is, or when it is not for outsiders."""
    entry: RoomEntry
    """How the caller gets in."""


@dataclass(frozen=True, kw_only=True)
class RoomPreviewPage:
    """A page of rooms as one sees them from outside."""

    items: Sequence[RoomPreview]
    """The rooms of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class Invitation:
    """A way into a room, to be passed on."""

    invitation: str
    """What `join` and `guest` take."""
    url: str
    """The same as a link to this server's page."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class RoomCreateInput:
    """The input of `room.create`."""

    name: str
    """What people call it."""
    description: str | Unset = UNSET
    """What it is about."""
    visibility: RoomVisibility | Unset = UNSET
    """Who finds it."""
    category: str | None = None
    """What kind of room it is, in a word that the server's operators chose."""
    labels: Sequence[str] = ()
    """Words to find it by."""
    max_members: int | Unset = UNSET
    """How many may be members at once."""
    password: str | None = None
    """The password that guards the door; never shown."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomGetInput:
    """The input of `room.get`."""

    room_id: str
    """The room that it is about."""


@dataclass(frozen=True, kw_only=True)
class RoomPage:
    """A page of a list."""

    items: Sequence[Room]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class RoomListInput:
    """The input of `room.list`."""

    name: str | None = None
    """Only those with this name."""
    creator_id: str | None = None
    """Only those with this creator id."""
    visibility: RoomVisibility | None = None
    """Only those with this visibility."""
    status: RoomStatus | None = None
    """Only those with this status."""
    category: str | None = None
    """Only those with this category."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: RoomOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class RoomPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What people call it."""
    description: str | Unset = UNSET
    """What it is about."""
    visibility: RoomVisibility | Unset = UNSET
    """Who finds it."""
    category: str | None | Unset = UNSET
    """What kind of room it is, in a word that the server's operators chose."""
    labels: Sequence[str] | Unset = UNSET
    """Words to find it by."""
    max_members: int | Unset = UNSET
    """How many may be members at once."""
    password: str | None | Unset = UNSET
    """The password that guards the door; never shown."""


@dataclass(frozen=True, kw_only=True)
class RoomPatchInput:
    """The input of `room.patch`."""

    room_id: str
    """The room that it is about."""
    patch: RoomPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomDeleteInput:
    """The input of `room.delete`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomJoinInput:
    """The input of `room.join`."""

    room_id: str
    """The room that it is about."""
    password: str | None = None
    """Needed where the room has one."""
    invitation: str | None = None
    """What an invitation to the room carried."""
    remark_name: str | None = None
    """What one wants to be called in this room."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomLeaveInput:
    """The input of `room.leave`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomCloseInput:
    """The input of `room.close`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomReopenInput:
    """The input of `room.reopen`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomTransferInput:
    """The input of `room.transfer`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it goes to; a guest cannot have it."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomRestoreInput:
    """The input of `room.restore`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomBanInput:
    """The input of `room.ban`."""

    room_id: str
    """The room that it is about."""
    reason: str | None = None
    """Why; the members are told."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomUnbanInput:
    """The input of `room.unban`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomPardonInput:
    """The input of `room.pardon`."""

    room_id: str
    """The room that it is about."""
    user_id: str
    """The user."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomInviteInput:
    """The input of `room.invite`."""

    room_id: str
    """The room that it is about."""
    admits_guests: bool | Unset = UNSET
    """Whether people without an account enter by it too, where the room lets guests in."""
    valid_for: timedelta | Unset = UNSET
    """How long it is good."""
    max_uses: int | None = None
    """How many may use it; any number when left out."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomRevokeInvitationsInput:
    """The input of `room.revokeInvitations`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomRevokeGuestsInput:
    """The input of `room.revokeGuests`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class RoomDiscoverInput:
    """The input of `room.discover`."""

    text: str | None = None
    """Words in the name or the description."""
    category: str | None = None
    """Only rooms of this kind."""
    label: str | None = None
    """Only rooms with this label."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


@dataclass(frozen=True, kw_only=True)
class RoomPreviewInput:
    """The input of `room.preview`."""

    room_id: str
    """The room that it is about."""


class RoomVisibility(OpenEnum):
    """Who finds a room."""

    PUBLIC = "public"
    """Everybody."""
    UNLISTED = "unlisted"
    """Who knows its id or has a link."""
    PRIVATE = "private"
    """Who was invited."""


class RoomStatus(OpenEnum):
    """Whether a room can be entered."""

    ACTIVE = "active"
    """It can."""
    CLOSED = "closed"
    """Who runs it closed it."""
    BANNED = "banned"
    """The server's administrators closed it."""
    DELETED = "deleted"
    """It was deleted and can be restored still."""


class RoomEntry(OpenEnum):
    """How somebody gets into a room."""

    ENTER = "enter"
    """The caller belongs to it."""
    JOIN = "join"
    """By joining it."""
    PASSWORD = "password"
    """With its password."""
    REQUEST_APPROVAL = "requestApproval"
    """By asking, and being let in."""
    APPROVAL_PENDING = "approvalPending"
    """The caller asked and was not answered yet."""
    GUEST = "guest"
    """As a guest, without an account."""
    SIGN_IN = "signIn"
    """By signing in first."""
    INVITATION = "invitation"
    """With an invitation."""
    FULL = "full"
    """Not now: it is full."""
    COOLDOWN = "cooldown"
    """Not now: the caller was sent away a short while ago."""
    UNAVAILABLE = "unavailable"
    """Not at all: it is closed, or the caller is banned."""


class RoomOrder(OpenEnum):
    """What a list of rooms is ordered by."""

    NAME = "name"
    """By name, the least first."""
    NAME_DESC = "nameDesc"
    """By name, the greatest first."""
    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
    MEMBER_COUNT = "memberCount"
    """By member count, the least first."""
    MEMBER_COUNT_DESC = "memberCountDesc"
    """By member count, the greatest first."""
