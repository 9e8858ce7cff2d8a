# Generated from Schema/preferences.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PREFERENCES_PATCH_LIMITS: Final = {
    "language": Limits(min_length=0, max_length=35, format="language"),
    "subtitle_language": Limits(min_length=0, max_length=35, format="language"),
    "audio_language": Limits(min_length=0, max_length=35, format="language"),
}
"""Bounds of the fields of `PreferencesPatch`."""
