# Generated from Schema/apiKey.graphql by codegen. Do not edit.
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
class ApiKey:
    """A key with which a program calls in the name of a user."""

    id: str
    """Its identity; the key carries it."""
    user_id: str
    """The user that it belongs to."""
    name: str
    """What its owner calls it: the program that has it."""
    scope: ApiKeyScope
    """What may be done with it, of what its owner may."""
    created_at: datetime
    """When it was made."""
    last_used_at: datetime | None
    """When it was used last, to within a minute; null where it never was."""
    expires_at: datetime | None
    """When it runs out, and is gone; null where it does not."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class NewApiKey:
    """A key that has just been made."""

    key: str
    """Shown with every call: `Authorization: Bearer …`. Nobody can read it again."""
    api_key: ApiKey
    """What is known of it from now on."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyGetInput:
    """The input of `apiKey.get`."""

    user_id: str
    """The user that it is about."""
    api_key_id: str
    """The api key that it is about."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyPage:
    """A page of a list."""

    items: Sequence[ApiKey]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyListInput:
    """The input of `apiKey.list`."""

    user_id: str
    """The user that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: ApiKeyOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What its owner calls it: the program that has it."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyPatchInput:
    """The input of `apiKey.patch`."""

    user_id: str
    """The user that it is about."""
    api_key_id: str
    """The api key that it is about."""
    patch: ApiKeyPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyDeleteInput:
    """The input of `apiKey.delete`."""

    user_id: str
    """The user that it is about."""
    api_key_id: str
    """The api key that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ApiKeyMakeInput:
    """The input of `apiKey.make`."""

    user_id: str
    """The user that it is about."""
    name: str
    """What its owner calls it."""
    scope: ApiKeyScope
    """What may be done with it."""
    expires_at: datetime | None = None
    """When it runs out; never when left out."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class ApiKeyScope(OpenEnum):
    """What may be done with a key; each of these has those before it in it."""

    READ = "read"
    """Call what changes nothing, and observe."""
    WRITE = "write"
    """Call what changes something as well."""
    ADMIN = "admin"
    """Administer the server as well, where the owner does."""


class ApiKeyOrder(OpenEnum):
    """What a list of api keys is ordered by."""

    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
    LAST_USED_AT = "lastUsedAt"
    """By last used at, the least first."""
    LAST_USED_AT_DESC = "lastUsedAtDesc"
    """By last used at, the greatest first."""
