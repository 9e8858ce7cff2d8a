# Generated from Schema/common.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Json, Unset
    from ..chat.types import ChatEvent
    from ..room.types import MemberRole, RoomLimits


@dataclass(frozen=True, kw_only=True)
class Everything:
    """One field of each kind."""

    text: str | Unset = UNSET
    """A text."""
    flag: bool | Unset = UNSET
    """A flag."""
    count: int | None = None
    """A count."""
    wide: int
    """A wide."""
    ratio: float | Unset = UNSET
    """A ratio."""
    moment: datetime | None = None
    """A moment."""
    span: timedelta | Unset = UNSET
    """A span."""
    size: int
    """A size."""
    anything: str | None = None
    """A anything."""
    room_id: str
    """A roomId."""
    role: MemberRole
    """A role."""
    limits: RoomLimits | None = None
    """A limits."""
    event: ChatEvent
    """A event."""
    value: Json
    """A value."""
    email: str | None = None
    """A email."""
    link: str
    """A link."""
    text_list: Sequence[str] = ()
    """Some text values."""
    flag_list: Sequence[bool] = ()
    """Some flag values."""
    count_list: Sequence[int] = ()
    """Some count values."""
    wide_list: Sequence[int] = ()
    """Some wide values."""
    ratio_list: Sequence[float] = ()
    """Some ratio values."""
    moment_list: Sequence[datetime] = ()
    """Some moment values."""
    span_list: Sequence[timedelta] = ()
    """Some span values."""
    size_list: Sequence[int] = ()
    """Some size values."""
    anything_list: Sequence[str] = ()
    """Some anything values."""
    room_id_list: Sequence[str] = ()
    """Some roomId values."""
    role_list: Sequence[MemberRole] = ()
    """Some role values."""
    limits_list: Sequence[RoomLimits] = ()
    """Some limits values."""
    event_list: Sequence[ChatEvent] = ()
    """Some event values."""
    value_list: Sequence[Json] = ()
    """Some value values."""
    email_list: Sequence[str] = ()
    """Some email values."""
    link_list: Sequence[str] = ()
    """Some link values."""
