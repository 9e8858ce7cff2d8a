# Generated from Schema/membership.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..permissions.types import Permission, Role


@dataclass(frozen=True, kw_only=True)
class Membership:
    """What the caller is and may in a room, all rules applied. It is pushed whenever it changes."""

    room_id: str
    """The room that it belongs to."""
    member_id: str
    """The caller as a member."""
    role: Role
    """What it is in the room."""
    permissions: Sequence[Permission]
    """All that it may."""
    expires_at: datetime | None
    """Until when this is so, where something of it ends by itself; null when it holds until somebody changes it."""


@dataclass(frozen=True, kw_only=True)
class MembershipGetInput:
    """The input of `membership.get`."""

    room_id: str
    """The room that it is about."""
