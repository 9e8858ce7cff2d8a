# Generated from Schema/auth.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
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

Refused with `wrong_code`, `account_banned`, `locked_out`, or a code of every operation.
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
"""End the session whose token this call carries, and the connections that it opened."""

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
"""Set a new password with a code that an administrator gave. The user's sessions end.

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
