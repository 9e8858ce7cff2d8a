# Generated from Schema/media.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

DIRECT_SOURCE_LIMITS: Final = {
    "variants": Limits(min_count=1, max_count=32),
    "subtitles": Limits(min_count=0, max_count=64),
    "duration": Limits(minimum=0, maximum=31536000),
}
"""Bounds of the fields of `DirectSource`."""

DIRECT_VARIANT_LIMITS: Final = {
    "name": Limits(min_length=0, max_length=100),
    "url": Limits(min_length=1, max_length=8192, format="url"),
    "headers": Limits(min_count=0, max_count=32),
}
"""Bounds of the fields of `DirectVariant`."""

DIRECT_SUBTITLE_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=100),
    "language": Limits(min_length=0, max_length=35, format="language"),
    "url": Limits(min_length=1, max_length=8192, format="url"),
    "headers": Limits(min_count=0, max_count=32),
}
"""Bounds of the fields of `DirectSubtitle`."""

MEDIA_HEADER_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=64, pattern="[A-Za-z0-9-]+"),
    "value": Limits(min_length=0, max_length=4096, pattern="[ -~]*"),
}
"""Bounds of the fields of `MediaHeader`."""

MEDIA_LINK_LIMITS: Final = {
    "url": Limits(min_length=1, max_length=8192, format="url"),
    "name": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `MediaLink`."""

MEDIA_CREATE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=0, max_length=500),
    "description": Limits(min_length=0, max_length=5000),
}
"""Bounds of the fields of `MediaCreateInput`."""

MEDIA_PATCH_LIMITS: Final = {
    "name": Limits(min_length=0, max_length=500),
    "description": Limits(min_length=0, max_length=5000),
}
"""Bounds of the fields of `MediaPatch`."""

MEDIA_ADD_LINKS_INPUT_LIMITS: Final = {
    "links": Limits(min_count=1, max_count=100),
}
"""Bounds of the fields of `MediaAddLinksInput`."""

MEDIA_MOVE_INPUT_LIMITS: Final = {
    "media_ids": Limits(min_count=1, max_count=100),
}
"""Bounds of the fields of `MediaMoveInput`."""

MEDIA_REMOVE_INPUT_LIMITS: Final = {
    "media_ids": Limits(min_count=1, max_count=100),
}
"""Bounds of the fields of `MediaRemoveInput`."""

MEDIA_SEARCH_INPUT_LIMITS: Final = {
    "text": Limits(min_length=1, max_length=100),
    "limit": Limits(minimum=1, maximum=100),
    "cursor": Limits(min_length=0, max_length=512),
}
"""Bounds of the fields of `MediaSearchInput`."""
