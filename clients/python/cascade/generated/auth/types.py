# Generated from Schema/auth.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset
    from ..linked_identity.types import LinkedIdentity
    from ..session.types import SignInMethod
    from ..user.types import User


@dataclass(frozen=True, kw_only=True)
class Auth:
    """The ways into this server."""

    is_registration_open: bool
    """Whether people can make themselves an account."""
    are_guests_allowed: bool
    """Whether people can come as guests, where a room lets them."""
    methods: Sequence[SignInMethod]
    """How one can sign in."""
    min_password_length: int
    """How short a password may be."""
    providers: Sequence[SignInOption]
    """The other services that one can sign in by."""


@dataclass(frozen=True, kw_only=True)
class SentCode:
    """A code is on its way, if there is anybody there."""

    token: str
    """Given back with the code."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class OpaqueAnswer:
    """What the server says of a password that it does not see."""

    token: str
    """Given back with the client's second message."""
    message: str
    """The server's message, as RFC 9807 has it, with how the password is stretched in front of it; base64url."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class SignInOption:
    """Another service that one can sign in by."""

    id: str
    """What it is called here."""
    display_name: str
    """What people read on the button."""


@dataclass(frozen=True, kw_only=True)
class OAuthResult:
    """What coming by way of another service came to."""

    login: LoginResult | None
    """As of signing in by any other way; null where an account was linked."""
    linked: LinkedIdentity | None
    """What was linked; null where somebody signed in."""
    return_to: str
    """Where the browser goes now."""


@dataclass(frozen=True, kw_only=True)
class Tokens:
    """What a caller shows from now on."""

    access_token: str
    """Shown with every call: `Authorization: Bearer …`."""
    refresh_token: str
    """Changed for new ones before the access token runs out. It is good once."""
    expires_at: datetime
    """When the access token runs out."""
    session_id: str
    """The session that the tokens belong to."""
    user: User
    """Who signed in."""


@dataclass(frozen=True, kw_only=True)
class LoginResult:
    """What signing in came to: tokens, or the wish for a second factor."""

    access_token: str | None
    """Shown with every call; null where a second factor is wanted."""
    refresh_token: str | None
    """Changed for new ones before the access token runs out; null where a second factor is wanted."""
    expires_at: datetime | None
    """When the access token runs out; null where a second factor is wanted."""
    session_id: str | None
    """The session that the tokens belong to; null where a second factor is wanted."""
    user: User | None
    """Who signed in; null where a second factor is wanted."""
    mfa: SecondFactorRequest | None
    """The second factor that is wanted; null where there are tokens."""
    is_password_outdated: bool
    """Whether the password is not kept as new ones are: a client that never shows it sets it anew, the same one."""


@dataclass(frozen=True, kw_only=True)
class SecondFactorRequest:
    """What a login wants beside the password."""

    token: str
    """Given back with the second factor."""
    factors: Sequence[SecondFactor]
    """Any of these will do."""
    masked_email: str | None
    """Where a code by email would go, with most of its letters hidden; null where none would."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class GuestTokens:
    """What a guest shows from now on."""

    access_token: str
    """Shown with every call: `Authorization: Bearer …`."""
    expires_at: datetime
    """When it runs out; there is none after it."""
    room_id: str
    """The room that it is good for."""


