# Generated from Schema/auth.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

AUTH_REGISTER_INPUT_LIMITS: Final = {
    "username": Limits(min_length=3, max_length=50, format="name"),
    "password": Limits(min_length=8, max_length=128),
    "display_name": Limits(min_length=0, max_length=64),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthRegisterInput`."""

AUTH_LOGIN_INPUT_LIMITS: Final = {
    "username": Limits(min_length=1, max_length=254),
    "password": Limits(min_length=1, max_length=128),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthLoginInput`."""

AUTH_SECOND_FACTOR_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "code": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `AuthSecondFactorInput`."""

AUTH_REFRESH_INPUT_LIMITS: Final = {
    "refresh_token": Limits(min_length=1, max_length=512),
}
"""Bounds of the fields of `AuthRefreshInput`."""

AUTH_GUEST_INPUT_LIMITS: Final = {
    "display_name": Limits(min_length=0, max_length=64),
    "invitation": Limits(min_length=0, max_length=512),
    "password": Limits(min_length=0, max_length=128),
}
"""Bounds of the fields of `AuthGuestInput`."""

AUTH_SET_PASSWORD_INPUT_LIMITS: Final = {
    "username": Limits(min_length=1, max_length=254),
    "code": Limits(min_length=1, max_length=64),
    "new_password": Limits(min_length=8, max_length=128),
}
"""Bounds of the fields of `AuthSetPasswordInput`."""

AUTH_SET_UP_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=128),
    "username": Limits(min_length=3, max_length=50, format="name"),
    "password": Limits(min_length=8, max_length=128),
}
"""Bounds of the fields of `AuthSetUpInput`."""

AUTH_SEND_EMAIL_CODE_INPUT_LIMITS: Final = {
    "email": Limits(min_length=3, max_length=254, format="email"),
}
"""Bounds of the fields of `AuthSendEmailCodeInput`."""

AUTH_LOGIN_BY_EMAIL_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "code": Limits(min_length=1, max_length=64),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthLoginByEmailInput`."""

AUTH_REGISTER_BY_EMAIL_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "code": Limits(min_length=1, max_length=64),
    "username": Limits(min_length=3, max_length=50, format="name"),
    "display_name": Limits(min_length=0, max_length=64),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthRegisterByEmailInput`."""

AUTH_SEND_SECOND_FACTOR_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
}
"""Bounds of the fields of `AuthSendSecondFactorInput`."""

AUTH_FORGOT_PASSWORD_INPUT_LIMITS: Final = {
    "username": Limits(min_length=1, max_length=254),
}
"""Bounds of the fields of `AuthForgotPasswordInput`."""

AUTH_BEGIN_O_AUTH_INPUT_LIMITS: Final = {
    "return_to": Limits(min_length=0, max_length=512),
    "loopback_port": Limits(minimum=1, maximum=65535),
}
"""Bounds of the fields of `AuthBeginOAuthInput`."""

AUTH_FINISH_O_AUTH_INPUT_LIMITS: Final = {
    "state": Limits(min_length=1, max_length=4096),
    "code": Limits(min_length=1, max_length=4096),
    "error": Limits(min_length=1, max_length=256),
    "issuer": Limits(min_length=1, max_length=512),
    "binding": Limits(min_length=1, max_length=128),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthFinishOAuthInput`."""

AUTH_BEGIN_OPAQUE_PASSWORD_INPUT_LIMITS: Final = {
    "request": Limits(min_length=43, max_length=43, format="base64url"),
}
"""Bounds of the fields of `AuthBeginOpaquePasswordInput`."""

AUTH_REGISTER_BY_OPAQUE_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "upload": Limits(min_length=272, max_length=272),
    "username": Limits(min_length=3, max_length=50, format="name"),
    "display_name": Limits(min_length=0, max_length=64),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthRegisterByOpaqueInput`."""

AUTH_SET_PASSWORD_BY_OPAQUE_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "upload": Limits(min_length=272, max_length=272),
    "username": Limits(min_length=1, max_length=254),
    "code": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `AuthSetPasswordByOpaqueInput`."""

AUTH_BEGIN_OPAQUE_LOGIN_INPUT_LIMITS: Final = {
    "username": Limits(min_length=1, max_length=50),
    "request": Limits(min_length=128, max_length=128, format="base64url"),
}
"""Bounds of the fields of `AuthBeginOpaqueLoginInput`."""

AUTH_LOGIN_BY_OPAQUE_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "proof": Limits(min_length=86, max_length=86),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthLoginByOpaqueInput`."""

AUTH_LOGIN_BY_PASSKEY_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=4096),
    "credential": Limits(min_length=2, max_length=16384),
    "session_name": Limits(min_length=0, max_length=64),
}
"""Bounds of the fields of `AuthLoginByPasskeyInput`."""

AUTH_BEGIN_SECOND_FACTOR_PASSKEY_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
}
"""Bounds of the fields of `AuthBeginSecondFactorPasskeyInput`."""

AUTH_SECOND_FACTOR_BY_PASSKEY_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=4096),
    "credential": Limits(min_length=2, max_length=16384),
}
"""Bounds of the fields of `AuthSecondFactorByPasskeyInput`."""
