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
        Field(3, "description", "description", "string", default=""),
        Field(4, "visibility", "visibility", "enum", of=lambda: ROOM_VISIBILITY_ENUM, default="unlisted"),
        Field(5, "category", "category", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "maxMembers", "max_members", "int", default=100),
        Field(9, "hasPassword", "has_password", "boolean"),
        Field(10, "status", "status", "enum", of=lambda: ROOM_STATUS_ENUM),
        Field(11, "creatorId", "creator_id", "string"),
        Field(12, "memberCount", "member_count", "int"),
        Field(13, "createdAt", "created_at", "timestamp"),
        Field(14, "deletedAt", "deleted_at", "timestamp", is_nullable=True),
        Field(1004, "version", "version", "int"),
    ),
)

ROOM_PREVIEW_SHAPE: Final[Shape[types.RoomPreview]] = Shape(
    types.RoomPreview,
    "RoomPreview",
    (
        Field(1, "roomId", "room_id", "string"),
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string"),
        Field(4, "category", "category", "string", is_nullable=True),
        Field(5, "labels", "labels", "string", is_list=True),
        Field(6, "creatorName", "creator_name", "string"),
        Field(7, "memberCount", "member_count", "int"),
        Field(8, "maxMembers", "max_members", "int"),
        Field(9, "onlineCount", "online_count", "int"),
        Field(10, "nowPlaying", "now_playing", "string", is_nullable=True),
        Field(11, "entry", "entry", "enum", of=lambda: ROOM_ENTRY_ENUM),
    ),
)

