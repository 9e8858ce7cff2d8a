# Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.
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
class LinkedIdentity:
    """An account of another service by which a user signs in."""

    id: str
    """Its identity."""
    user_id: str
    """The user that it belongs to."""
    issuer: str
    """The service."""
    subject: str
    """Who the user is there, for good."""
    name: str
    """What the service called the user when it was linked."""
    created_at: datetime
    """When it was linked."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class OAuthStart:
    """Where to go to show who one is."""

    authorization_url: str
    """The page of the service; it leads back to this server."""
    binding: str
    """Shown at the end by who began, and by nobody else. Empty where a cookie carries it."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityGetInput:
    """The input of `linkedIdentity.get`."""

    user_id: str
    """The user that it is about."""
    linked_identity_id: str
    """The linked identity that it is about."""


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityPage:
    """A page of a list."""

    items: Sequence[LinkedIdentity]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityListInput:
    """The input of `linkedIdentity.list`."""

    user_id: str
    """The user that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: LinkedIdentityOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityDeleteInput:
    """The input of `linkedIdentity.delete`."""

    user_id: str
    """The user that it is about."""
    linked_identity_id: str
    """The linked identity that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class LinkedIdentityBeginInput:
    """The input of `linkedIdentity.begin`."""

    user_id: str
    """The user that it is about."""
    provider_id: str
    """The service."""
    return_to: str | Unset = UNSET
    """Where the browser goes in the end: a path of this server."""
    loopback_port: int | None = None
    """Where a program waits for the browser instead: http://127.0.0.1, at this port."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class LinkedIdentityOrder(OpenEnum):
    """What a list of linked identitys is ordered by."""

    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
