# Generated from Schema/room.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import EnumFacts, Field, Shape
from . import types

ROOM_SHAPE: Final[Shape[types.Room]] = Shape(
    types.Room,
    "Room",
    (
        Field(1, "id", "id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "maxMembers", "max_members", "int", default=100),
        Field(4, "hasPassword", "has_password", "boolean"),
        Field(5, "creatorId", "creator_id", "string", is_nullable=True),
        Field(6, "tags", "tags", "string", is_list=True),
        Field(8, "topic", "topic", "string", is_nullable=True),
        Field(9, "kind", "kind", "enum", of=lambda: ROOM_KIND_ENUM, default="private"),
        Field(10, "limits", "limits", "object", of=lambda: ROOM_LIMITS_SHAPE, is_nullable=True),
        Field(13, "remarks", "remarks", "string", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

ROOM_LIMITS_SHAPE: Final[Shape[types.RoomLimits]] = Shape(
    types.RoomLimits,
    "RoomLimits",
    (
        Field(1, "uploads", "uploads", "int", default=1048576),
        Field(2, "idle", "idle", "duration", is_nullable=True),
    ),
)

ROOM_CREATE_INPUT_SHAPE: Final[Shape[types.RoomCreateInput]] = Shape(
    types.RoomCreateInput,
    "RoomCreateInput",
    (
        Field(2, "name", "name", "string"),
        Field(3, "maxMembers", "max_members", "int", default=100),
        Field(6, "tags", "tags", "string", is_list=True),
        Field(8, "topic", "topic", "string", is_nullable=True),
        Field(9, "kind", "kind", "enum", of=lambda: ROOM_KIND_ENUM, default="private"),
        Field(10, "limits", "limits", "object", of=lambda: ROOM_LIMITS_SHAPE, is_nullable=True),
        Field(11, "password", "password", "string", is_nullable=True),
        Field(12, "template", "template", "string", is_nullable=True),
        Field(13, "remarks", "remarks", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_GET_INPUT_SHAPE: Final[Shape[types.RoomGetInput]] = Shape(
    types.RoomGetInput,
    "RoomGetInput",
    (Field(1011, "roomId", "room_id", "string", place="path"),),
)

ROOM_LIST_INPUT_SHAPE: Final[Shape[types.RoomListInput]] = Shape(
    types.RoomListInput,
    "RoomListInput",
    (
        Field(2, "name", "name", "string", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: ROOM_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

ROOM_PATCH_SHAPE: Final[Shape[types.RoomPatch]] = Shape(
    types.RoomPatch,
    "RoomPatch",
    (
        Field(2, "name", "name", "string"),
        Field(3, "maxMembers", "max_members", "int"),
        Field(6, "tags", "tags", "string", is_list=True),
        Field(8, "topic", "topic", "string", is_nullable=True),
        Field(10, "limits", "limits", "object", of=lambda: ROOM_LIMITS_SHAPE, is_nullable=True),
        Field(11, "password", "password", "string", is_nullable=True),
        Field(13, "remarks", "remarks", "string", is_nullable=True),
    ),
    is_patch=True,
)

ROOM_PATCH_INPUT_SHAPE: Final[Shape[types.RoomPatchInput]] = Shape(
    types.RoomPatchInput,
    "RoomPatchInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: ROOM_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_DELETE_INPUT_SHAPE: Final[Shape[types.RoomDeleteInput]] = Shape(
    types.RoomDeleteInput,
    "RoomDeleteInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_JOIN_INPUT_SHAPE: Final[Shape[types.RoomJoinInput]] = Shape(
    types.RoomJoinInput,
    "RoomJoinInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1, "password", "password", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_LEAVE_INPUT_SHAPE: Final[Shape[types.RoomLeaveInput]] = Shape(
    types.RoomLeaveInput,
    "RoomLeaveInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_PAGE_SHAPE: Final[Shape[types.RoomPage]] = Shape(
    types.RoomPage,
    "RoomPage",
    (
        Field(1, "items", "items", "object", of=lambda: ROOM_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

MEMBER_SHAPE: Final[Shape[types.Member]] = Shape(
    types.Member,
    "Member",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "role", "role", "enum", of=lambda: MEMBER_ROLE_ENUM, default="viewer"),
        Field(3, "joinedAt", "joined_at", "timestamp"),
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

MEMBER_LIST_INPUT_SHAPE: Final[Shape[types.MemberListInput]] = Shape(
    types.MemberListInput,
    "MemberListInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(2, "role", "role", "enum", of=lambda: MEMBER_ROLE_ENUM, is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: MEMBER_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

MEMBER_PATCH_SHAPE: Final[Shape[types.MemberPatch]] = Shape(
    types.MemberPatch,
    "MemberPatch",
    (Field(2, "role", "role", "enum", of=lambda: MEMBER_ROLE_ENUM),),
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

MEMBER_PAGE_SHAPE: Final[Shape[types.MemberPage]] = Shape(
    types.MemberPage,
    "MemberPage",
    (
        Field(1, "items", "items", "object", of=lambda: MEMBER_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

ROOM_KIND_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomKind,
    {"private": 1, "public": 2, "listedLater": 4},
)

ROOM_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomOrder,
    {"name": 1, "nameDescending": 2},
)

MEMBER_ROLE_ENUM: Final[EnumFacts] = EnumFacts(
    types.MemberRole,
    {"viewer": 1, "host": 2},
)

MEMBER_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.MemberOrder,
    {"joinedAt": 1},
)