ROOM_PREVIEW_PAGE_SHAPE: Final[Shape[types.RoomPreviewPage]] = Shape(
    types.RoomPreviewPage,
    "RoomPreviewPage",
    (
        Field(1, "items", "items", "object", of=lambda: ROOM_PREVIEW_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

INVITATION_SHAPE: Final[Shape[types.Invitation]] = Shape(
    types.Invitation,
    "Invitation",
    (
        Field(1, "invitation", "invitation", "string"),
        Field(2, "url", "url", "string"),
        Field(3, "expiresAt", "expires_at", "timestamp"),
    ),
)

ROOM_CREATE_INPUT_SHAPE: Final[Shape[types.RoomCreateInput]] = Shape(
    types.RoomCreateInput,
    "RoomCreateInput",
    (
        Field(2, "name", "name", "string"),
        Field(3, "description", "description", "string", default=""),
        Field(4, "visibility", "visibility", "enum", of=lambda: ROOM_VISIBILITY_ENUM, default="unlisted"),
        Field(5, "category", "category", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "maxMembers", "max_members", "int", default=100),
        Field(8, "password", "password", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_GET_INPUT_SHAPE: Final[Shape[types.RoomGetInput]] = Shape(
    types.RoomGetInput,
    "RoomGetInput",
    (Field(1011, "roomId", "room_id", "string", place="path"),),
)

ROOM_PAGE_SHAPE: Final[Shape[types.RoomPage]] = Shape(
    types.RoomPage,
    "RoomPage",
    (
        Field(1, "items", "items", "object", of=lambda: ROOM_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

ROOM_LIST_INPUT_SHAPE: Final[Shape[types.RoomListInput]] = Shape(
    types.RoomListInput,
    "RoomListInput",
    (
        Field(2, "name", "name", "string", is_nullable=True, place="query"),
        Field(11, "creatorId", "creator_id", "string", is_nullable=True, place="query"),
        Field(4, "visibility", "visibility", "enum", of=lambda: ROOM_VISIBILITY_ENUM, is_nullable=True, place="query"),
        Field(10, "status", "status", "enum", of=lambda: ROOM_STATUS_ENUM, is_nullable=True, place="query"),
        Field(5, "category", "category", "string", is_nullable=True, place="query"),
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
        Field(3, "description", "description", "string"),
        Field(4, "visibility", "visibility", "enum", of=lambda: ROOM_VISIBILITY_ENUM),
        Field(5, "category", "category", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "maxMembers", "max_members", "int"),
        Field(8, "password", "password", "string", is_nullable=True),
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
        Field(2, "invitation", "invitation", "string", is_nullable=True),
        Field(3, "remarkName", "remark_name", "string", is_nullable=True),
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

ROOM_CLOSE_INPUT_SHAPE: Final[Shape[types.RoomCloseInput]] = Shape(
    types.RoomCloseInput,
    "RoomCloseInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_REOPEN_INPUT_SHAPE: Final[Shape[types.RoomReopenInput]] = Shape(
    types.RoomReopenInput,
    "RoomReopenInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_TRANSFER_INPUT_SHAPE: Final[Shape[types.RoomTransferInput]] = Shape(
    types.RoomTransferInput,
    "RoomTransferInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1, "memberId", "member_id", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_RESTORE_INPUT_SHAPE: Final[Shape[types.RoomRestoreInput]] = Shape(
    types.RoomRestoreInput,
    "RoomRestoreInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_BAN_INPUT_SHAPE: Final[Shape[types.RoomBanInput]] = Shape(
    types.RoomBanInput,
    "RoomBanInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1, "reason", "reason", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_UNBAN_INPUT_SHAPE: Final[Shape[types.RoomUnbanInput]] = Shape(
    types.RoomUnbanInput,
    "RoomUnbanInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_PARDON_INPUT_SHAPE: Final[Shape[types.RoomPardonInput]] = Shape(
    types.RoomPardonInput,
    "RoomPardonInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1, "userId", "user_id", "string"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_INVITE_INPUT_SHAPE: Final[Shape[types.RoomInviteInput]] = Shape(
    types.RoomInviteInput,
    "RoomInviteInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1, "admitsGuests", "admits_guests", "boolean", default=False),
        Field(2, "validFor", "valid_for", "duration", default="86400s"),
        Field(3, "maxUses", "max_uses", "int", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_REVOKE_INVITATIONS_INPUT_SHAPE: Final[Shape[types.RoomRevokeInvitationsInput]] = Shape(
    types.RoomRevokeInvitationsInput,
    "RoomRevokeInvitationsInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_REVOKE_GUESTS_INPUT_SHAPE: Final[Shape[types.RoomRevokeGuestsInput]] = Shape(
    types.RoomRevokeGuestsInput,
    "RoomRevokeGuestsInput",
    (
        Field(1011, "roomId", "room_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

ROOM_DISCOVER_INPUT_SHAPE: Final[Shape[types.RoomDiscoverInput]] = Shape(
    types.RoomDiscoverInput,
    "RoomDiscoverInput",
    (
        Field(1, "text", "text", "string", is_nullable=True, place="query"),
        Field(2, "category", "category", "string", is_nullable=True, place="query"),
        Field(3, "label", "label", "string", is_nullable=True, place="query"),
        Field(4, "limit", "limit", "int", default=20, place="query"),
        Field(5, "cursor", "cursor", "string", is_nullable=True, place="query"),
    ),
)

ROOM_PREVIEW_INPUT_SHAPE: Final[Shape[types.RoomPreviewInput]] = Shape(
    types.RoomPreviewInput,
    "RoomPreviewInput",
    (Field(1011, "roomId", "room_id", "string", place="path"),),
)

ROOM_VISIBILITY_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomVisibility,
    {"public": 1, "unlisted": 2, "private": 3},
)

ROOM_STATUS_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomStatus,
    {"active": 1, "closed": 2, "banned": 3, "deleted": 4},
)

ROOM_ENTRY_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomEntry,
    {
        "enter": 1,
        "join": 2,
        "password": 3,
        "requestApproval": 4,
        "approvalPending": 5,
        "guest": 6,
        "signIn": 7,
        "invitation": 8,
        "full": 9,
        "cooldown": 10,
        "unavailable": 11,
    },
)

ROOM_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.RoomOrder,
    {"name": 1, "nameDesc": 2, "createdAt": 3, "createdAtDesc": 4, "memberCount": 5, "memberCountDesc": 6},
)
