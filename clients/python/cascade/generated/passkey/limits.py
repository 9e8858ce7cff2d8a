# Generated from Schema/passkey.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

PASSKEY_PATCH_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `PasskeyPatch`."""

PASSKEY_FINISH_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=4096),
    "credential": Limits(min_length=2, max_length=16384),
    "name": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `PasskeyFinishInput`."""
