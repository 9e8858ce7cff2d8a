# Generated from Schema/member.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

MEMBER_PATCH_LIMITS: Final = {
    "remark_name": Limits(min_length=1, max_length=64),
    "display_tag": Limits(min_length=1, max_length=16),
}
"""Bounds of the fields of `MemberPatch`."""

MEMBER_SET_PERMISSIONS_INPUT_LIMITS: Final = {
    "additions": Limits(min_count=0, max_count=64),
    "removals": Limits(min_count=0, max_count=64),
}
"""Bounds of the fields of `MemberSetPermissionsInput`."""

MEMBER_KICK_INPUT_LIMITS: Final = {
    "cooldown": Limits(minimum=1, maximum=2592000),
    "reason": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `MemberKickInput`."""

MEMBER_BAN_INPUT_LIMITS: Final = {
    "reason": Limits(min_length=0, max_length=500),
}
"""Bounds of the fields of `MemberBanInput`."""
