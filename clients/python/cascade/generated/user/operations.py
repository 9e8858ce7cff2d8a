# Generated from Schema/user.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from ..auth import shapes as auth_shapes
from . import shapes, types

user_create = Operation(
    name="user.create",
    method="POST",
    path="/api/users",
    make=types.UserCreateInput,
    input=shapes.USER_CREATE_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Create an user.

Refused with `username_taken`, or a code of every operation.
"""

user_get = Operation(
    name="user.get",
    method="GET",
    path="/api/users/{userId}",
    make=types.UserGetInput,
    input=shapes.USER_GET_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Read one user."""

user_list = Operation(
    name="user.list",
    method="GET",
    path="/api/users",
    make=types.UserListInput,
    input=shapes.USER_LIST_INPUT_SHAPE,
    output=shapes.USER_PAGE_SHAPE,
)
"""List, page by page."""

user_patch = Operation(
    name="user.patch",
    method="PATCH",
    path="/api/users/{userId}",
    make=types.UserPatchInput,
    input=shapes.USER_PATCH_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Change what is given; null clears.

Refused with `role_out_of_reach`, `username_taken`, or a code of every operation.
"""

user_delete = Operation(
    name="user.delete",
    method="DELETE",
    path="/api/users/{userId}",
    make=types.UserDeleteInput,
    input=shapes.USER_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `role_out_of_reach`, `session_required`, `last_root`, or a code of every operation.
"""

user_me = Operation(
    name="user.me",
    method="GET",
    path="/api/users/me",
    make=types.UserMeInput,
    input=shapes.USER_ME_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""The caller itself."""

user_change_password = Operation(
    name="user.changePassword",
    method="POST",
    path="/api/users/{userId}/password",
    make=types.UserChangePasswordInput,
    input=shapes.USER_CHANGE_PASSWORD_INPUT_SHAPE,
    output=NOTHING,
)
"""Change one's password. All other sessions end.

Refused with `weak_password`, `wrong_credentials`, `session_required`, `locked_out`, or a code of every operation.
"""

user_change_password_by_opaque = Operation(
    name="user.changePasswordByOpaque",
    method="POST",
    path="/api/users/{userId}/password/opaque",
    make=types.UserChangePasswordByOpaqueInput,
    input=shapes.USER_CHANGE_PASSWORD_BY_OPAQUE_INPUT_SHAPE,
    output=NOTHING,
)
"""Change one's password to one that the server never sees. All other sessions end.

Refused with `sign_in_expired`, `sign_in_again`, `malformed_message`, or a code of every operation.
"""

user_reset_password = Operation(
    name="user.resetPassword",
    method="POST",
    path="/api/users/{userId}/password-reset",
    make=types.UserResetPasswordInput,
    input=shapes.USER_RESET_PASSWORD_INPUT_SHAPE,
    output=shapes.PASSWORD_RESET_SHAPE,
)
"""Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.

Refused with `role_out_of_reach`, `session_required`, or a code of every operation.
"""

user_set_role = Operation(
    name="user.setRole",
    method="PUT",
    path="/api/users/{userId}/role",
    make=types.UserSetRoleInput,
    input=shapes.USER_SET_ROLE_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Give a user another role on the server.

Refused with `role_out_of_reach`, `last_root`, or a code of every operation.
"""

user_ban = Operation(
    name="user.ban",
    method="POST",
    path="/api/users/{userId}/ban",
    make=types.UserBanInput,
    input=shapes.USER_BAN_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Keep a user out. Its sessions and connections end.

Refused with `role_out_of_reach`, `last_root`, or a code of every operation.
"""

user_unban = Operation(
    name="user.unban",
    method="DELETE",
    path="/api/users/{userId}/ban",
    make=types.UserUnbanInput,
    input=shapes.USER_UNBAN_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Let a user in again.

Refused with `role_out_of_reach`, or a code of every operation.
"""

user_restore = Operation(
    name="user.restore",
    method="POST",
    path="/api/users/{userId}/restore",
    make=types.UserRestoreInput,
    input=shapes.USER_RESTORE_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Take a deletion back, before it is final."""

user_change_email = Operation(
    name="user.changeEmail",
    method="POST",
    path="/api/users/{userId}/email",
    make=types.UserChangeEmailInput,
    input=shapes.USER_CHANGE_EMAIL_INPUT_SHAPE,
    output=auth_shapes.SENT_CODE_SHAPE,
)
"""Have a code sent to an address that is to become the user's.

Refused with `sign_in_again`, `email_not_allowed`, `mail_off`, `locked_out`, or a code of every operation.
"""

user_confirm_email = Operation(
    name="user.confirmEmail",
    method="POST",
    path="/api/users/{userId}/email/confirm",
    make=types.UserConfirmEmailInput,
    input=shapes.USER_CONFIRM_EMAIL_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Show the code: the address is the user's from now on. The one from before is told.

Refused with `wrong_code`, `sign_in_expired`, `sign_in_again`, `email_taken`, `locked_out`, or a code of every
operation.
"""

user_remove_email = Operation(
    name="user.removeEmail",
    method="DELETE",
    path="/api/users/{userId}/email",
    make=types.UserRemoveEmailInput,
    input=shapes.USER_REMOVE_EMAIL_INPUT_SHAPE,
    output=shapes.USER_SHAPE,
)
"""Take the address away.

Refused with `sign_in_again`, `role_out_of_reach`, `last_way_in`, or a code of every operation.
"""

user_export_data = Operation(
    name="user.exportData",
    method="GET",
    path="/api/users/{userId}/export",
    make=types.UserExportDataInput,
    input=shapes.USER_EXPORT_DATA_INPUT_SHAPE,
    output=shapes.USER_EXPORT_SHAPE,
)
"""All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest."""
