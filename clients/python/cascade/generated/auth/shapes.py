# Generated from Schema/auth.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..linked_identity import shapes as linked_identity_shapes
from ..session import shapes as session_shapes
from ..user import shapes as user_shapes
from . import types

AUTH_SHAPE: Final[Shape[types.Auth]] = Shape(
    types.Auth,
    "Auth",
    (
        Field(1, "isRegistrationOpen", "is_registration_open", "boolean"),
        Field(2, "areGuestsAllowed", "are_guests_allowed", "boolean"),
        Field(3, "methods", "methods", "enum", of=lambda: session_shapes.SIGN_IN_METHOD_ENUM, is_list=True),
        Field(4, "minPasswordLength", "min_password_length", "int"),
        Field(5, "providers", "providers", "object", of=lambda: SIGN_IN_OPTION_SHAPE, is_list=True),
    ),
)

SENT_CODE_SHAPE: Final[Shape[types.SentCode]] = Shape(
    types.SentCode,
    "SentCode",
    (
        Field(1, "token", "token", "string"),
        Field(2, "expiresAt", "expires_at", "timestamp"),
    ),
)

OPAQUE_ANSWER_SHAPE: Final[Shape[types.OpaqueAnswer]] = Shape(
    types.OpaqueAnswer,
    "OpaqueAnswer",
    (
        Field(1, "token", "token", "string"),
        Field(2, "message", "message", "string"),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

SIGN_IN_OPTION_SHAPE: Final[Shape[types.SignInOption]] = Shape(
    types.SignInOption,
    "SignInOption",
    (
        Field(1, "id", "id", "string"),
        Field(2, "displayName", "display_name", "string"),
    ),
)

O_AUTH_RESULT_SHAPE: Final[Shape[types.OAuthResult]] = Shape(
    types.OAuthResult,
    "OAuthResult",
    (
        Field(1, "login", "login", "object", of=lambda: LOGIN_RESULT_SHAPE, is_nullable=True),
        Field(
            2, "linked", "linked", "object", of=lambda: linked_identity_shapes.LINKED_IDENTITY_SHAPE, is_nullable=True
        ),
        Field(3, "returnTo", "return_to", "string"),
    ),
)

TOKENS_SHAPE: Final[Shape[types.Tokens]] = Shape(
    types.Tokens,
    "Tokens",
    (
        Field(1, "accessToken", "access_token", "string"),
        Field(2, "refreshToken", "refresh_token", "string"),
        Field(3, "expiresAt", "expires_at", "timestamp"),
        Field(4, "sessionId", "session_id", "string"),
        Field(5, "user", "user", "object", of=lambda: user_shapes.USER_SHAPE),
    ),
)

LOGIN_RESULT_SHAPE: Final[Shape[types.LoginResult]] = Shape(
    types.LoginResult,
    "LoginResult",
    (
        Field(1, "accessToken", "access_token", "string", is_nullable=True),
        Field(2, "refreshToken", "refresh_token", "string", is_nullable=True),
        Field(3, "expiresAt", "expires_at", "timestamp", is_nullable=True),
        Field(4, "sessionId", "session_id", "string", is_nullable=True),
        Field(5, "user", "user", "object", of=lambda: user_shapes.USER_SHAPE, is_nullable=True),
        Field(6, "mfa", "mfa", "object", of=lambda: SECOND_FACTOR_REQUEST_SHAPE, is_nullable=True),
        Field(7, "isPasswordOutdated", "is_password_outdated", "boolean"),
    ),
)

SECOND_FACTOR_REQUEST_SHAPE: Final[Shape[types.SecondFactorRequest]] = Shape(
    types.SecondFactorRequest,
    "SecondFactorRequest",
    (
        Field(1, "token", "token", "string"),
        Field(2, "factors", "factors", "enum", of=lambda: SECOND_FACTOR_ENUM, is_list=True),
        Field(4, "maskedEmail", "masked_email", "string", is_nullable=True),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

GUEST_TOKENS_SHAPE: Final[Shape[types.GuestTokens]] = Shape(
    types.GuestTokens,
    "GuestTokens",
    (
        Field(1, "accessToken", "access_token", "string"),
        Field(2, "expiresAt", "expires_at", "timestamp"),
        Field(3, "roomId", "room_id", "string"),
    ),
)

CONNECTION_TICKET_SHAPE: Final[Shape[types.ConnectionTicket]] = Shape(
    types.ConnectionTicket,
    "ConnectionTicket",
    (
        Field(1, "ticket", "ticket", "string"),
        Field(2, "roomId", "room_id", "string", is_nullable=True),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

AUTH_GET_INPUT_SHAPE: Final[Shape[types.AuthGetInput]] = Shape(
    types.AuthGetInput,
    "AuthGetInput",
    (),
)

AUTH_REGISTER_INPUT_SHAPE: Final[Shape[types.AuthRegisterInput]] = Shape(
    types.AuthRegisterInput,
    "AuthRegisterInput",
    (
        Field(1, "username", "username", "string"),
        Field(2, "password", "password", "string"),
        Field(3, "displayName", "display_name", "string", default=""),
        Field(4, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_LOGIN_INPUT_SHAPE: Final[Shape[types.AuthLoginInput]] = Shape(
    types.AuthLoginInput,
    "AuthLoginInput",
    (
        Field(1, "username", "username", "string"),
        Field(2, "password", "password", "string"),
        Field(3, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SECOND_FACTOR_INPUT_SHAPE: Final[Shape[types.AuthSecondFactorInput]] = Shape(
    types.AuthSecondFactorInput,
    "AuthSecondFactorInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "factor", "factor", "enum", of=lambda: SECOND_FACTOR_ENUM),
        Field(3, "code", "code", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_REFRESH_INPUT_SHAPE: Final[Shape[types.AuthRefreshInput]] = Shape(
    types.AuthRefreshInput,
    "AuthRefreshInput",
    (
        Field(1, "refreshToken", "refresh_token", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_LOGOUT_INPUT_SHAPE: Final[Shape[types.AuthLogoutInput]] = Shape(
    types.AuthLogoutInput,
    "AuthLogoutInput",
    (Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),),
)

AUTH_GUEST_INPUT_SHAPE: Final[Shape[types.AuthGuestInput]] = Shape(
    types.AuthGuestInput,
    "AuthGuestInput",
    (
        Field(1, "roomId", "room_id", "string"),
        Field(2, "displayName", "display_name", "string", default=""),
        Field(3, "invitation", "invitation", "string", is_nullable=True),
        Field(4, "password", "password", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SET_PASSWORD_INPUT_SHAPE: Final[Shape[types.AuthSetPasswordInput]] = Shape(
    types.AuthSetPasswordInput,
    "AuthSetPasswordInput",
    (
        Field(1, "username", "username", "string"),
        Field(2, "code", "code", "string"),
        Field(3, "newPassword", "new_password", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SET_UP_INPUT_SHAPE: Final[Shape[types.AuthSetUpInput]] = Shape(
    types.AuthSetUpInput,
    "AuthSetUpInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "username", "username", "string"),
        Field(3, "password", "password", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_TICKET_INPUT_SHAPE: Final[Shape[types.AuthTicketInput]] = Shape(
    types.AuthTicketInput,
    "AuthTicketInput",
    (
        Field(1, "roomId", "room_id", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SEND_EMAIL_CODE_INPUT_SHAPE: Final[Shape[types.AuthSendEmailCodeInput]] = Shape(
    types.AuthSendEmailCodeInput,
    "AuthSendEmailCodeInput",
    (
        Field(1, "email", "email", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_LOGIN_BY_EMAIL_INPUT_SHAPE: Final[Shape[types.AuthLoginByEmailInput]] = Shape(
    types.AuthLoginByEmailInput,
    "AuthLoginByEmailInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "code", "code", "string"),
        Field(3, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_REGISTER_BY_EMAIL_INPUT_SHAPE: Final[Shape[types.AuthRegisterByEmailInput]] = Shape(
    types.AuthRegisterByEmailInput,
    "AuthRegisterByEmailInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "code", "code", "string"),
        Field(3, "username", "username", "string"),
        Field(4, "displayName", "display_name", "string", default=""),
        Field(5, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SEND_SECOND_FACTOR_INPUT_SHAPE: Final[Shape[types.AuthSendSecondFactorInput]] = Shape(
    types.AuthSendSecondFactorInput,
    "AuthSendSecondFactorInput",
    (
        Field(1, "token", "token", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_FORGOT_PASSWORD_INPUT_SHAPE: Final[Shape[types.AuthForgotPasswordInput]] = Shape(
    types.AuthForgotPasswordInput,
    "AuthForgotPasswordInput",
    (
        Field(1, "username", "username", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_BEGIN_O_AUTH_INPUT_SHAPE: Final[Shape[types.AuthBeginOAuthInput]] = Shape(
    types.AuthBeginOAuthInput,
    "AuthBeginOAuthInput",
    (
        Field(1, "providerId", "provider_id", "string"),
        Field(2, "returnTo", "return_to", "string", default="/"),
        Field(3, "loopbackPort", "loopback_port", "int", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_FINISH_O_AUTH_INPUT_SHAPE: Final[Shape[types.AuthFinishOAuthInput]] = Shape(
    types.AuthFinishOAuthInput,
    "AuthFinishOAuthInput",
    (
        Field(1, "state", "state", "string"),
        Field(2, "code", "code", "string", is_nullable=True),
        Field(3, "error", "error", "string", is_nullable=True),
        Field(4, "issuer", "issuer", "string", is_nullable=True),
        Field(5, "binding", "binding", "string"),
        Field(6, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_BEGIN_OPAQUE_PASSWORD_INPUT_SHAPE: Final[Shape[types.AuthBeginOpaquePasswordInput]] = Shape(
    types.AuthBeginOpaquePasswordInput,
    "AuthBeginOpaquePasswordInput",
    (
        Field(1, "request", "request", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_REGISTER_BY_OPAQUE_INPUT_SHAPE: Final[Shape[types.AuthRegisterByOpaqueInput]] = Shape(
    types.AuthRegisterByOpaqueInput,
    "AuthRegisterByOpaqueInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "upload", "upload", "string"),
        Field(3, "username", "username", "string"),
        Field(4, "displayName", "display_name", "string", default=""),
        Field(5, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SET_PASSWORD_BY_OPAQUE_INPUT_SHAPE: Final[Shape[types.AuthSetPasswordByOpaqueInput]] = Shape(
    types.AuthSetPasswordByOpaqueInput,
    "AuthSetPasswordByOpaqueInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "upload", "upload", "string"),
        Field(3, "username", "username", "string"),
        Field(4, "code", "code", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_BEGIN_OPAQUE_LOGIN_INPUT_SHAPE: Final[Shape[types.AuthBeginOpaqueLoginInput]] = Shape(
    types.AuthBeginOpaqueLoginInput,
    "AuthBeginOpaqueLoginInput",
    (
        Field(1, "username", "username", "string"),
        Field(2, "request", "request", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_LOGIN_BY_OPAQUE_INPUT_SHAPE: Final[Shape[types.AuthLoginByOpaqueInput]] = Shape(
    types.AuthLoginByOpaqueInput,
    "AuthLoginByOpaqueInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "proof", "proof", "string"),
        Field(3, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_BEGIN_PASSKEY_INPUT_SHAPE: Final[Shape[types.AuthBeginPasskeyInput]] = Shape(
    types.AuthBeginPasskeyInput,
    "AuthBeginPasskeyInput",
    (Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),),
)

AUTH_LOGIN_BY_PASSKEY_INPUT_SHAPE: Final[Shape[types.AuthLoginByPasskeyInput]] = Shape(
    types.AuthLoginByPasskeyInput,
    "AuthLoginByPasskeyInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "credential", "credential", "string"),
        Field(3, "sessionName", "session_name", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_BEGIN_SECOND_FACTOR_PASSKEY_INPUT_SHAPE: Final[Shape[types.AuthBeginSecondFactorPasskeyInput]] = Shape(
    types.AuthBeginSecondFactorPasskeyInput,
    "AuthBeginSecondFactorPasskeyInput",
    (
        Field(1, "token", "token", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_SECOND_FACTOR_BY_PASSKEY_INPUT_SHAPE: Final[Shape[types.AuthSecondFactorByPasskeyInput]] = Shape(
    types.AuthSecondFactorByPasskeyInput,
    "AuthSecondFactorByPasskeyInput",
    (
        Field(1, "token", "token", "string"),
        Field(2, "credential", "credential", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

AUTH_RENEW_OPAQUE_SECRETS_INPUT_SHAPE: Final[Shape[types.AuthRenewOpaqueSecretsInput]] = Shape(
    types.AuthRenewOpaqueSecretsInput,
    "AuthRenewOpaqueSecretsInput",
    (Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),),
)

SECOND_FACTOR_ENUM: Final[EnumFacts] = EnumFacts(
    types.SecondFactor,
    {"totp": 1, "emailCode": 2, "passkey": 3, "recoveryCode": 4},
)
