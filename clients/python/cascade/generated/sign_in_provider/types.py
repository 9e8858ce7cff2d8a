# Generated from Schema/signInProvider.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class SignInProvider:
    """Another service by which people may sign in."""

    id: str
    """Its identity."""
    kind: ProviderKind
    """How it is spoken to."""
    issuer: str | None
    """Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so
    it stays.
    """
    display_name: str
    """What people read on the button."""
    client_id: str
    """What it calls this server."""
    has_client_secret: bool
    """Whether there is such a secret."""
    scopes: Sequence[str]
    """What is asked for of whoever signs in; what its kind needs where it is empty."""
    is_enabled: bool
    """Whether people may sign in by it."""
    is_listed: bool
    """Whether it is among what people are offered; who knows its id may use it all the same."""
    newcomers: Newcomers
    """What becomes of people who come by it and have no account here."""
    created_at: datetime
    """When it was added."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderCreateInput:
    """The input of `signInProvider.create`."""

    kind: ProviderKind
    """How it is spoken to."""
    issuer: str | None = None
    """Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so
    it stays.
    """
    display_name: str
    """What people read on the button."""
    client_id: str
    """What it calls this server."""
    client_secret: str | None = None
    """What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown."""
    scopes: Sequence[str] = ()
    """What is asked for of whoever signs in; what its kind needs where it is empty."""
    is_enabled: bool | Unset = UNSET
    """Whether people may sign in by it."""
    is_listed: bool | Unset = UNSET
    """Whether it is among what people are offered; who knows its id may use it all the same."""
    newcomers: Newcomers | Unset = UNSET
    """What becomes of people who come by it and have no account here."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderGetInput:
    """The input of `signInProvider.get`."""

    sign_in_provider_id: str
    """The sign in provider that it is about."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderPage:
    """A page of a list."""

    items: Sequence[SignInProvider]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderListInput:
    """The input of `signInProvider.list`."""

    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: SignInProviderOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderPatch:
    """What changes: a field that is not here stays, null clears."""

    display_name: str | Unset = UNSET
    """What people read on the button."""
    client_id: str | Unset = UNSET
    """What it calls this server."""
    client_secret: str | None | Unset = UNSET
    """What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown."""
    scopes: Sequence[str] | Unset = UNSET
    """What is asked for of whoever signs in; what its kind needs where it is empty."""
    is_enabled: bool | Unset = UNSET
    """Whether people may sign in by it."""
    is_listed: bool | Unset = UNSET
    """Whether it is among what people are offered; who knows its id may use it all the same."""
    newcomers: Newcomers | Unset = UNSET
    """What becomes of people who come by it and have no account here."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderPatchInput:
    """The input of `signInProvider.patch`."""

    sign_in_provider_id: str
    """The sign in provider that it is about."""
    patch: SignInProviderPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SignInProviderDeleteInput:
    """The input of `signInProvider.delete`."""

    sign_in_provider_id: str
    """The sign in provider that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class ProviderKind(OpenEnum):
    """How another service is spoken to."""

    OPENID_CONNECT = "openidConnect"
    """By OpenID Connect, whoever it is."""
    GOOGLE = "google"
    """Google, which is of the first kind and at a known place."""
    GITHUB = "github"
    """GitHub, by OAuth 2.0 and what it says of its users."""
    DISCORD = "discord"
    """Discord, likewise."""


class Newcomers(OpenEnum):
    """What becomes of people who have no account."""

    AS_EVERYBODY = "asEverybody"
    """They get one where people can make themselves an account."""
    WELCOME = "welcome"
    """They get one, also where nobody else does."""
    REFUSED = "refused"
    """They get none: an account is made first, and linked."""


class SignInProviderOrder(OpenEnum):
    """What a list of sign in providers is ordered by."""

    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
