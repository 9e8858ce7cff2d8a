# Generated from Schema/playback.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class PlaybackState:
    """Where the room is in what it watches, and whether it moves."""

    room_id: str
    """The room that it lives in."""
    media_id: str | None
    """What is being watched; null when nothing is."""
    status: PlaybackStatus
    """Whether it plays, is paused, or waits."""
    anchor_position: timedelta
    """The position at `anchorTime`."""
    anchor_time: datetime
    """Server time at which `anchorPosition` held."""
    rate: float
    """1 is normal speed."""
    version: int
    """The revision of its last change."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateGetInput:
    """What `playbackState.get` takes."""

    room_id: str
    """The room that it lives in."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePatch:
    """What changes of a playback state."""

    media_id: str | None | Unset = UNSET
    """What is being watched; null when nothing is."""
    status: PlaybackStatus | Unset = UNSET
    """Whether it plays, is paused, or waits."""
    anchor_position: timedelta | Unset = UNSET
    """The position at `anchorTime`."""
    rate: float | Unset = UNSET
    """1 is normal speed."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePatchInput:
    """What `playbackState.patch` takes."""

    room_id: str
    """The room that it lives in."""
    patch: PlaybackStatePatch
    """What changes."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePlayInput:
    """What `playbackState.play` takes."""

    room_id: str
    """The room that it lives in."""
    from_: timedelta | None = None
    """From where; the present position when left out."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePauseInput:
    """What `playbackState.pause` takes."""

    room_id: str
    """The room that it lives in."""
    expected_version: int | None = None
    """The version that the caller saw; refused where it is another by now."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


class PlaybackStatus(OpenEnum):
    """Whether it moves."""

    PAUSED = "paused"
    """It stands."""
    PLAYING = "playing"
    """It moves."""
    WAITING_FOR_OTHERS = "waitingForOthers"
    """Somebody is buffering."""
