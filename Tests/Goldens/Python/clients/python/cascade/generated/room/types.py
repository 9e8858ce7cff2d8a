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
    max_members: int
    """How many may be members at once."""
    has_password: bool
    """Whether a password guards the door.
    The password itself is never shown.
    """
    creator_id: str | None
    """Who created it."""
    tags: Sequence[str]
    """Words to find it by."""
    topic: str | None
    """What it is about."""
    kind: RoomKind
    """What sort of room it is."""
    limits: RoomLimits | None
    """Bounds of its own."""
    remarks: str | None
    """Seen by those who run the room.

    Deprecated: Moderation has notes of its own.
    """
    version: int
    """The revision of its last change."""


@dataclass(frozen=True, kw_only=True)
class RoomLimits:
    """Bounds of one room."""

    uploads: int
    """How much may be uploaded."""
    idle: timedelta | None
    """How long it may be empty; null for ever."""


@dataclass(frozen=True, kw_only=True)
class RoomCreateInput:
    """What `room.create` takes."""

    name: str
    """What people call it."""
    max_members: int | Unset = UNSET
    """How many may be members at once."""
    tags: Sequence[str] = ()
    """Words to find it by."""
    topic: str | None = None
    """What it is about."""
    kind: RoomKind | Unset = UNSET
    """What sort of room it is."""
    limits: RoomLimits | None = None
    """Bounds of its own."""
    password: str | None = None
    """Guards the door; null for none."""
    template: str | None = None
    """A room whose settings the new one begins with."""
    remarks: str | None = None
    """Seen by those who run the room.

    Deprecated: Moderation has notes of its own.
    """
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class RoomGetInput:
    """What `room.get` takes."""

    room_id: str
    """Which room it is about."""


@dataclass(frozen=True, kw_only=True)
class RoomListInput:
    """What `room.list` takes."""

    name: str | None = None
    """Only those with this `name`."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """`nextCursor` of the page before."""
    order: RoomOrder | None = None
    """By what they are sorted."""


@dataclass(frozen=True, kw_only=True)
class RoomPatch:
    """What changes of a room."""

    name: str | Unset = UNSET
    """What people call it."""
    max_members: int | Unset = UNSET
    """How many may be members at once."""
    tags: Sequence[str] | Unset = UNSET
    """Words to find it by."""
    topic: str | None | Unset = UNSET
    """What it is about."""
    limits: RoomLimits | None | Unset = UNSET
    """Bounds of its own."""
    password: str | None | Unset = UNSET
    """Guards the door; null for none."""
    remarks: str | None | Unset = UNSET
    """Seen by those who run the room.

    Deprecated: Moderation has notes of its own.
    """


@dataclass(frozen=True, kw_only=True)
class RoomPatchInput:
    """What `room.patch` takes."""

    room_id: str
    """Which room it is about."""
    patch: RoomPatch
    """What changes."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class RoomDeleteInput:
    """What `room.delete` takes."""

    room_id: str
    """Which room it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class RoomJoinInput:
    """What `room.join` takes."""

    room_id: str
    """Which room it is about."""
    password: str | None = None
    """Needed where the room has one."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class RoomLeaveInput:
    """What `room.leave` takes."""

    room_id: str
    """Which room it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class RoomPage:
    """Some of a list of room values."""

    items: Sequence[Room]
    """Those of this page."""
    next_cursor: str | None
    """Asks for the next page; null at the end."""


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody in a room."""

    id: str
    """Its identity."""
    room_id: str
    """The room that it lives in."""
    role: MemberRole
    """What the member may do."""
    joined_at: datetime
    """Since when."""
    version: int
    """The revision of its last change."""


@dataclass(frozen=True, kw_only=True)
class MemberGetInput:
    """What `member.get` takes."""

    room_id: str
    """The room that it lives in."""
    member_id: str
    """Which member it is about."""


@dataclass(frozen=True, kw_only=True)
class MemberListInput:
    """What `member.list` takes."""

    room_id: str
    """The room that it lives in."""
    role: MemberRole | None = None
    """Only those with this `role`."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """`nextCursor` of the page before."""
    order: MemberOrder | None = None
    """By what they are sorted."""


@dataclass(frozen=True, kw_only=True)
class MemberPatch:
    """What changes of a member."""

    role: MemberRole | Unset = UNSET
    """What the member may do."""


@dataclass(frozen=True, kw_only=True)
class MemberPatchInput:
    """What `member.patch` takes."""

    room_id: str
    """The room that it lives in."""
    member_id: str
    """Which member it is about."""
    patch: MemberPatch
    """What changes."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class MemberPage:
    """Some of a list of member values."""

    items: Sequence[Member]
    """Those of this page."""
    next_cursor: str | None
    """Asks for the next page; null at the end."""


class RoomKind(OpenEnum):
    """Sorts of rooms."""

    PRIVATE = "private"
    """Found by those who know of it."""
    PUBLIC = "public"
    """Listed for all."""
    LISTED_LATER = "listedLater"
    """Not yet.

    Deprecated: Use PRIVATE.
    """


class RoomOrder(OpenEnum):
    """What rooms are sorted by."""

    NAME = "name"
    """By `name`."""
    NAME_DESCENDING = "nameDescending"
    """By `name`, the last first."""


class MemberRole(OpenEnum):
    """What a member may do."""

    VIEWER = "viewer"
    """Watches."""
    HOST = "host"
    """Leads."""


class MemberOrder(OpenEnum):
    """What members are sorted by."""

    JOINED_AT = "joinedAt"
    """By `joinedAt`."""
