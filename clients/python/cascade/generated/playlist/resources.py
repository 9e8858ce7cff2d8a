# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

PLAYLIST_RESOURCE: Final[Resource[types.Playlist]] = Resource(
    key="playlist",
    kind="collection",
    shape=shapes.PLAYLIST_SHAPE,
    identity="id",
    filter=shapes.PLAYLIST_LIST_INPUT_SHAPE,
)
"""A folder of media."""
