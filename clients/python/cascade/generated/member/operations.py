# Generated from Schema/member.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

member_get = Operation(
    name="member.get",
    method="GET",
    path="/api/rooms/{roomId}/members/{memberId}",
    make=types.MemberGetInput,
    input=shapes.MEMBER_GET_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Read one member."""

member_list = Operation(
    name="member.list",
    method="GET",
    path="/api/rooms/{roomId}/members",
    make=types.MemberListInput,
    input=shapes.MEMBER_LIST_INPUT_SHAPE,
    output=shapes.MEMBER_PAGE_SHAPE,
)
"""List, page by page."""

member_patch = Operation(
    name="member.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/members/{memberId}",
    make=types.MemberPatchInput,
    input=shapes.MEMBER_PATCH_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Change what is given; null clears."""

member_delete = Operation(
    name="member.delete",
    method="DELETE",
    path="/api/rooms/{roomId}/members/{memberId}",
    make=types.MemberDeleteInput,
    input=shapes.MEMBER_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
"""

member_add = Operation(
    name="member.add",
    method="POST",
    path="/api/rooms/{roomId}/members",
    make=types.MemberAddInput,
    input=shapes.MEMBER_ADD_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Bring a user in without its asking.

Refused with `banned`, `room_full`, `already_member`, or a code of every operation.
"""

member_set_permissions = Operation(
    name="member.setPermissions",
    method="PUT",
    path="/api/rooms/{roomId}/members/{memberId}/permissions",
    make=types.MemberSetPermissionsInput,
    input=shapes.MEMBER_SET_PERMISSIONS_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Change what a member is and may. One gives no more than one has oneself.

Refused with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
"""

member_kick = Operation(
    name="member.kick",
    method="POST",
    path="/api/rooms/{roomId}/members/{memberId}/kick",
    make=types.MemberKickInput,
    input=shapes.MEMBER_KICK_INPUT_SHAPE,
    output=NOTHING,
)
"""Send a member away. It can come back when the cooldown is over.

Refused with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
"""

member_ban = Operation(
    name="member.ban",
    method="POST",
    path="/api/rooms/{roomId}/members/{memberId}/ban",
    make=types.MemberBanInput,
    input=shapes.MEMBER_BAN_INPUT_SHAPE,
    output=NOTHING,
)
"""Send a member away and keep it out.

Refused with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
"""
