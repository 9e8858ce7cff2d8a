# Generated from Schema/secondFactors.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..auth.types import SecondFactor


@dataclass(frozen=True, kw_only=True)
class SecondFactors:
    """The second factors of a user."""

    user_id: str
    """The user that it belongs to."""
    factors: Sequence[SecondFactor]
    """Which there are; signing in asks for one of them. None where signing in takes one factor."""
    recovery_codes: int
    """How many recovery codes are left."""
    masked_email: str | None
    """Where codes by email would go, with most of its letters hidden; null where no address was confirmed."""


@dataclass(frozen=True, kw_only=True)
class TotpOffer:
    """A secret for a program that shows codes of the time."""

    token: str
    """Given back with a code."""
    secret: str
    """The secret, for those who type it."""
    uri: str
    """The same to be photographed: an `otpauth:` address."""
    expires_at: datetime
    """Until when a code of it must be shown."""


@dataclass(frozen=True, kw_only=True)
class RecoveryCodes:
    """Codes for the day when all else is lost, each good once. They are told this one time."""

    codes: Sequence[str]
    """None where there were some already."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsGetInput:
    """The input of `secondFactors.get`."""

    user_id: str
    """The user that it is about."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsBeginTotpInput:
    """The input of `secondFactors.beginTotp`."""

    user_id: str
    """The user that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsConfirmTotpInput:
    """The input of `secondFactors.confirmTotp`."""

    user_id: str
    """The user that it is about."""
    token: str
    """What the offer came with."""
    code: str
    """The code that the program shows."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsUseEmailInput:
    """The input of `secondFactors.useEmail`."""

    user_id: str
    """The user that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsUsePasskeysInput:
    """The input of `secondFactors.usePasskeys`."""

    user_id: str
    """The user that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsRenewRecoveryCodesInput:
    """The input of `secondFactors.renewRecoveryCodes`."""

    user_id: str
    """The user that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorsDropInput:
    """The input of `secondFactors.drop`."""

    user_id: str
    """The user that it is about."""
    factor: SecondFactor | None = None
    """Which; all of them where it is left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""
