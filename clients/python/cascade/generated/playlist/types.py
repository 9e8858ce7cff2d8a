# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class Playlist:
    """A folder of media."""

    id: str
    """Its identity; stable for ever."""
    room_id: str
    """The room that it belongs to."""
    name: str
    """What people call it."""
    description: str
    """What is in it."""
    parent_id: str | None
    """The folder that it lies in; null at the top. `move` changes it."""
    folder: ProviderItem | None
    """The provider's folder that it shows; null where it holds media of the room."""
    audience: PlaylistAudience
    """Who may look into it."""
    rank: str
    """Its place among its neighbours: they are sorted by it, byte by byte."""
    item_count: int
    """How many media and folders lie in it; not counted in a provider's folder."""
    creator_id: str | None
    """Who made it; null when the account is gone."""
    created_at: datetime
    """When it was made."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class ProviderItem:
    """Something that a provider has: a film, a file, a folder, a broadcast."""

    provider: str
    """Which provider: `webdav`, `jellyfin`."""
    instance: str | None
    """Which of the servers of that kind that are set up here; the provider's own one when null."""
    item: str
    """What it is called there: a path, an id, an address; as the provider's `browse` answers it."""


@dataclass(frozen=True, kw_only=True)
class PlaylistCreateInput:
    """The input of `playlist.create`."""

    room_id: str
    """The room that it is about."""
    name: str
    """What people call it."""
    description: str | Unset = UNSET
    """What is in it."""
    parent_id: str | None = None
    """The folder that it lies in; null at the top. `move` changes it."""
    folder: ProviderItem | None = None
    """The provider's folder that it shows; null where it holds media of the room."""
    audience: PlaylistAudience | Unset = UNSET
    """Who may look into it."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaylistGetInput:
    """The input of `playlist.get`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str
    """The playlist that it is about."""


@dataclass(frozen=True, kw_only=True)
class PlaylistPage:
    """A page of a list."""

    items: Sequence[Playlist]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class PlaylistListInput:
    """The input of `playlist.list`."""

    room_id: str
    """The room that it is about."""
    parent_id: str | None = None
    """Only those with this parent id."""
    name: str | None = None
    """Only those with this name."""
    creator_id: str | None = None
    """Only those with this creator id."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: PlaylistOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class ProviderItemPatch:
    """What changes: a field that is not here stays, null clears."""

    provider: str | Unset = UNSET
    """Which provider: `webdav`, `jellyfin`."""
    instance: str | None | Unset = UNSET
    """Which of the servers of that kind that are set up here; the provider's own one when null."""
    item: str | Unset = UNSET
    """What it is called there: a path, an id, an address; as the provider's `browse` answers it."""


@dataclass(frozen=True, kw_only=True)
class PlaylistPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What people call it."""
    description: str | Unset = UNSET
    """What is in it."""
    audience: PlaylistAudience | Unset = UNSET
    """Who may look into it."""


@dataclass(frozen=True, kw_only=True)
class PlaylistPatchInput:
    """The input of `playlist.patch`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str
    """The playlist that it is about."""
    patch: PlaylistPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaylistDeleteInput:
    """The input of `playlist.delete`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str
    """The playlist that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PlaylistMoveInput:
    """The input of `playlist.move`."""

    room_id: str
    """The room that it is about."""
    playlist_id: str
    """The playlist that it is about."""
    parent_id: str | None = None
    """The folder that it shall lie in; the top when left out."""
    before_id: str | None = None
    """The folder that it shall stand before; at the end when left out."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PlaylistAudience(OpenEnum):
    """Who may look into a folder."""

    BROWSERS = "browsers"
    """Whoever may see the playlist."""
    MEMBERS = "members"
    """Members of the room, and no guests."""
    CREATOR = "creator"
    """Who made it."""


class PlaylistOrder(OpenEnum):
    """What a list of playlists is ordered by."""

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
