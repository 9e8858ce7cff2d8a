# Generated from Schema/member.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from ..permissions import shapes as permissions_shapes
from . import types

MEMBER_SHAPE: Final[Shape[types.Member]] = Shape(
    types.Member,
    "Member",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "userId", "user_id", "string", is_nullable=True),
        Field(3, "name", "name", "string"),
        Field(4, "avatarUrl", "avatar_url", "string", is_nullable=True),
        Field(5, "role", "role", "enum", of=lambda: permissions_shapes.ROLE_ENUM),
        Field(6, "additions", "additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True),
        Field(7, "removals", "removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True),
        Field(8, "remarkName", "remark_name", "string", is_nullable=True),
        Field(9, "displayTag", "display_tag", "string", is_nullable=True),
        Field(10, "joinedAt", "joined_at", "timestamp"),
        Field(1004, "version", "version", "int"),
    ),
)

MEMBER_GET_INPUT_SHAPE: Final[Shape[types.MemberGetInput]] = Shape(
    types.MemberGetInput,
    "MemberGetInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
    ),
)

MEMBER_PAGE_SHAPE: Final[Shape[types.MemberPage]] = Shape(
    types.MemberPage,
    "MemberPage",
    (
        Field(1, "items", "items", "object", of=lambda: MEMBER_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

MEMBER_LIST_INPUT_SHAPE: Final[Shape[types.MemberListInput]] = Shape(
    types.MemberListInput,
    "MemberListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(2, "userId", "user_id", "string", is_nullable=True, place="query"),
        Field(5, "role", "role", "enum", of=lambda: permissions_shapes.ROLE_ENUM, is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: MEMBER_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

MEMBER_PATCH_SHAPE: Final[Shape[types.MemberPatch]] = Shape(
    types.MemberPatch,
    "MemberPatch",
    (
        Field(8, "remarkName", "remark_name", "string", is_nullable=True),
        Field(9, "displayTag", "display_tag", "string", is_nullable=True),
    ),
    is_patch=True,
)

MEMBER_PATCH_INPUT_SHAPE: Final[Shape[types.MemberPatchInput]] = Shape(
    types.MemberPatchInput,
    "MemberPatchInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: MEMBER_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_DELETE_INPUT_SHAPE: Final[Shape[types.MemberDeleteInput]] = Shape(
    types.MemberDeleteInput,
    "MemberDeleteInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_ADD_INPUT_SHAPE: Final[Shape[types.MemberAddInput]] = Shape(
    types.MemberAddInput,
    "MemberAddInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1, "userId", "user_id", "string"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_SET_PERMISSIONS_INPUT_SHAPE: Final[Shape[types.MemberSetPermissionsInput]] = Shape(
    types.MemberSetPermissionsInput,
    "MemberSetPermissionsInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
        Field(1, "role", "role", "enum", of=lambda: permissions_shapes.ROLE_ENUM),
        Field(2, "additions", "additions", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True),
        Field(3, "removals", "removals", "enum", of=lambda: permissions_shapes.PERMISSION_ENUM, is_list=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_KICK_INPUT_SHAPE: Final[Shape[types.MemberKickInput]] = Shape(
    types.MemberKickInput,
    "MemberKickInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
        Field(1, "cooldown", "cooldown", "duration", default="60s"),
        Field(2, "reason", "reason", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_BAN_INPUT_SHAPE: Final[Shape[types.MemberBanInput]] = Shape(
    types.MemberBanInput,
    "MemberBanInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1011, "memberId", "member_id", "string", place="path"),
        Field(1, "reason", "reason", "string", is_nullable=True),
        Field(2, "until", "until", "timestamp", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

MEMBER_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.MemberOrder,
    {"name": 1, "nameDesc": 2, "joinedAt": 3, "joinedAtDesc": 4},
)
