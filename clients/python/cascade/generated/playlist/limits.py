# Generated from Schema/playlist.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PROVIDER_ITEM_LIMITS: Final = {
    "provider": Limits(min_length=1, max_length=64, pattern="[a-z0-9_-]+"),
    "instance": Limits(min_length=1, max_length=64, pattern="[A-Za-z0-9_-]+"),
    "item": Limits(min_length=1, max_length=8192),
}
"""Bounds of the fields of `ProviderItem`."""

PLAYLIST_CREATE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=255),
    "description": Limits(min_length=0, max_length=5000),
}
"""Bounds of the fields of `PlaylistCreateInput`."""

PLAYLIST_LIST_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=255),
}
"""Bounds of the fields of `PlaylistListInput`."""

PROVIDER_ITEM_PATCH_LIMITS: Final = {
    "provider": Limits(min_length=1, max_length=64, pattern="[a-z0-9_-]+"),
    "instance": Limits(min_length=1, max_length=64, pattern="[A-Za-z0-9_-]+"),
    "item": Limits(min_length=1, max_length=8192),
}
"""Bounds of the fields of `ProviderItemPatch`."""

PLAYLIST_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=255),
    "description": Limits(min_length=0, max_length=5000),
}
"""Bounds of the fields of `PlaylistPatch`."""
