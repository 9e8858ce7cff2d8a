# Generated from Schema/media.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from ..playback import shapes as playback_shapes
from ..playlist import shapes as playlist_shapes
from . import types

MEDIA_SHAPE: Final[Shape[types.Media]] = Shape(
    types.Media,
    "Media",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "name", "name", "string", default=""),
        Field(3, "description", "description", "string", default=""),
        Field(4, "playlistId", "playlist_id", "string", is_nullable=True),
        Field(6, "deliveryPolicy", "delivery_policy", "enum", of=lambda: DELIVERY_POLICY_ENUM, default="auto"),
        Field(7, "rank", "rank", "string"),
        Field(8, "provider", "provider", "string"),
        Field(9, "isLive", "is_live", "boolean"),
        Field(10, "duration", "duration", "duration", is_nullable=True),
        Field(11, "posterUrl", "poster_url", "string", is_nullable=True),
        Field(12, "availability", "availability", "enum", of=lambda: MEDIA_AVAILABILITY_ENUM),
        Field(13, "creatorId", "creator_id", "string", is_nullable=True),
        Field(14, "createdAt", "created_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

DIRECT_SOURCE_SHAPE: Final[Shape[types.DirectSource]] = Shape(
    types.DirectSource,
    "DirectSource",
    (
        Field(1, "variants", "variants", "object", of=lambda: DIRECT_VARIANT_SHAPE, is_list=True),
        Field(2, "subtitles", "subtitles", "object", of=lambda: DIRECT_SUBTITLE_SHAPE, is_list=True),
        Field(3, "isLive", "is_live", "boolean", is_nullable=True),
        Field(4, "duration", "duration", "duration", is_nullable=True),
    ),
)

DIRECT_VARIANT_SHAPE: Final[Shape[types.DirectVariant]] = Shape(
    types.DirectVariant,
    "DirectVariant",
    (
        Field(1, "name", "name", "string", default=""),
        Field(2, "url", "url", "string"),
        Field(3, "headers", "headers", "object", of=lambda: MEDIA_HEADER_SHAPE, is_list=True),
        Field(4, "format", "format", "enum", of=lambda: playback_shapes.MEDIA_FORMAT_ENUM, is_nullable=True),
        Field(5, "expiresAt", "expires_at", "timestamp", is_nullable=True),
    ),
)

DIRECT_SUBTITLE_SHAPE: Final[Shape[types.DirectSubtitle]] = Shape(
    types.DirectSubtitle,
    "DirectSubtitle",
    (
        Field(1, "name", "name", "string"),
        Field(2, "language", "language", "string", is_nullable=True),
        Field(3, "url", "url", "string"),
        Field(4, "headers", "headers", "object", of=lambda: MEDIA_HEADER_SHAPE, is_list=True),
        Field(5, "format", "format", "enum", of=lambda: playback_shapes.SUBTITLE_FORMAT_ENUM, is_nullable=True),
    ),
)

MEDIA_HEADER_SHAPE: Final[Shape[types.MediaHeader]] = Shape(
    types.MediaHeader,
    "MediaHeader",
    (
        Field(1, "name", "name", "string"),
        Field(2, "value", "value", "string"),
    ),
)

MEDIA_ORIGIN_SHAPE: Final[Shape[types.MediaOrigin]] = Shape(
    types.MediaOrigin,
    "MediaOrigin",
    (Field(1, "source", "source", "union", of=lambda: MEDIA_SOURCE_UNION),),
)

MEDIA_LINK_SHAPE: Final[Shape[types.MediaLink]] = Shape(
    types.MediaLink,
    "MediaLink",
    (
        Field(1, "url", "url", "string"),
        Field(2, "name", "name", "string", default=""),
    ),
)

MEDIA_BATCH_SHAPE: Final[Shape[types.MediaBatch]] = Shape(
    types.MediaBatch,
    "MediaBatch",
    (Field(1, "items", "items", "object", of=lambda: MEDIA_SHAPE, is_list=True),),
)

MEDIA_MATCHES_SHAPE: Final[Shape[types.MediaMatches]] = Shape(
    types.MediaMatches,
    "MediaMatches",
    (
        Field(1, "items", "items", "object", of=lambda: MEDIA_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

MEDIA_CREATE_INPUT_SHAPE: Final[Shape[types.MediaCreateInput]] = Shape(
    types.MediaCreateInput,
    "MediaCreateInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(2, "name", "name", "string", default=""),
        Field(3, "description", "description", "string", default=""),
        Field(4, "playlistId", "playlist_id", "string", is_nullable=True),
        Field(5, "source", "source", "union", of=lambda: MEDIA_SOURCE_UNION),
        Field(6, "deliveryPolicy", "delivery_policy", "enum", of=lambda: DELIVERY_POLICY_ENUM, default="auto"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_GET_INPUT_SHAPE: Final[Shape[types.MediaGetInput]] = Shape(
    types.MediaGetInput,
    "MediaGetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "mediaId", "media_id", "string", place="path"),
    ),
)

MEDIA_PAGE_SHAPE: Final[Shape[types.MediaPage]] = Shape(
    types.MediaPage,
    "MediaPage",
    (
        Field(1, "items", "items", "object", of=lambda: MEDIA_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

MEDIA_LIST_INPUT_SHAPE: Final[Shape[types.MediaListInput]] = Shape(
    types.MediaListInput,
    "MediaListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(4, "playlistId", "playlist_id", "string", is_nullable=True, place="query"),
        Field(13, "creatorId", "creator_id", "string", is_nullable=True, place="query"),
        Field(8, "provider", "provider", "string", is_nullable=True, place="query"),
        Field(9, "isLive", "is_live", "boolean", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: MEDIA_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

MEDIA_PATCH_SHAPE: Final[Shape[types.MediaPatch]] = Shape(
    types.MediaPatch,
    "MediaPatch",
    (
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string"),
        Field(5, "source", "source", "union", of=lambda: MEDIA_SOURCE_UNION),
        Field(6, "deliveryPolicy", "delivery_policy", "enum", of=lambda: DELIVERY_POLICY_ENUM),
    ),
    is_patch=True,
)

MEDIA_PATCH_INPUT_SHAPE: Final[Shape[types.MediaPatchInput]] = Shape(
    types.MediaPatchInput,
    "MediaPatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "mediaId", "media_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: MEDIA_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_DELETE_INPUT_SHAPE: Final[Shape[types.MediaDeleteInput]] = Shape(
    types.MediaDeleteInput,
    "MediaDeleteInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "mediaId", "media_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_READ_SOURCE_INPUT_SHAPE: Final[Shape[types.MediaReadSourceInput]] = Shape(
    types.MediaReadSourceInput,
    "MediaReadSourceInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "mediaId", "media_id", "string", place="path"),
    ),
)

MEDIA_ADD_LINKS_INPUT_SHAPE: Final[Shape[types.MediaAddLinksInput]] = Shape(
    types.MediaAddLinksInput,
    "MediaAddLinksInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "links", "links", "object", of=lambda: MEDIA_LINK_SHAPE, is_list=True),
        Field(2, "playlistId", "playlist_id", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_MOVE_INPUT_SHAPE: Final[Shape[types.MediaMoveInput]] = Shape(
    types.MediaMoveInput,
    "MediaMoveInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaIds", "media_ids", "string", is_list=True),
        Field(2, "playlistId", "playlist_id", "string", is_nullable=True),
        Field(3, "beforeId", "before_id", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_REMOVE_INPUT_SHAPE: Final[Shape[types.MediaRemoveInput]] = Shape(
    types.MediaRemoveInput,
    "MediaRemoveInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "mediaIds", "media_ids", "string", is_list=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_CLEAR_INPUT_SHAPE: Final[Shape[types.MediaClearInput]] = Shape(
    types.MediaClearInput,
    "MediaClearInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "playlistId", "playlist_id", "string", is_nullable=True, place="query"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEDIA_SEARCH_INPUT_SHAPE: Final[Shape[types.MediaSearchInput]] = Shape(
    types.MediaSearchInput,
    "MediaSearchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "text", "text", "string", place="query"),
        Field(2, "limit", "limit", "int", default=20, place="query"),
        Field(3, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

DELIVERY_POLICY_ENUM: Final[EnumFacts] = EnumFacts(
    types.DeliveryPolicy,
    {"auto": 1, "proxyFirst": 2, "proxyOnly": 3, "directFirst": 4, "directOnly": 5},
)

MEDIA_AVAILABILITY_ENUM: Final[EnumFacts] = EnumFacts(
    types.MediaAvailability,
    {"available": 1, "creatorInactive": 2, "sourceGone": 3},
)

MEDIA_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.MediaOrder,
    {
        "rank": 1,
        "rankDesc": 2,
        "name": 3,
        "nameDesc": 4,
        "createdAt": 5,
        "createdAtDesc": 6,
        "duration": 7,
        "durationDesc": 8,
    },
)

MEDIA_SOURCE_UNION: Final[UnionFacts] = UnionFacts(
    "MediaSource",
    (
        Arm("direct", 1, lambda: DIRECT_SOURCE_SHAPE),
        Arm("providerItem", 2, lambda: playlist_shapes.PROVIDER_ITEM_SHAPE),
    ),
)
