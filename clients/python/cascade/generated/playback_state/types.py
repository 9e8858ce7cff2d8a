# Generated from Schema/playbackState.graphql by codegen. Do not edit.
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
    """Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing
    ticks:
    while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
    """

    room_id: str
    """The room that it belongs to."""
    media_id: str | None
    """What is being watched; null when nothing is."""
    status: PlaybackStatus
    """Whether it plays, is paused, or waits for members who are buffering."""
    anchor_position: timedelta
    """The position at `anchorTime`; of a broadcast, the time in its programme since its beginning."""
    anchor_time: datetime
    """Server time at which `anchorPosition` held. It may lie shortly ahead, so that everybody starts together."""
    rate: float
    """1 is normal speed."""
    duration: timedelta | None
    """How long what is watched is; null when that is not known, or it is live."""
    waits_until: datetime | None
    """When the room stops waiting and goes on; null when it does not wait."""
    next_at: datetime | None
    """When the next media begins by itself; null when that is not about to happen."""
    reason: PlaybackReason
    """Why it is as it is."""
    actor_id: str | None
    """The member who did that; null when nobody did, or when it belongs to the room no more."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateGetInput:
    """The input of `playbackState.get`."""

    room_id: str
    """The room that it is about."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePatch:
    """What changes: a field that is not here stays, null clears."""

    media_id: str | None | Unset = UNSET
    """What is being watched; null when nothing is."""
    status: PlaybackStatus | Unset = UNSET
    """Whether it plays, is paused, or waits for members who are buffering."""
    anchor_position: timedelta | Unset = UNSET
    """The position at `anchorTime`; of a broadcast, the time in its programme since its beginning."""
    rate: float | Unset = UNSET
    """1 is normal speed."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePatchInput:
    """The input of `playbackState.patch`."""

    room_id: str
    """The room that it is about."""
    patch: PlaybackStatePatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePlayInput:
    """The input of `playbackState.play`."""

    room_id: str
    """The room that it is about."""
    from_: timedelta | None = None
    """From where; the present position when left out."""
    media_id: str | None = None
    """The media that it is meant for; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePauseInput:
    """The input of `playbackState.pause`."""

    room_id: str
    """The room that it is about."""
    media_id: str | None = None
    """The media that it is meant for; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateSeekInput:
    """The input of `playbackState.seek`."""

    room_id: str
    """The room that it is about."""
    position: timedelta
    """Where to."""
    media_id: str | None = None
    """The media that it is meant for; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateSetRateInput:
    """The input of `playbackState.setRate`."""

    room_id: str
    """The room that it is about."""
    rate: float
    """1 is normal speed."""
    media_id: str | None = None
    """The media that it is meant for; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateSelectInput:
    """The input of `playbackState.select`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """What to watch."""
    from_: timedelta | None = None
    """From where; where the room left it when left out, else from the beginning."""
    plays: bool | Unset = UNSET
    """Whether it plays at once."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateNextInput:
    """The input of `playbackState.next`."""

    room_id: str
    """The room that it is about."""
    media_id: str | None = None
    """The media that it is meant to end; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStatePreviousInput:
    """The input of `playbackState.previous`."""

    room_id: str
    """The room that it is about."""
    media_id: str | None = None
    """The media that it is meant to end; refused with `version_mismatch` when another is on."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateStopInput:
    """The input of `playbackState.stop`."""

    room_id: str
    """The room that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaybackStateReportEndInput:
    """The input of `playbackState.reportEnd`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """What came to its end."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PlaybackStatus(OpenEnum):
    """Whether what is watched moves."""

    PAUSED = "paused"
    """It stands."""
    PLAYING = "playing"
    """It moves."""
    WAITING = "waiting"
    """It stands until members who are buffering are ready, and then moves."""


class PlaybackReason(OpenEnum):
    """Why a playback state is as it is."""

    CREATED = "created"
    """Nothing happened yet."""
    PLAY = "play"
    """Somebody started it."""
    PAUSE = "pause"
    """Somebody paused it."""
    SEEK = "seek"
    """Somebody went to another position."""
    RATE = "rate"
    """Somebody changed the speed."""
    SELECT = "select"
    """Somebody chose something to watch."""
    NEXT = "next"
    """Somebody went on to the next."""
    PREVIOUS = "previous"
    """Somebody went back to the one before."""
    STOP = "stop"
    """Somebody stopped it."""
    PATCH = "patch"
    """Somebody changed several things at once."""
    AUTO_ADVANCE = "autoAdvance"
    """What was on came to its end, and the next began."""
    END = "end"
    """What was on came to its end, and nothing came next."""
    WAIT = "wait"
    """Members are buffering."""
    RESUME = "resume"
    """Members were buffering, and are ready or left behind."""
    MEDIA_GONE = "mediaGone"
    """What was on was deleted, or cannot be watched any more."""
