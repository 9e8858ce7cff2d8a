# Generated from Schema/user.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

USER_EXPORT_LIMITS: Final = {
    "sessions": Limits(min_count=0, max_count=1000),
    "linked_identities": Limits(min_count=0, max_count=1000),
    "passkeys": Limits(min_count=0, max_count=1000),
    "api_keys": Limits(min_count=0, max_count=1000),
    "calls": Limits(min_count=0, max_count=1000),
}
"""Bounds of the fields of `UserExport`."""

USER_CREATE_INPUT_LIMITS: Final = {
    "username": Limits(min_length=3, max_length=50, format="name"),
    "display_name": Limits(min_length=0, max_length=64),
    "about": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `UserCreateInput`."""

USER_LIST_INPUT_LIMITS: Final = {
    "username": Limits(min_length=3, max_length=50, format="name"),
}
"""Bounds of the fields of `UserListInput`."""

USER_PATCH_LIMITS: Final = {
    "username": Limits(min_length=3, max_length=50, format="name"),
    "display_name": Limits(min_length=0, max_length=64),
    "about": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `UserPatch`."""

USER_CHANGE_PASSWORD_INPUT_LIMITS: Final = {
    "current_password": Limits(min_length=1, max_length=128),
    "new_password": Limits(min_length=8, max_length=128),
}
"""Bounds of the fields of `UserChangePasswordInput`."""

USER_CHANGE_PASSWORD_BY_OPAQUE_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "upload": Limits(min_length=272, max_length=272),
}
"""Bounds of the fields of `UserChangePasswordByOpaqueInput`."""

USER_BAN_INPUT_LIMITS: Final = {
    "reason": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `UserBanInput`."""

USER_CHANGE_EMAIL_INPUT_LIMITS: Final = {
    "email": Limits(min_length=3, max_length=254, format="email"),
}
"""Bounds of the fields of `UserChangeEmailInput`."""

USER_CONFIRM_EMAIL_INPUT_LIMITS: Final = {
    "token": Limits(min_length=1, max_length=1024),
    "code": Limits(min_length=1, max_length=64),
}
"""Bounds of the fields of `UserConfirmEmailInput`."""

USER_EXPORT_DATA_INPUT_LIMITS: Final = {
    "limit": Limits(minimum=1, maximum=1000),
    "cursor": Limits(min_length=0, max_length=512),
}
"""Bounds of the fields of `UserExportDataInput`."""
