# Generated from Schema/passkey.graphql by codegen. Do not edit.
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
class Passkey:
    """A key in a device, by which a user signs in."""

    id: str
    """Its identity here."""
    user_id: str
    """The user that it belongs to."""
    name: str
    """What the user calls it: the device that has it."""
    is_backed_up: bool
    """Whether its maker keeps a copy, as for one's other devices, when it was used last."""
    is_discoverable: bool | None
    """Whether one can sign in with it without saying who one is; null where its browser did not say."""
    model: str | None
    """The model of the device, as makers number them (AAGUID); null where it does not say. Nobody vouches for it."""
    created_at: datetime
    """When it was made."""
    last_used_at: datetime | None
    """When it was used last; null where it never was."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PasskeyQuestion:
    """What a browser is asked."""

    token: str
    """Given back with the answer."""
    options: str
    """PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON where a passkey is to be
    shown.
    """
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class PasskeyGetInput:
    """The input of `passkey.get`."""

    user_id: str
    """The user that it is about."""
    passkey_id: str
    """The passkey that it is about."""


@dataclass(frozen=True, kw_only=True)
class PasskeyPage:
    """A page of a list."""

    items: Sequence[Passkey]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class PasskeyListInput:
    """The input of `passkey.list`."""

    user_id: str
    """The user that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: PasskeyOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class PasskeyPatch:
    """What changes: a field that is not here stays, null clears."""

    name: str | Unset = UNSET
    """What the user calls it: the device that has it."""


@dataclass(frozen=True, kw_only=True)
class PasskeyPatchInput:
    """The input of `passkey.patch`."""

    user_id: str
    """The user that it is about."""
    passkey_id: str
    """The passkey that it is about."""
    patch: PasskeyPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PasskeyDeleteInput:
    """The input of `passkey.delete`."""

    user_id: str
    """The user that it is about."""
    passkey_id: str
    """The passkey that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PasskeyBeginInput:
    """The input of `passkey.begin`."""

    user_id: str
    """The user that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class PasskeyFinishInput:
    """The input of `passkey.finish`."""

    user_id: str
    """The user that it is about."""
    token: str
    """What the question came with."""
    credential: str
    """What the browser answered: RegistrationResponseJSON."""
    name: str
    """What the user calls it."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


class PasskeyOrder(OpenEnum):
    """What a list of passkeys is ordered by."""

    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
    LAST_USED_AT = "lastUsedAt"
    """By last used at, the least first."""
    LAST_USED_AT_DESC = "lastUsedAtDesc"
    """By last used at, the greatest first."""
