# Generated from Schema/user.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..api_key import shapes as api_key_shapes
from ..audit_entry import shapes as audit_entry_shapes
from ..linked_identity import shapes as linked_identity_shapes
from ..passkey import shapes as passkey_shapes
from ..preferences import shapes as preferences_shapes
from ..second_factors import shapes as second_factors_shapes
from ..session import shapes as session_shapes
from . import types

USER_SHAPE: Final[Shape[types.User]] = Shape(
    types.User,
    "User",
    (
        Field(1, "id", "id", "string"),
        Field(2, "username", "username", "string"),
        Field(3, "displayName", "display_name", "string", default=""),
        Field(4, "about", "about", "string", default=""),
        Field(5, "avatarUrl", "avatar_url", "string", is_nullable=True),
        Field(6, "email", "email", "string", is_nullable=True),
        Field(7, "role", "role", "enum", of=lambda: SERVER_ROLE_ENUM),
        Field(8, "status", "status", "enum", of=lambda: USER_STATUS_ENUM),
        Field(9, "bannedUntil", "banned_until", "timestamp", is_nullable=True),
        Field(10, "banReason", "ban_reason", "string", is_nullable=True),
        Field(11, "deletedAt", "deleted_at", "timestamp", is_nullable=True),
        Field(12, "hasSecondFactor", "has_second_factor", "boolean", is_nullable=True),
        Field(13, "createdAt", "created_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

PASSWORD_RESET_SHAPE: Final[Shape[types.PasswordReset]] = Shape(
    types.PasswordReset,
    "PasswordReset",
    (
        Field(1, "code", "code", "string"),
        Field(2, "expiresAt", "expires_at", "timestamp"),
    ),
)

USER_EXPORT_SHAPE: Final[Shape[types.UserExport]] = Shape(
    types.UserExport,
    "UserExport",
    (
        Field(1, "user", "user", "object", of=lambda: USER_SHAPE),
        Field(2, "passwordChangedAt", "password_changed_at", "timestamp", is_nullable=True),
        Field(3, "secondFactors", "second_factors", "object", of=lambda: second_factors_shapes.SECOND_FACTORS_SHAPE),
        Field(4, "preferences", "preferences", "object", of=lambda: preferences_shapes.PREFERENCES_SHAPE),
        Field(5, "sessions", "sessions", "object", of=lambda: session_shapes.SESSION_SHAPE, is_list=True),
        Field(
            6,
            "linkedIdentities",
            "linked_identities",
            "object",
            of=lambda: linked_identity_shapes.LINKED_IDENTITY_SHAPE,
            is_list=True,
        ),
        Field(10, "passkeys", "passkeys", "object", of=lambda: passkey_shapes.PASSKEY_SHAPE, is_list=True),
        Field(7, "apiKeys", "api_keys", "object", of=lambda: api_key_shapes.API_KEY_SHAPE, is_list=True),
        Field(8, "calls", "calls", "object", of=lambda: audit_entry_shapes.AUDIT_ENTRY_SHAPE, is_list=True),
        Field(9, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

USER_CREATE_INPUT_SHAPE: Final[Shape[types.UserCreateInput]] = Shape(
    types.UserCreateInput,
    "UserCreateInput",
    (
        Field(2, "username", "username", "string"),
        Field(3, "displayName", "display_name", "string", default=""),
        Field(4, "about", "about", "string", default=""),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_GET_INPUT_SHAPE: Final[Shape[types.UserGetInput]] = Shape(
    types.UserGetInput,
    "UserGetInput",
    (Field(1011, "userId", "user_id", "string", place="path"),),
)

USER_PAGE_SHAPE: Final[Shape[types.UserPage]] = Shape(
    types.UserPage,
    "UserPage",
    (
        Field(1, "items", "items", "object", of=lambda: USER_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

USER_LIST_INPUT_SHAPE: Final[Shape[types.UserListInput]] = Shape(
    types.UserListInput,
    "UserListInput",
    (
        Field(2, "username", "username", "string", is_nullable=True, place="query"),
        Field(7, "role", "role", "enum", of=lambda: SERVER_ROLE_ENUM, is_nullable=True, place="query"),
        Field(8, "status", "status", "enum", of=lambda: USER_STATUS_ENUM, is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: USER_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

USER_PATCH_SHAPE: Final[Shape[types.UserPatch]] = Shape(
    types.UserPatch,
    "UserPatch",
    (
        Field(2, "username", "username", "string"),
        Field(3, "displayName", "display_name", "string"),
        Field(4, "about", "about", "string"),
    ),
    is_patch=True,
)

USER_PATCH_INPUT_SHAPE: Final[Shape[types.UserPatchInput]] = Shape(
    types.UserPatchInput,
    "UserPatchInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: USER_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_DELETE_INPUT_SHAPE: Final[Shape[types.UserDeleteInput]] = Shape(
    types.UserDeleteInput,
    "UserDeleteInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_ME_INPUT_SHAPE: Final[Shape[types.UserMeInput]] = Shape(
    types.UserMeInput,
    "UserMeInput",
    (),
)

USER_CHANGE_PASSWORD_INPUT_SHAPE: Final[Shape[types.UserChangePasswordInput]] = Shape(
    types.UserChangePasswordInput,
    "UserChangePasswordInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "currentPassword", "current_password", "string"),
        Field(2, "newPassword", "new_password", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_CHANGE_PASSWORD_BY_OPAQUE_INPUT_SHAPE: Final[Shape[types.UserChangePasswordByOpaqueInput]] = Shape(
    types.UserChangePasswordByOpaqueInput,
    "UserChangePasswordByOpaqueInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "token", "token", "string"),
        Field(2, "upload", "upload", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_RESET_PASSWORD_INPUT_SHAPE: Final[Shape[types.UserResetPasswordInput]] = Shape(
    types.UserResetPasswordInput,
    "UserResetPasswordInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_SET_ROLE_INPUT_SHAPE: Final[Shape[types.UserSetRoleInput]] = Shape(
    types.UserSetRoleInput,
    "UserSetRoleInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "role", "role", "enum", of=lambda: SERVER_ROLE_ENUM),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_BAN_INPUT_SHAPE: Final[Shape[types.UserBanInput]] = Shape(
    types.UserBanInput,
    "UserBanInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "reason", "reason", "string", is_nullable=True),
        Field(2, "until", "until", "timestamp", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_UNBAN_INPUT_SHAPE: Final[Shape[types.UserUnbanInput]] = Shape(
    types.UserUnbanInput,
    "UserUnbanInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_RESTORE_INPUT_SHAPE: Final[Shape[types.UserRestoreInput]] = Shape(
    types.UserRestoreInput,
    "UserRestoreInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_CHANGE_EMAIL_INPUT_SHAPE: Final[Shape[types.UserChangeEmailInput]] = Shape(
    types.UserChangeEmailInput,
    "UserChangeEmailInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "email", "email", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_CONFIRM_EMAIL_INPUT_SHAPE: Final[Shape[types.UserConfirmEmailInput]] = Shape(
    types.UserConfirmEmailInput,
    "UserConfirmEmailInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "token", "token", "string"),
        Field(2, "code", "code", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_REMOVE_EMAIL_INPUT_SHAPE: Final[Shape[types.UserRemoveEmailInput]] = Shape(
    types.UserRemoveEmailInput,
    "UserRemoveEmailInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

USER_EXPORT_DATA_INPUT_SHAPE: Final[Shape[types.UserExportDataInput]] = Shape(
    types.UserExportDataInput,
    "UserExportDataInput",
    (
        Field(1011, "userId", "user_id", "string", place="path"),
        Field(1, "limit", "limit", "int", default=1000, place="query"),
        Field(2, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

SERVER_ROLE_ENUM: Final[EnumFacts] = EnumFacts(
    types.ServerRole,
    {"root": 1, "admin": 2, "creator": 3, "user": 4},
)

USER_STATUS_ENUM: Final[EnumFacts] = EnumFacts(
    types.UserStatus,
    {"active": 1, "banned": 2, "deleted": 3},
)

USER_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.UserOrder,
    {"username": 1, "usernameDesc": 2, "createdAt": 3, "createdAtDesc": 4},
)
