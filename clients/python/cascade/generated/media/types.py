# Generated from Schema/media.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import UnknownArm, Unset
    from ..playback.types import MediaFormat, SubtitleFormat
    from ..playlist.types import ProviderItem


@dataclass(frozen=True, kw_only=True)
class Media:
    """Something to watch."""

    id: str
    """Its identity; stable for ever."""
    room_id: str
    """The room that it belongs to."""
    name: str
    """What people call it; taken from the source where it is empty."""
    description: str
    """What it is about."""
    playlist_id: str | None
    """The folder that it lies in; null at the top. `move` changes it."""
    delivery_policy: DeliveryPolicy
    """Whether its bytes go through this server."""
    rank: str
    """Its place among its neighbours: they are sorted by it, byte by byte."""
    provider: str
    """Which provider has it: `direct` where the source is an address."""
    is_live: bool
    """Whether it is a broadcast, which has no end and cannot be sought in at will."""
    duration: timedelta | None
    """How long it is; null when that is not known, or it is live."""
    poster_url: str | None
    """A picture of it."""
    availability: MediaAvailability
    """Whether it can be watched."""
    creator_id: str | None
    """Who added it; null when the account is gone."""
    created_at: datetime
    """When it was added."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class DirectSource:
    """Addresses that anybody can fetch who has the headers for it."""

    variants: Sequence[DirectVariant]
    """The same thing in one or several forms; players take the one that fits best."""
    subtitles: Sequence[DirectSubtitle]
    """Its subtitles."""
    is_live: bool | None
    """Whether it is a broadcast; found out when null."""
    duration: timedelta | None
    """How long it is; found out when null."""


@dataclass(frozen=True, kw_only=True)
class DirectVariant:
    """One form of what a direct source has."""

    name: str
    """What viewers call it: `1080p`."""
    url: str
    """Where it is."""
    headers: Sequence[MediaHeader]
    """Fields that a request for it needs."""
    format: MediaFormat | None
    """What it is; found out when null."""
    expires_at: datetime | None
    """When the address runs out; null when it does not."""


@dataclass(frozen=True, kw_only=True)
class DirectSubtitle:
    """One subtitle of a direct source."""

    name: str
    """What viewers call it."""
    language: str | None
    """Its language."""
    url: str
    """Where it is."""
    headers: Sequence[MediaHeader]
    """Fields that a request for it needs."""
    format: SubtitleFormat | None
    """What it is; found out when null."""


@dataclass(frozen=True, kw_only=True)
class MediaHeader:
    """A field of a request for media."""

    name: str
    """Its name: `Referer`."""
    value: str
    """Its value."""


@dataclass(frozen=True, kw_only=True)
class MediaOrigin:
    """Where a media comes from, for who added it."""

    source: MediaSource
    """The source as it was given."""


@dataclass(frozen=True, kw_only=True)
class MediaLink:
    """An address to add."""

    url: str
    """Where it is."""
    name: str | Unset = UNSET
    """What people call it; taken from the source where it is empty."""


@dataclass(frozen=True, kw_only=True)
class MediaBatch:
    """Media that were changed together."""

    items: Sequence[Media]
    """The media as they are now, in the order of the call."""


@dataclass(frozen=True, kw_only=True)
class MediaMatches:
    """A page of media that were found."""

    items: Sequence[Media]
    """The best first."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class MediaCreateInput:
    """The input of `media.create`."""

    room_id: str
    """The room that it is about."""
    name: str | Unset = UNSET
    """What people call it; taken from the source where it is empty."""
    description: str | Unset = UNSET
    """What it is about."""
    playlist_id: str | None = None
    """The folder that it lies in; null at the top. `move` changes it."""
    source: MediaSource
    """Where it comes from. `readSource` shows it to who gave it."""
    delivery_policy: DeliveryPolicy | Unset = UNSET
    """Whether its bytes go through this server."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaGetInput:
    """The input of `media.get`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """The media that it is about."""


@dataclass(frozen=True, kw_only=True)
class MediaPage:
    """A page of a list."""

    items: Sequence[Media]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class MediaListInput:
    """The input of `media.list`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str | None = None
    """Only those with this playlist id."""
    creator_id: str | None = None
    """Only those with this creator id."""
    provider: str | None = None
    """Only those with this provider."""
    is_live: bool | None = None
    """Only those with this is live."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: MediaOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class MediaPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What people call it; taken from the source where it is empty."""
    description: str | Unset = UNSET
    """What it is about."""
    source: MediaSource | Unset = UNSET
    """Where it comes from. `readSource` shows it to who gave it."""
    delivery_policy: DeliveryPolicy | Unset = UNSET
    """Whether its bytes go through this server."""


@dataclass(frozen=True, kw_only=True)
class MediaPatchInput:
    """The input of `media.patch`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """The media that it is about."""
    patch: MediaPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaDeleteInput:
    """The input of `media.delete`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """The media that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaReadSourceInput:
    """The input of `media.readSource`."""

    room_id: str
    """The room that it is about."""
    media_id: str
    """The media that it is about."""


@dataclass(frozen=True, kw_only=True)
class MediaAddLinksInput:
    """The input of `media.addLinks`."""

    room_id: str
    """The room that it is about."""
    links: Sequence[MediaLink] = ()
    """What to add, in this order."""
    playlist_id: str | None = None
    """The folder that they shall lie in; the top when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaMoveInput:
    """The input of `media.move`."""

    room_id: str
    """The room that it is about."""
    media_ids: Sequence[str] = ()
    """What to move."""
    playlist_id: str | None = None
    """The folder that they shall lie in; the top when left out."""
    before_id: str | None = None
    """The media that they shall stand before; at the end when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaRemoveInput:
    """The input of `media.remove`."""

    room_id: str
    """The room that it is about."""
    media_ids: Sequence[str] = ()
    """What to delete."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaClearInput:
    """The input of `media.clear`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str | None = None
    """The folder; all of the room when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class MediaSearchInput:
    """The input of `media.search`."""

    room_id: str
    """The room that it is about."""
    text: str
    """Words in the name."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


class DeliveryPolicy(OpenEnum):
    """Whether the bytes of a media go through this server."""

    AUTO = "auto"
    """Straight from the source where anybody may fetch it, through this server where that takes credentials."""
    PROXY_FIRST = "proxyFirst"
    """Through this server where it can be; straight from the source as the alternative."""
    PROXY_ONLY = "proxyOnly"
    """Through this server and no other way."""
    DIRECT_FIRST = "directFirst"
    """Straight from the source where the player can; through this server as the alternative."""
    DIRECT_ONLY = "directOnly"
    """Straight from the source and no other way."""


class MediaAvailability(OpenEnum):
    """Whether a media can be watched."""

    AVAILABLE = "available"
    """As far as is known."""
    CREATOR_INACTIVE = "creatorInactive"
    """No: who added it may not use the source any more, or is gone."""
    SOURCE_GONE = "sourceGone"
    """No: its source does not have it any more."""


class MediaOrder(OpenEnum):
    """What a list of medias is ordered by."""

    RANK = "rank"
    """By rank, the least first."""
    RANK_DESC = "rankDesc"
    """By rank, the greatest first."""
    NAME = "name"
    """By name, the least first."""
    NAME_DESC = "nameDesc"
    """By name, the greatest first."""
    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
    DURATION = "duration"
    """By duration, the least first."""
    DURATION_DESC = "durationDesc"
    """By duration, the greatest first."""


MediaSource: TypeAlias = "DirectSource | ProviderItem | UnknownArm"
"""Where a media comes from."""
