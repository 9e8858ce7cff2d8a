# Generated from Schema/session.graphql by codegen. Do not edit.
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
class Session:
    """A place where a user is signed in."""

    id: str
    """Its identity; tokens carry it."""
    user_id: str
    """The user that it belongs to."""
    name: str
    """What the user calls it: the kitchen tablet."""
    method: SignInMethod
    """How it was signed in to."""
    user_agent: str
    """What program it was that signed in, by its own word."""
    address: str
    """The network address that it was used from last."""
    created_at: datetime
    """When it was signed in to."""
    last_used_at: datetime
    """When it was used last, to within a minute."""
    expires_at: datetime
    """When it ends, if it is not used until then."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class SessionGetInput:
    """The input of `session.get`."""

    user_id: str
    """The user that it is about."""
    session_id: str
    """The session that it is about."""


@dataclass(frozen=True, kw_only=True)
class SessionPage:
    """A page of a list."""

    items: Sequence[Session]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class SessionListInput:
    """The input of `session.list`."""

    user_id: str
    """The user that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: SessionOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class SessionPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What the user calls it: the kitchen tablet."""


@dataclass(frozen=True, kw_only=True)
class SessionPatchInput:
    """The input of `session.patch`."""

    user_id: str
    """The user that it is about."""
    session_id: str
    """The session that it is about."""
    patch: SessionPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SessionDeleteInput:
    """The input of `session.delete`."""

    user_id: str
    """The user that it is about."""
    session_id: str
    """The session that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class SessionRevokeAllInput:
    """The input of `session.revokeAll`."""

    user_id: str
    """The user that it is about."""
    keeps_own: bool | Unset = UNSET
    """Whether the caller's own goes on, where it is one of them."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class SignInMethod(OpenEnum):
    """How somebody signed in."""

    PASSWORD = "password"
    """With a password, sent over TLS."""
    OPAQUE = "opaque"
    """With a password that the server never saw."""
    PASSKEY = "passkey"
    """With a key in a device."""
    EMAIL_CODE = "emailCode"
    """With a code that came by email."""
    OAUTH = "oauth"
    """By way of another service."""


class SessionOrder(OpenEnum):
    """What a list of sessions is ordered by."""

    LAST_USED_AT = "lastUsedAt"
    """By last used at, the least first."""
    LAST_USED_AT_DESC = "lastUsedAtDesc"
    """By last used at, the greatest first."""
    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
