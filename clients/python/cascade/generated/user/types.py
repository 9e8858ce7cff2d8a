# Generated from Schema/user.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset
    from ..api_key.types import ApiKey
    from ..audit_entry.types import AuditEntry
    from ..linked_identity.types import LinkedIdentity
    from ..passkey.types import Passkey
    from ..preferences.types import Preferences
    from ..second_factors.types import SecondFactors
    from ..session.types import Session


@dataclass(frozen=True, kw_only=True)
class User:
    """Somebody with an account. What only itself and administrators may see is null for the others."""

    id: str
    """Its identity; stable for ever."""
    username: str
    """What it signs in with and is mentioned by. Capitals make no difference when names are compared."""
    display_name: str
    """What people call it; the username where it is empty."""
    about: str
    """What it says about itself."""
    avatar_url: str | None
    """Where its picture is."""
    email: str | None
    """Its email address; null as long as none was confirmed."""
    role: ServerRole
    """What it may do on the server."""
    status: UserStatus
    """Whether it can be used."""
    banned_until: datetime | None
    """Until when it is banned; null where it is not, or for good."""
    ban_reason: str | None
    """Why it is banned."""
    deleted_at: datetime | None
    """When it will be gone for good; null as long as it was not deleted. Until then it can be restored."""
    has_second_factor: bool | None
    """Whether signing in takes a second factor."""
    created_at: datetime
    """When it was made."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class PasswordReset:
    """A code with which a user sets a new password."""

    code: str
    """The code; it is good once."""
    expires_at: datetime
    """Until when."""


@dataclass(frozen=True, kw_only=True)
class UserExport:
    """All that is kept about a user, but for secrets."""

    user: User
    """The account."""
    password_changed_at: datetime | None
    """When its password was set; null where it has none."""
    second_factors: SecondFactors
    """What it asks for beside the first factor."""
    preferences: Preferences
    """How it wants things to be."""
    sessions: Sequence[Session]
    """Where it is signed in."""
    linked_identities: Sequence[LinkedIdentity]
    """Its accounts of other services."""
    passkeys: Sequence[Passkey]
    """Its passkeys."""
    api_keys: Sequence[ApiKey]
    """Its API keys."""
    calls: Sequence[AuditEntry]
    """Calls that it made, and those of others about it, as long as they are kept; who the others were is theirs to
    tell.
    """
    next_cursor: str | None
    """Where the next page of calls begins; null at the end."""


@dataclass(frozen=True, kw_only=True)
class UserCreateInput:
    """The input of `user.create`."""

    username: str
    """What it signs in with and is mentioned by. Capitals make no difference when names are compared."""
    display_name: str | Unset = UNSET
    """What people call it; the username where it is empty."""
    about: str | Unset = UNSET
    """What it says about itself."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserGetInput:
    """The input of `user.get`."""

    user_id: str
    """The user that it is about."""


@dataclass(frozen=True, kw_only=True)
class UserPage:
    """A page of a list."""

    items: Sequence[User]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class UserListInput:
    """The input of `user.list`."""

    username: str | None = None
    """Only those with this username."""
    role: ServerRole | None = None
    """Only those with this role."""
    status: UserStatus | None = None
    """Only those with this status."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: UserOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class UserPatch:
    """What changes: a field that is not here stays, null clears."""

    username: str | Unset = UNSET
    """What it signs in with and is mentioned by. Capitals make no difference when names are compared."""
    display_name: str | Unset = UNSET
    """What people call it; the username where it is empty."""
    about: str | Unset = UNSET
    """What it says about itself."""


@dataclass(frozen=True, kw_only=True)
class UserPatchInput:
    """The input of `user.patch`."""

    user_id: str
    """The user that it is about."""
    patch: UserPatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserDeleteInput:
    """The input of `user.delete`."""

    user_id: str
    """The user that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserMeInput:
    """The input of `user.me`."""


@dataclass(frozen=True, kw_only=True)
class UserChangePasswordInput:
    """The input of `user.changePassword`."""

    user_id: str
    """The user that it is about."""
    current_password: str
    """The present one."""
    new_password: str
    """The new one."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserChangePasswordByOpaqueInput:
    """The input of `user.changePasswordByOpaque`."""

    user_id: str
    """The user that it is about."""
    token: str
    """What `auth.beginOpaquePassword` answered."""
    upload: str
    """The client's second message: what is kept of the password."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserResetPasswordInput:
    """The input of `user.resetPassword`."""

    user_id: str
    """The user that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserSetRoleInput:
    """The input of `user.setRole`."""

    user_id: str
    """The user that it is about."""
    role: ServerRole
    """The new role."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserBanInput:
    """The input of `user.ban`."""

    user_id: str
    """The user that it is about."""
    reason: str | None = None
    """Why; the user is told."""
    until: datetime | None = None
    """Until when; for good when left out."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserUnbanInput:
    """The input of `user.unban`."""

    user_id: str
    """The user that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserRestoreInput:
    """The input of `user.restore`."""

    user_id: str
    """The user that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserChangeEmailInput:
    """The input of `user.changeEmail`."""

    user_id: str
    """The user that it is about."""
    email: str
    """The new address."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserConfirmEmailInput:
    """The input of `user.confirmEmail`."""

    user_id: str
    """The user that it is about."""
    token: str
    """What asking for the code answered."""
    code: str
    """The code."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserRemoveEmailInput:
    """The input of `user.removeEmail`."""

    user_id: str
    """The user that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class UserExportDataInput:
    """The input of `user.exportData`."""

    user_id: str
    """The user that it is about."""
    limit: int | Unset = UNSET
    """How many calls at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


class ServerRole(OpenEnum):
    """What somebody may do on the server, apart from rooms."""

    ROOT = "root"
    """Everything. Only a root makes administrators."""
    ADMIN = "admin"
    """Manage users, rooms and settings, but no root and no administrator."""
    CREATOR = "creator"
    """Broadcast on a channel of its own."""
    USER = "user"
    """Make rooms and join those of others."""


class UserStatus(OpenEnum):
    """Whether an account can be used."""

    ACTIVE = "active"
    """It can."""
    BANNED = "banned"
    """It is kept out."""
    DELETED = "deleted"
    """It was deleted and can be restored still."""


class UserOrder(OpenEnum):
    """What a list of users is ordered by."""

    USERNAME = "username"
    """By username, the least first."""
    USERNAME_DESC = "usernameDesc"
    """By username, the greatest first."""
    CREATED_AT = "createdAt"
    """By created at, the least first."""
    CREATED_AT_DESC = "createdAtDesc"
    """By created at, the greatest first."""
