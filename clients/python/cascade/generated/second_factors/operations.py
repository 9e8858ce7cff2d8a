# Generated from Schema/secondFactors.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

second_factors_get = Operation(
    name="secondFactors.get",
    method="GET",
    path="/api/users/{userId}/second-factors",
    make=types.SecondFactorsGetInput,
    input=shapes.SECOND_FACTORS_GET_INPUT_SHAPE,
    output=shapes.SECOND_FACTORS_SHAPE,
)
"""Read the second factors."""

second_factors_begin_totp = Operation(
    name="secondFactors.beginTotp",
    method="POST",
    path="/api/users/{userId}/second-factors/totp",
    make=types.SecondFactorsBeginTotpInput,
    input=shapes.SECOND_FACTORS_BEGIN_TOTP_INPUT_SHAPE,
    output=shapes.TOTP_OFFER_SHAPE,
)
"""Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.

Refused with `sign_in_again`, or a code of every operation.
"""

second_factors_confirm_totp = Operation(
    name="secondFactors.confirmTotp",
    method="POST",
    path="/api/users/{userId}/second-factors/totp/confirm",
    make=types.SecondFactorsConfirmTotpInput,
    input=shapes.SECOND_FACTORS_CONFIRM_TOTP_INPUT_SHAPE,
    output=shapes.RECOVERY_CODES_SHAPE,
)
"""Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings recovery
codes.

Refused with `wrong_code`, `sign_in_expired`, `sign_in_again`, `locked_out`, or a code of every operation.
"""

second_factors_use_email = Operation(
    name="secondFactors.useEmail",
    method="PUT",
    path="/api/users/{userId}/second-factors/email",
    make=types.SecondFactorsUseEmailInput,
    input=shapes.SECOND_FACTORS_USE_EMAIL_INPUT_SHAPE,
    output=shapes.RECOVERY_CODES_SHAPE,
)
"""Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.

Refused with `sign_in_again`, `no_email`, `mail_off`, or a code of every operation.
"""

second_factors_use_passkeys = Operation(
    name="secondFactors.usePasskeys",
    method="PUT",
    path="/api/users/{userId}/second-factors/passkeys",
    make=types.SecondFactorsUsePasskeysInput,
    input=shapes.SECOND_FACTORS_USE_PASSKEYS_INPUT_SHAPE,
    output=shapes.RECOVERY_CODES_SHAPE,
)
"""Take the user's passkeys when signing in. The first factor brings recovery codes.

Refused with `sign_in_again`, `no_passkey`, `passkeys_off`, or a code of every operation.
"""

second_factors_renew_recovery_codes = Operation(
    name="secondFactors.renewRecoveryCodes",
    method="POST",
    path="/api/users/{userId}/second-factors/recovery-codes",
    make=types.SecondFactorsRenewRecoveryCodesInput,
    input=shapes.SECOND_FACTORS_RENEW_RECOVERY_CODES_INPUT_SHAPE,
    output=shapes.RECOVERY_CODES_SHAPE,
)
"""Make new recovery codes; those from before are good no more.

Refused with `sign_in_again`, `no_second_factor`, or a code of every operation.
"""

second_factors_drop = Operation(
    name="secondFactors.drop",
    method="POST",
    path="/api/users/{userId}/second-factors/drop",
    make=types.SecondFactorsDropInput,
    input=shapes.SECOND_FACTORS_DROP_INPUT_SHAPE,
    output=shapes.SECOND_FACTORS_SHAPE,
)
"""Take one of them away. With the last one its recovery codes go.

Refused with `sign_in_again`, `role_out_of_reach`, `session_required`, or a code of every operation.
"""
