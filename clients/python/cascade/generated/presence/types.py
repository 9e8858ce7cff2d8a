# Generated from Schema/presence.graphql by codegen. Do not edit.
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
class Presence:
    """A member that is there now, by whatever number of connections."""

    id: str
    """The member."""
    room_id: str
    """The room that it belongs to."""
    since: datetime
    """Since when it is there."""
    connections: int
    """By how many connections."""
    readiness: Readiness
    """Whether its player can go on."""
    drift: timedelta | None
    """How far its player is from where it should be, by its own word; null when it said nothing."""
    clock_uncertainty: timedelta | None
    """How sure it is of the server's clock: off by no more than this, by its own word; null when it said nothing."""
    is_excluded: bool
    """Whether it could not keep up, and is waited for no more."""


@dataclass(frozen=True, kw_only=True)
class PresencePage:
    """A page of a list."""

    items: Sequence[Presence]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class PresenceListInput:
    """The input of `presence.list`."""

    room_id: str
    """The room that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


@dataclass(frozen=True, kw_only=True)
class PresenceReportInput:
    """The input of `presence.report`."""

    room_id: str
    """The room that it is about."""
    readiness: Readiness
    """Whether it can go on."""
    media_id: str | None = None
    """The media that it is about."""
    position: timedelta | None = None
    """Where it is."""
    drift: timedelta | None = None
    """How far that is from where it should be: negative when it is behind."""
    clock_uncertainty: timedelta | None = None
    """How far its idea of the server's clock may be off."""
    buffered: timedelta | None = None
    """How long it can play from what it has."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class Readiness(OpenEnum):
    """Whether a player can go on."""

    READY = "ready"
    """It can."""
    STALLED = "stalled"
    """It waits for data."""
    NOT_PLAYING = "notPlaying"
    """It has nothing open to play, and is not waited for."""
