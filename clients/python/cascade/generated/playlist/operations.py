# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

playlist_create = Operation(
    name="playlist.create",
    method="POST",
    path="/api/rooms/{roomId}/playlist",
    make=types.PlaylistCreateInput,
    input=shapes.PLAYLIST_CREATE_INPUT_SHAPE,
    output=shapes.PLAYLIST_SHAPE,
)
"""Create a playlist.

Refused with `playlist_full`, or a code of every operation.
"""

playlist_get = Operation(
    name="playlist.get",
    method="GET",
    path="/api/rooms/{roomId}/playlist/{playlistId}",
    make=types.PlaylistGetInput,
    input=shapes.PLAYLIST_GET_INPUT_SHAPE,
    output=shapes.PLAYLIST_SHAPE,
)
"""Read one playlist."""

playlist_list = Operation(
    name="playlist.list",
    method="GET",
    path="/api/rooms/{roomId}/playlist",
    make=types.PlaylistListInput,
    input=shapes.PLAYLIST_LIST_INPUT_SHAPE,
    output=shapes.PLAYLIST_PAGE_SHAPE,
)
"""List, page by page."""

playlist_patch = Operation(
    name="playlist.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/playlist/{playlistId}",
    make=types.PlaylistPatchInput,
    input=shapes.PLAYLIST_PATCH_INPUT_SHAPE,
    output=shapes.PLAYLIST_SHAPE,
)
"""Change what is given; null clears."""

playlist_delete = Operation(
    name="playlist.delete",
    method="DELETE",
    path="/api/rooms/{roomId}/playlist/{playlistId}",
    make=types.PlaylistDeleteInput,
    input=shapes.PLAYLIST_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

playlist_move = Operation(
    name="playlist.move",
    method="POST",
    path="/api/rooms/{roomId}/playlist/{playlistId}/move",
    make=types.PlaylistMoveInput,
    input=shapes.PLAYLIST_MOVE_INPUT_SHAPE,
    output=shapes.PLAYLIST_SHAPE,
)
"""Put it elsewhere, with all that is in it.

Refused with `playlist_cycle`, or a code of every operation.
"""
