# Generated from Schema/apiKey.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

API_KEY_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `ApiKeyPatch`."""

API_KEY_MAKE_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `ApiKeyMakeInput`."""
