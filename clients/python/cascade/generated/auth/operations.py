# Generated from Schema/auth.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from ..linked_identity import shapes as linked_identity_shapes
from ..passkey import shapes as passkey_shapes
from . import shapes, types

auth_get = Operation(
    name="auth.get",
    method="GET",
    path="/api/auth",
    make=types.AuthGetInput,
    input=shapes.AUTH_GET_INPUT_SHAPE,
    output=shapes.AUTH_SHAPE,
)
"""Read the auth."""

auth_register = Operation(
    name="auth.register",
    method="POST",
    path="/api/auth/register",
    make=types.AuthRegisterInput,
    input=shapes.AUTH_REGISTER_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Make an account, and sign in to it.

Refused with `weak_password`, `registration_closed`, `username_taken`, or a code of every operation.
"""

auth_login = Operation(
    name="auth.login",
    method="POST",
    path="/api/auth/login",
    make=types.AuthLoginInput,
    input=shapes.AUTH_LOGIN_INPUT_SHAPE,
    output=shapes.LOGIN_RESULT_SHAPE,
)
"""Sign in with a password.

Refused with `wrong_credentials`, `account_banned`, `locked_out`, or a code of every operation.
"""

auth_second_factor = Operation(
    name="auth.secondFactor",
    method="POST",
    path="/api/auth/second-factor",
    make=types.AuthSecondFactorInput,
    input=shapes.AUTH_SECOND_FACTOR_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Show the second factor, where the first was not enough.

Refused with `wrong_code`, `sign_in_expired`, `account_banned`, `locked_out`, or a code of every operation.
"""

auth_refresh = Operation(
    name="auth.refresh",
    method="POST",
    path="/api/auth/refresh",
    make=types.AuthRefreshInput,
    input=shapes.AUTH_REFRESH_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Change a refresh token for new tokens. It is good once.

Refused with `refresh_token_reused`, or a code of every operation.
"""

auth_logout = Operation(
    name="auth.logout",
    method="POST",
    path="/api/auth/logout",
    make=types.AuthLogoutInput,
    input=shapes.AUTH_LOGOUT_INPUT_SHAPE,
    output=NOTHING,
)
"""End the session whose token this call carries, and the connections that it opened.

Refused with `session_required`, or a code of every operation.
"""

auth_guest = Operation(
    name="auth.guest",
    method="POST",
    path="/api/auth/guest",
    make=types.AuthGuestInput,
    input=shapes.AUTH_GUEST_INPUT_SHAPE,
    output=shapes.GUEST_TOKENS_SHAPE,
)
"""Come to a room as a guest.

Refused with `wrong_password`, `guests_not_allowed`, `room_full`, `room_closed`, or a code of every operation.
"""

auth_set_password = Operation(
    name="auth.setPassword",
    method="POST",
    path="/api/auth/set-password",
    make=types.AuthSetPasswordInput,
    input=shapes.AUTH_SET_PASSWORD_INPUT_SHAPE,
    output=NOTHING,
)
"""Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.

Refused with `weak_password`, `wrong_code`, `locked_out`, or a code of every operation.
"""

auth_set_up = Operation(
    name="auth.setUp",
    method="POST",
    path="/api/auth/set-up",
    make=types.AuthSetUpInput,
    input=shapes.AUTH_SET_UP_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Make the first account, which may everything, with the token that a new server writes into its data folder.

Refused with `weak_password`, `wrong_code`, `username_taken`, `locked_out`, or a code of every operation.
"""

auth_ticket = Operation(
    name="auth.ticket",
    method="POST",
    path="/api/tickets",
    make=types.AuthTicketInput,
    input=shapes.AUTH_TICKET_INPUT_SHAPE,
    output=shapes.CONNECTION_TICKET_SHAPE,
)
"""Get a ticket for one connection: to a room, or to the caller's own scope."""

auth_send_email_code = Operation(
    name="auth.sendEmailCode",
    method="POST",
    path="/api/auth/email-code",
    make=types.AuthSendEmailCodeInput,
    input=shapes.AUTH_SEND_EMAIL_CODE_INPUT_SHAPE,
    output=shapes.SENT_CODE_SHAPE,
)
"""Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the
same.

Refused with `mail_off`, `locked_out`, or a code of every operation.
"""

auth_login_by_email = Operation(
    name="auth.loginByEmail",
    method="POST",
    path="/api/auth/email-login",
    make=types.AuthLoginByEmailInput,
    input=shapes.AUTH_LOGIN_BY_EMAIL_INPUT_SHAPE,
    output=shapes.LOGIN_RESULT_SHAPE,
)
"""Sign in with a code that came by email.

Refused with `wrong_code`, `sign_in_expired`, `sign_in_otherwise`, `account_banned`, `no_account`, `locked_out`,
or a code of every operation.
"""

auth_register_by_email = Operation(
    name="auth.registerByEmail",
    method="POST",
    path="/api/auth/email-register",
    make=types.AuthRegisterByEmailInput,
    input=shapes.AUTH_REGISTER_BY_EMAIL_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Make an account without a password, with a code that came by email.

Refused with `wrong_code`, `sign_in_expired`, `registration_closed`, `username_taken`, `email_taken`,
`locked_out`, or a code of every operation.
"""

auth_send_second_factor = Operation(
    name="auth.sendSecondFactor",
    method="POST",
    path="/api/auth/second-factor/email",
    make=types.AuthSendSecondFactorInput,
    input=shapes.AUTH_SEND_SECOND_FACTOR_INPUT_SHAPE,
    output=NOTHING,
)
"""Have the code for a second factor sent by email.

Refused with `sign_in_expired`, `no_email`, `mail_off`, `locked_out`, or a code of every operation.
"""

auth_forgot_password = Operation(
    name="auth.forgotPassword",
    method="POST",
    path="/api/auth/forgot-password",
    make=types.AuthForgotPasswordInput,
    input=shapes.AUTH_FORGOT_PASSWORD_INPUT_SHAPE,
    output=NOTHING,
)
"""Have a code sent with which a new password can be set, where there is such an account. The answer is the same.

Refused with `mail_off`, `locked_out`, or a code of every operation.
"""

auth_begin_o_auth = Operation(
    name="auth.beginOAuth",
    method="POST",
    path="/api/auth/oauth/begin",
    make=types.AuthBeginOAuthInput,
    input=shapes.AUTH_BEGIN_O_AUTH_INPUT_SHAPE,
    output=linked_identity_shapes.O_AUTH_START_SHAPE,
)
"""Begin to sign in by way of another service.

Refused with `address_forbidden`, `provider_failed`, `upstream_unreachable`, or a code of every operation.
"""

auth_finish_o_auth = Operation(
    name="auth.finishOAuth",
    method="POST",
    path="/api/auth/oauth/finish",
    make=types.AuthFinishOAuthInput,
    input=shapes.AUTH_FINISH_O_AUTH_INPUT_SHAPE,
    output=shapes.O_AUTH_RESULT_SHAPE,
)
"""End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
instead.

Refused with `sign_in_expired`, `registration_closed`, `account_banned`, `email_taken`, `sign_in_denied`,
`sign_in_elsewhere`, `identity_taken`, `too_many_identities`, `address_forbidden`, `provider_failed`,
`upstream_unreachable`, or a code of every operation.
"""

auth_begin_opaque_password = Operation(
    name="auth.beginOpaquePassword",
    method="POST",
    path="/api/auth/opaque/password",
    make=types.AuthBeginOpaquePasswordInput,
    input=shapes.AUTH_BEGIN_OPAQUE_PASSWORD_INPUT_SHAPE,
    output=shapes.OPAQUE_ANSWER_SHAPE,
)
"""Begin to set a password that the server never sees. Its answer is for one of the operations that end it.

Refused with `malformed_message`, or a code of every operation.
"""

auth_register_by_opaque = Operation(
    name="auth.registerByOpaque",
    method="POST",
    path="/api/auth/opaque/register",
    make=types.AuthRegisterByOpaqueInput,
    input=shapes.AUTH_REGISTER_BY_OPAQUE_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Make an account whose password the server never sees, and sign in to it.

Refused with `sign_in_expired`, `registration_closed`, `username_taken`, `malformed_message`, or a code of every
operation.
"""

auth_set_password_by_opaque = Operation(
    name="auth.setPasswordByOpaque",
    method="POST",
    path="/api/auth/opaque/set-password",
    make=types.AuthSetPasswordByOpaqueInput,
    input=shapes.AUTH_SET_PASSWORD_BY_OPAQUE_INPUT_SHAPE,
    output=NOTHING,
)
"""As `setPassword`, with a password that the server never sees.

Refused with `wrong_code`, `sign_in_expired`, `malformed_message`, `locked_out`, or a code of every operation.
"""

auth_begin_opaque_login = Operation(
    name="auth.beginOpaqueLogin",
    method="POST",
    path="/api/auth/opaque/login",
    make=types.AuthBeginOpaqueLoginInput,
    input=shapes.AUTH_BEGIN_OPAQUE_LOGIN_INPUT_SHAPE,
    output=shapes.OPAQUE_ANSWER_SHAPE,
)
"""Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other. This
is a try
at the password, whether it is finished or not.

Refused with `malformed_message`, `locked_out`, or a code of every operation.
"""

auth_login_by_opaque = Operation(
    name="auth.loginByOpaque",
    method="POST",
    path="/api/auth/opaque/login/finish",
    make=types.AuthLoginByOpaqueInput,
    input=shapes.AUTH_LOGIN_BY_OPAQUE_INPUT_SHAPE,
    output=shapes.LOGIN_RESULT_SHAPE,
)
"""Sign in with the proof that the client knows the password.

Refused with `wrong_credentials`, `sign_in_expired`, `account_banned`, `malformed_message`, or a code of every
operation.
"""

auth_begin_passkey = Operation(
    name="auth.beginPasskey",
    method="POST",
    path="/api/auth/passkey",
    make=types.AuthBeginPasskeyInput,
    input=shapes.AUTH_BEGIN_PASSKEY_INPUT_SHAPE,
    output=passkey_shapes.PASSKEY_QUESTION_SHAPE,
)
"""Ask for a passkey, whoever it is that will show one.

Refused with `passkeys_off`, or a code of every operation.
"""

auth_login_by_passkey = Operation(
    name="auth.loginByPasskey",
    method="POST",
    path="/api/auth/passkey/finish",
    make=types.AuthLoginByPasskeyInput,
    input=shapes.AUTH_LOGIN_BY_PASSKEY_INPUT_SHAPE,
    output=shapes.LOGIN_RESULT_SHAPE,
)
"""Sign in with a passkey. One whose device looked who it was is two factors.

Refused with `sign_in_expired`, `sign_in_otherwise`, `account_banned`, `malformed_message`, `passkey_refused`,
`passkeys_off`, or a code of every operation.
"""

auth_begin_second_factor_passkey = Operation(
    name="auth.beginSecondFactorPasskey",
    method="POST",
    path="/api/auth/second-factor/passkey",
    make=types.AuthBeginSecondFactorPasskeyInput,
    input=shapes.AUTH_BEGIN_SECOND_FACTOR_PASSKEY_INPUT_SHAPE,
    output=passkey_shapes.PASSKEY_QUESTION_SHAPE,
)
"""Ask for a passkey as a second factor.

Refused with `sign_in_expired`, `no_passkey`, `passkeys_off`, or a code of every operation.
"""

auth_second_factor_by_passkey = Operation(
    name="auth.secondFactorByPasskey",
    method="POST",
    path="/api/auth/second-factor/passkey/finish",
    make=types.AuthSecondFactorByPasskeyInput,
    input=shapes.AUTH_SECOND_FACTOR_BY_PASSKEY_INPUT_SHAPE,
    output=shapes.TOKENS_SHAPE,
)
"""Show the passkey that was asked for as a second factor.

Refused with `sign_in_expired`, `account_banned`, `malformed_message`, `passkey_refused`, `passkeys_off`, or a
code of every operation.
"""

auth_renew_opaque_secrets = Operation(
    name="auth.renewOpaqueSecrets",
    method="POST",
    path="/api/auth/opaque/renew",
    make=types.AuthRenewOpaqueSecretsInput,
    input=shapes.AUTH_RENEW_OPAQUE_SECRETS_INPUT_SHAPE,
    output=NOTHING,
)
"""Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to
somebody.
Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
"""
