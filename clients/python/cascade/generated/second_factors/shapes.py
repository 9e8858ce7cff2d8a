# Generated from Schema/secondFactors.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from ..auth import shapes as auth_shapes
from . import types

SECOND_FACTORS_SHAPE: Final[Shape[types.SecondFactors]] = Shape(
    types.SecondFactors,
    "SecondFactors",
    (
        Field(1010, "userId", "user_id", "string"),
        Field(1, "factors", "factors", "enum", of=lambda: auth_shapes.SECOND_FACTOR_ENUM, is_list=True),
        Field(2, "recoveryCodes", "recovery_codes", "int"),
        Field(3, "maskedEmail", "masked_email", "string", is_nullable=True),
    ),
)

TOTP_OFFER_SHAPE: Final[Shape[types.TotpOffer]] = Shape(
    types.TotpOffer,
    "TotpOffer",
    (
        Field(1, "token", "token", "string"),
        Field(2, "secret", "secret", "string"),
        Field(3, "uri", "uri", "string"),
        Field(4, "expiresAt", "expires_at", "timestamp"),
    ),
)

RECOVERY_CODES_SHAPE: Final[Shape[types.RecoveryCodes]] = Shape(
    types.RecoveryCodes,
    "RecoveryCodes",
    (Field(1, "codes", "codes", "string", is_list=True),),
)

SECOND_FACTORS_GET_INPUT_SHAPE: Final[Shape[types.SecondFactorsGetInput]] = Shape(
    types.SecondFactorsGetInput,
    "SecondFactorsGetInput",
    (Field(1010, "userId", "user_id", "string", place="path"),),
)

SECOND_FACTORS_BEGIN_TOTP_INPUT_SHAPE: Final[Shape[types.SecondFactorsBeginTotpInput]] = Shape(
    types.SecondFactorsBeginTotpInput,
    "SecondFactorsBeginTotpInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SECOND_FACTORS_CONFIRM_TOTP_INPUT_SHAPE: Final[Shape[types.SecondFactorsConfirmTotpInput]] = Shape(
    types.SecondFactorsConfirmTotpInput,
    "SecondFactorsConfirmTotpInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "token", "token", "string"),
        Field(2, "code", "code", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SECOND_FACTORS_USE_EMAIL_INPUT_SHAPE: Final[Shape[types.SecondFactorsUseEmailInput]] = Shape(
    types.SecondFactorsUseEmailInput,
    "SecondFactorsUseEmailInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SECOND_FACTORS_USE_PASSKEYS_INPUT_SHAPE: Final[Shape[types.SecondFactorsUsePasskeysInput]] = Shape(
    types.SecondFactorsUsePasskeysInput,
    "SecondFactorsUsePasskeysInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SECOND_FACTORS_RENEW_RECOVERY_CODES_INPUT_SHAPE: Final[Shape[types.SecondFactorsRenewRecoveryCodesInput]] = Shape(
    types.SecondFactorsRenewRecoveryCodesInput,
    "SecondFactorsRenewRecoveryCodesInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

SECOND_FACTORS_DROP_INPUT_SHAPE: Final[Shape[types.SecondFactorsDropInput]] = Shape(
    types.SecondFactorsDropInput,
    "SecondFactorsDropInput",
    (
        Field(1010, "userId", "user_id", "string", place="path"),
        Field(1, "factor", "factor", "enum", of=lambda: auth_shapes.SECOND_FACTOR_ENUM, is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)
