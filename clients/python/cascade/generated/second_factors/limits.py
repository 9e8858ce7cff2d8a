# Generated from Schema/secondFactors.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

SECOND_FACTORS_CONFIRM_TOTP_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "code": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `SecondFactorsConfirmTotpInput`."""
