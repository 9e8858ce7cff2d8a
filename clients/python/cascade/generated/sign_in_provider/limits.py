# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

SIGN_IN_PROVIDER_CREATE_INPUT_LIMITS: Final = {
    "issuer": Limits(min_length=1, max_length=512),
    "display_name": Limits(min_length=1, max_length=64),
    "client_id": Limits(min_length=1, max_length=256),
    "client_secret": Limits(min_length=1, max_length=1024),
    "scopes": Limits(min_length=1, max_length=128, min_count=0, max_count=16),
}
"""Bounds of the fields of `SignInProviderCreateInput`."""

SIGN_IN_PROVIDER_PATCH_LIMITS: Final = {
    "display_name": Limits(min_length=1, max_length=64),
    "client_id": Limits(min_length=1, max_length=256),
    "client_secret": Limits(min_length=1, max_length=1024),
    "scopes": Limits(min_length=1, max_length=128, min_count=0, max_count=16),
}
"""Bounds of the fields of `SignInProviderPatch`."""
