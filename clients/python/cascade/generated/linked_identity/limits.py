# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

LINKED_IDENTITY_BEGIN_INPUT_LIMITS: Final = {
    "return_to": Limits(min_length=0, max_length=512),
    "loopback_port": Limits(minimum=1, maximum=65535),
}
"""Bounds of the fields of `LinkedIdentityBeginInput`."""
