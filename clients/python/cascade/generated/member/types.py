# Generated from Schema/member.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Unset
    from ..permissions.types import Permission, Role


@dataclass(frozen=True, kw_only=True)
class Member:
    """Somebody who belongs to a room."""

    id: str
    """Its identity, as long as it belongs to the room."""
    room_id: str
    """The room that it belongs to."""
    user_id: str | None
    """The user; null for a guest."""
    name: str
    """What people call it: its name in this room, else the user's or the guest's own."""
    avatar_url: str | None
    """Where its picture is."""
    role: Role
    """What it is in the room."""
    additions: Sequence[Permission]
    """What it may beside what its role may here."""
    removals: Sequence[Permission]
    """What it may not."""
    remark_name: str | None
    """What it wants to be called in this room; null when it wants no other name."""
    display_tag: str | None
    """A word that stands behind its name; null when there is none."""
    joined_at: datetime
    """Since when it belongs to the room."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class MemberGetInput:
    """The input of `member.get`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""


@dataclass(frozen=True, kw_only=True)
class MemberPage:
    """A page of a list."""

    items: Sequence[Member]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class MemberListInput:
    """The input of `member.list`."""

    room_id: str
    """The room that it is about."""
    user_id: str | None = None
    """Only those with this user id."""
    role: Role | None = None
    """Only those with this role."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: MemberOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class MemberPatch:
    """What changes: a field that is not here stays, null clears."""

    remark_name: str | None | Unset = UNSET
    """What it wants to be called in this room; null when it wants no other name."""
    display_tag: str | None | Unset = UNSET
    """A word that stands behind its name; null when there is none."""


@dataclass(frozen=True, kw_only=True)
class MemberPatchInput:
    """The input of `member.patch`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""
    patch: MemberPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MemberDeleteInput:
    """The input of `member.delete`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MemberAddInput:
    """The input of `member.add`."""

    room_id: str
    """The room that it is about."""
    user_id: str
    """The user."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MemberSetPermissionsInput:
    """The input of `member.setPermissions`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""
    role: Role
    """What it is from now on: administrator or member; a guest stays one."""
    additions: Sequence[Permission] = ()
    """What it may beside what that role may here."""
    removals: Sequence[Permission] = ()
    """What it may not."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MemberKickInput:
    """The input of `member.kick`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""
    cooldown: timedelta | Unset = UNSET
    """How long it may not come back."""
    reason: str | None = None
    """Why; the member is told."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MemberBanInput:
    """The input of `member.ban`."""

    room_id: str
    """The room that it is about."""
    member_id: str
    """The member that it is about."""
    reason: str | None = None
    """Why; the member is told."""
    until: datetime | None = None
    """Until when; for good when left out."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class MemberOrder(OpenEnum):
    """What a list of members is ordered by."""

    NAME = "name"
    """By name, the least first."""
    NAME_DESC = "nameDesc"
    """By name, the greatest first."""
    JOINED_AT = "joinedAt"
    """By joined at, the least first."""
    JOINED_AT_DESC = "joinedAtDesc"
    """By joined at, the greatest first."""
