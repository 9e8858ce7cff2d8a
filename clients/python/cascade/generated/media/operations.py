# Generated from Schema/media.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

media_create = Operation(
    name="media.create",
    method="POST",
    path="/api/rooms/{roomId}/media",
    make=types.MediaCreateInput,
    input=shapes.MEDIA_CREATE_INPUT_SHAPE,
    output=shapes.MEDIA_SHAPE,
)
"""Create a media.

Refused with `playlist_full`, `address_forbidden`, or a code of every operation.
"""

media_get = Operation(
    name="media.get",
    method="GET",
    path="/api/rooms/{roomId}/media/{mediaId}",
    make=types.MediaGetInput,
    input=shapes.MEDIA_GET_INPUT_SHAPE,
    output=shapes.MEDIA_SHAPE,
)
"""Read one media."""

media_list = Operation(
    name="media.list",
    method="GET",
    path="/api/rooms/{roomId}/media",
    make=types.MediaListInput,
    input=shapes.MEDIA_LIST_INPUT_SHAPE,
    output=shapes.MEDIA_PAGE_SHAPE,
)
"""List, page by page."""

media_patch = Operation(
    name="media.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/media/{mediaId}",
    make=types.MediaPatchInput,
    input=shapes.MEDIA_PATCH_INPUT_SHAPE,
    output=shapes.MEDIA_SHAPE,
)
"""Change what is given; null clears.

Refused with `address_forbidden`, or a code of every operation.
"""

media_delete = Operation(
    name="media.delete",
    method="DELETE",
    path="/api/rooms/{roomId}/media/{mediaId}",
    make=types.MediaDeleteInput,
    input=shapes.MEDIA_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

media_read_source = Operation(
    name="media.readSource",
    method="GET",
    path="/api/rooms/{roomId}/media/{mediaId}/source",
    make=types.MediaReadSourceInput,
    input=shapes.MEDIA_READ_SOURCE_INPUT_SHAPE,
    output=shapes.MEDIA_ORIGIN_SHAPE,
)
"""See where it comes from."""

media_add_links = Operation(
    name="media.addLinks",
    method="POST",
    path="/api/rooms/{roomId}/media/batch",
    make=types.MediaAddLinksInput,
    input=shapes.MEDIA_ADD_LINKS_INPUT_SHAPE,
    output=shapes.MEDIA_BATCH_SHAPE,
)
"""Add several addresses at once, all or none.

Refused with `playlist_full`, `address_forbidden`, or a code of every operation.
"""

media_move = Operation(
    name="media.move",
    method="POST",
    path="/api/rooms/{roomId}/media/move",
    make=types.MediaMoveInput,
    input=shapes.MEDIA_MOVE_INPUT_SHAPE,
    output=shapes.MEDIA_BATCH_SHAPE,
)
"""Put several elsewhere, in the order that they are named in.

Refused with `playlist_full`, or a code of every operation.
"""

media_remove = Operation(
    name="media.remove",
    method="POST",
    path="/api/rooms/{roomId}/media/delete",
    make=types.MediaRemoveInput,
    input=shapes.MEDIA_REMOVE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete several at once, all or none. Others' take the permission for it."""

media_clear = Operation(
    name="media.clear",
    method="DELETE",
    path="/api/rooms/{roomId}/media",
    make=types.MediaClearInput,
    input=shapes.MEDIA_CLEAR_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete all media of a folder, or all of the room."""

media_search = Operation(
    name="media.search",
    method="GET",
    path="/api/rooms/{roomId}/media/search",
    make=types.MediaSearchInput,
    input=shapes.MEDIA_SEARCH_INPUT_SHAPE,
    output=shapes.MEDIA_MATCHES_SHAPE,
)
"""Find media by words in their names."""
