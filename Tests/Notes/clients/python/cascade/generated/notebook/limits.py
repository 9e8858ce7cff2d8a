# Generated from Schema/notebook.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PAGE_SIZE_LIMITS: Final = {
    "width": Limits(minimum=10, maximum=1000),
    "height": Limits(minimum=10, maximum=1000),
}
"""Bounds of the fields of `PageSize`."""

PRINT_OPTIONS_LIMITS: Final = {
    "pages": Limits(minimum=1, min_count=0, max_count=100),
    "footer": Limits(min_length=0, max_length=80),
}
"""Bounds of the fields of `PrintOptions`."""

PRINT_MARGIN_LIMITS: Final = {
    "sides": Limits(minimum=0, maximum=50),
    "ends": Limits(minimum=0, maximum=50),
}
"""Bounds of the fields of `PrintMargin`."""

NOTEBOOK_CREATE_INPUT_LIMITS: Final = {
    "title": Limits(min_length=1, max_length=100),
    "slug": Limits(min_length=0, max_length=40, pattern="[a-z0-9][a-z0-9-]+"),
    "max_notes": Limits(minimum=1, maximum=1000),
    "topics": Limits(min_length=1, max_length=24, min_count=0, max_count=8),
    "passphrase": Limits(min_length=4, max_length=64),
    "remarks": Limits(min_length=0, max_length=500),
    "cover": Limits(min_length=0, max_length=32),
}
"""Bounds of the fields of `NotebookCreateInput`."""

NOTEBOOK_LIST_INPUT_LIMITS: Final = {
    "slug": Limits(min_length=0, max_length=40, pattern="[a-z0-9][a-z0-9-]+"),
}
"""Bounds of the fields of `NotebookListInput`."""

PAGE_SIZE_PATCH_LIMITS: Final = {
    "width": Limits(minimum=10, maximum=1000),
    "height": Limits(minimum=10, maximum=1000),
}
"""Bounds of the fields of `PageSizePatch`."""

NOTEBOOK_PATCH_LIMITS: Final = {
    "title": Limits(min_length=1, max_length=100),
    "slug": Limits(min_length=0, max_length=40, pattern="[a-z0-9][a-z0-9-]+"),
    "max_notes": Limits(minimum=1, maximum=1000),
    "topics": Limits(min_length=1, max_length=24, min_count=0, max_count=8),
    "passphrase": Limits(min_length=4, max_length=64),
    "remarks": Limits(min_length=0, max_length=500),
    "cover": Limits(min_length=0, max_length=32),
}
"""Bounds of the fields of `NotebookPatch`."""

NOTEBOOK_SEARCH_INPUT_LIMITS: Final = {
    "text": Limits(min_length=2, max_length=120),
    "limit": Limits(minimum=1, maximum=50),
}
"""Bounds of the fields of `NotebookSearchInput`."""

NOTEBOOK_PRINT_INPUT_LIMITS: Final = {
    "copies": Limits(minimum=1, maximum=9),
}
"""Bounds of the fields of `NotebookPrintInput`."""
