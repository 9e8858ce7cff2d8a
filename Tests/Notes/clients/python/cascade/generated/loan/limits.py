# Generated from Schema/loan.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

LOAN_CREATE_INPUT_LIMITS: Final = {
    "destination": Limits(min_length=1, max_length=100),
    "purpose": Limits(min_length=0, max_length=200),
}
"""Bounds of the fields of `LoanCreateInput`."""

LOAN_PATCH_LIMITS: Final = {
    "destination": Limits(min_length=1, max_length=100),
    "purpose": Limits(min_length=0, max_length=200),
}
"""Bounds of the fields of `LoanPatch`."""

LOAN_SIGN_INPUT_LIMITS: Final = {
    "name": Limits(min_length=1, max_length=50),
}
"""Bounds of the fields of `LoanSignInput`."""