@dataclass(frozen=True, kw_only=True)
class ConnectionTicket:
    """Opens one connection."""

    ticket: str
    """Shown as `?ticket=…`; it is good once."""
    room_id: str | None
    """The room that it is good for; null for the caller's own scope."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class AuthGetInput:
    """The input of `auth.get`."""


@dataclass(frozen=True, kw_only=True)
class AuthRegisterInput:
    """The input of `auth.register`."""

    username: str
    """What it signs in with and is mentioned by."""
    password: str
    """Its password."""
    display_name: str | Unset = UNSET
    """What people call it; the username where it is empty."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthLoginInput:
    """The input of `auth.login`."""

    username: str
    """The username, or the email address."""
    password: str
    """The password."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSecondFactorInput:
    """The input of `auth.secondFactor`."""

    token: str
    """What the login answered."""
    factor: SecondFactor
    """Which factor it is."""
    code: str
    """The code."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthRefreshInput:
    """The input of `auth.refresh`."""

    refresh_token: str
    """The refresh token that came last."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthLogoutInput:
    """The input of `auth.logout`."""

    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthGuestInput:
    """The input of `auth.guest`."""

    room_id: str
    """The room."""
    display_name: str | Unset = UNSET
    """What people in the room shall call the guest; something is made up where it is empty."""
    invitation: str | None = None
    """What the link to the room carried, where it carried something."""
    password: str | None = None
    """The room's password, where it has one."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSetPasswordInput:
    """The input of `auth.setPassword`."""

    username: str
    """The username, or the email address."""
    code: str
    """The code."""
    new_password: str
    """The new password."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSetUpInput:
    """The input of `auth.setUp`."""

    token: str
    """What stands in the file; it is good once."""
    username: str
    """What the account signs in with."""
    password: str
    """Its password."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthTicketInput:
    """The input of `auth.ticket`."""

    room_id: str | None = None
    """The room; the caller's own scope when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSendEmailCodeInput:
    """The input of `auth.sendEmailCode`."""

    email: str
    """Where to."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthLoginByEmailInput:
    """The input of `auth.loginByEmail`."""

    token: str
    """What asking for the code answered."""
    code: str
    """The code."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthRegisterByEmailInput:
    """The input of `auth.registerByEmail`."""

    token: str
    """What asking for the code answered."""
    code: str
    """The code."""
    username: str
    """What it signs in with and is mentioned by."""
    display_name: str | Unset = UNSET
    """What people call it; the username where it is empty."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSendSecondFactorInput:
    """The input of `auth.sendSecondFactor`."""

    token: str
    """What the login answered."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthForgotPasswordInput:
    """The input of `auth.forgotPassword`."""

    username: str
    """The username, or the email address."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthBeginOAuthInput:
    """The input of `auth.beginOAuth`."""

    provider_id: str
    """The service."""
    return_to: str | Unset = UNSET
    """Where the browser goes in the end: a path of this server."""
    loopback_port: int | None = None
    """Where a program waits for the browser instead: http://127.0.0.1, at this port."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthFinishOAuthInput:
    """The input of `auth.finishOAuth`."""

    state: str
    """As it came back."""
    code: str | None = None
    """What the service gave for it."""
    error: str | None = None
    """What the service said instead."""
    issuer: str | None = None
    """Who sent it back, where that was said (`iss`)."""
    binding: str
    """What the beginning answered."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthBeginOpaquePasswordInput:
    """The input of `auth.beginOpaquePassword`."""

    request: str
    """The client's first message, a registration request of RFC 9807."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthRegisterByOpaqueInput:
    """The input of `auth.registerByOpaque`."""

    token: str
    """What the beginning answered."""
    upload: str
    """The client's second message: what is kept of the password."""
    username: str
    """What it signs in with and is mentioned by."""
    display_name: str | Unset = UNSET
    """What people call it; the username where it is empty."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSetPasswordByOpaqueInput:
    """The input of `auth.setPasswordByOpaque`."""

    token: str
    """What the beginning answered."""
    upload: str
    """The client's second message: what is kept of the password."""
    username: str
    """The username, or the email address."""
    code: str
    """The code for a new password."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthBeginOpaqueLoginInput:
    """The input of `auth.beginOpaqueLogin`."""

    username: str
    """The username; no email address."""
    request: str
    """The client's first message: KE1 of RFC 9807."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthLoginByOpaqueInput:
    """The input of `auth.loginByOpaque`."""

    token: str
    """What the beginning answered."""
    proof: str
    """The client's second message: KE3 of RFC 9807."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthBeginPasskeyInput:
    """The input of `auth.beginPasskey`."""

    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthLoginByPasskeyInput:
    """The input of `auth.loginByPasskey`."""

    token: str
    """What the question came with."""
    credential: str
    """What the browser answered: AuthenticationResponseJSON."""
    session_name: str | Unset = UNSET
    """What the user calls this session."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthBeginSecondFactorPasskeyInput:
    """The input of `auth.beginSecondFactorPasskey`."""

    token: str
    """What the login answered."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthSecondFactorByPasskeyInput:
    """The input of `auth.secondFactorByPasskey`."""

    token: str
    """What the question came with."""
    credential: str
    """What the browser answered: AuthenticationResponseJSON."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class AuthRenewOpaqueSecretsInput:
    """The input of `auth.renewOpaqueSecrets`."""

    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class SecondFactor(OpenEnum):
    """What shows, beside the first, that it is you."""

    TOTP = "totp"
    """A code from a program on one's telephone."""
    EMAIL_CODE = "emailCode"
    """A code that came by email."""
    PASSKEY = "passkey"
    """A key in a device."""
    RECOVERY_CODE = "recoveryCode"
    """One of the codes that were written down for the day when all else is lost."""
