# Generated from Schema/user.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
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

Refused with `role_out_of_reach`, `last_root`, or a code of every operation.
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

Refused with `weak_password`, `wrong_credentials`, `locked_out`, or a code of every operation.
"""

user_reset_password = Operation(
    name="user.resetPassword",
    method="POST",
    path="/api/users/{userId}/password-reset",
    make=types.UserResetPasswordInput,
    input=shapes.USER_RESET_PASSWORD_INPUT_SHAPE,
    output=shapes.PASSWORD_RESET_SHAPE,
)
"""Give a user a code with which it sets a new password. Its present one and its sessions end.

Refused with `role_out_of_reach`, or a code of every operation.
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

Refused with `role_out_of_reach`, or a code of every operation.
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
