# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

PLAYLIST_SHAPE: Final[Shape[types.Playlist]] = Shape(
    types.Playlist,
    "Playlist",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string", default=""),
        Field(4, "parentId", "parent_id", "string", is_nullable=True),
        Field(5, "folder", "folder", "object", of=lambda: PROVIDER_ITEM_SHAPE, is_nullable=True),
        Field(6, "audience", "audience", "enum", of=lambda: PLAYLIST_AUDIENCE_ENUM, default="browsers"),
        Field(7, "rank", "rank", "string"),
        Field(8, "itemCount", "item_count", "int"),
        Field(9, "creatorId", "creator_id", "string", is_nullable=True),
        Field(10, "createdAt", "created_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

PROVIDER_ITEM_SHAPE: Final[Shape[types.ProviderItem]] = Shape(
    types.ProviderItem,
    "ProviderItem",
    (
        Field(1, "provider", "provider", "string"),
        Field(2, "instance", "instance", "string", is_nullable=True),
        Field(3, "item", "item", "string"),
    ),
)

PLAYLIST_CREATE_INPUT_SHAPE: Final[Shape[types.PlaylistCreateInput]] = Shape(
    types.PlaylistCreateInput,
    "PlaylistCreateInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string", default=""),
        Field(4, "parentId", "parent_id", "string", is_nullable=True),
        Field(5, "folder", "folder", "object", of=lambda: PROVIDER_ITEM_SHAPE, is_nullable=True),
        Field(6, "audience", "audience", "enum", of=lambda: PLAYLIST_AUDIENCE_ENUM, default="browsers"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYLIST_GET_INPUT_SHAPE: Final[Shape[types.PlaylistGetInput]] = Shape(
    types.PlaylistGetInput,
    "PlaylistGetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "playlistId", "playlist_id", "string", place="path"),
    ),
)

PLAYLIST_PAGE_SHAPE: Final[Shape[types.PlaylistPage]] = Shape(
    types.PlaylistPage,
    "PlaylistPage",
    (
        Field(1, "items", "items", "object", of=lambda: PLAYLIST_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

PLAYLIST_LIST_INPUT_SHAPE: Final[Shape[types.PlaylistListInput]] = Shape(
    types.PlaylistListInput,
    "PlaylistListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(4, "parentId", "parent_id", "string", is_nullable=True, place="query"),
        Field(2, "name", "name", "string", is_nullable=True, place="query"),
        Field(9, "creatorId", "creator_id", "string", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: PLAYLIST_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

PROVIDER_ITEM_PATCH_SHAPE: Final[Shape[types.ProviderItemPatch]] = Shape(
    types.ProviderItemPatch,
    "ProviderItemPatch",
    (
        Field(1, "provider", "provider", "string"),
        Field(2, "instance", "instance", "string", is_nullable=True),
        Field(3, "item", "item", "string"),
    ),
    is_patch=True,
)

PLAYLIST_PATCH_SHAPE: Final[Shape[types.PlaylistPatch]] = Shape(
    types.PlaylistPatch,
    "PlaylistPatch",
    (
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string"),
        Field(6, "audience", "audience", "enum", of=lambda: PLAYLIST_AUDIENCE_ENUM),
    ),
    is_patch=True,
)

PLAYLIST_PATCH_INPUT_SHAPE: Final[Shape[types.PlaylistPatchInput]] = Shape(
    types.PlaylistPatchInput,
    "PlaylistPatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "playlistId", "playlist_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: PLAYLIST_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYLIST_DELETE_INPUT_SHAPE: Final[Shape[types.PlaylistDeleteInput]] = Shape(
    types.PlaylistDeleteInput,
    "PlaylistDeleteInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "playlistId", "playlist_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYLIST_MOVE_INPUT_SHAPE: Final[Shape[types.PlaylistMoveInput]] = Shape(
    types.PlaylistMoveInput,
    "PlaylistMoveInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "playlistId", "playlist_id", "string", place="path"),
        Field(1, "parentId", "parent_id", "string", is_nullable=True),
        Field(2, "beforeId", "before_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

PLAYLIST_AUDIENCE_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaylistAudience,
    {"browsers": 1, "members": 2, "creator": 3},
)

PLAYLIST_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.PlaylistOrder,
    {"rank": 1, "rankDesc": 2, "name": 3, "nameDesc": 4, "createdAt": 5, "createdAtDesc": 6},
)
