# Generated from Schema/room.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

room_create = Operation(
    name="room.create",
    method="POST",
    path="/api/rooms",
    make=types.RoomCreateInput,
    input=shapes.ROOM_CREATE_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Create a room."""

room_get = Operation(
    name="room.get",
    method="GET",
    path="/api/rooms/{roomId}",
    make=types.RoomGetInput,
    input=shapes.ROOM_GET_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Get a room."""

room_list = Operation(
    name="room.list",
    method="GET",
    path="/api/rooms",
    make=types.RoomListInput,
    input=shapes.ROOM_LIST_INPUT_SHAPE,
    output=shapes.ROOM_PAGE_SHAPE,
)
"""List a room."""

room_patch = Operation(
    name="room.patch",
    method="PATCH",
    path="/api/rooms/{roomId}",
    make=types.RoomPatchInput,
    input=shapes.ROOM_PATCH_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Patch a room."""

room_delete = Operation(
    name="room.delete",
    method="DELETE",
    path="/api/rooms/{roomId}",
    make=types.RoomDeleteInput,
    input=shapes.ROOM_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete a room."""

room_join = Operation(
    name="room.join",
    method="POST",
    path="/api/rooms/{roomId}/join",
    make=types.RoomJoinInput,
    input=shapes.ROOM_JOIN_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Join a room.

Refused with `wrong_password`, `room_full`, or a code of every operation.
"""

room_leave = Operation(
    name="room.leave",
    method="POST",
    path="/api/rooms/{roomId}/leave",
    make=types.RoomLeaveInput,
    input=shapes.ROOM_LEAVE_INPUT_SHAPE,
    output=NOTHING,
)
"""Leave a room.

Deprecated: Delete the member instead.
"""

member_get = Operation(
    name="member.get",
    method="GET",
    path="/api/rooms/{roomId}/members/{memberId}",
    make=types.MemberGetInput,
    input=shapes.MEMBER_GET_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Get a member."""

member_list = Operation(
    name="member.list",
    method="GET",
    path="/api/rooms/{roomId}/members",
    make=types.MemberListInput,
    input=shapes.MEMBER_LIST_INPUT_SHAPE,
    output=shapes.MEMBER_PAGE_SHAPE,
)
"""List a member."""

member_patch = Operation(
    name="member.patch",
    method="PATCH",
    path="/api/rooms/{roomId}/members/{memberId}",
    make=types.MemberPatchInput,
    input=shapes.MEMBER_PATCH_INPUT_SHAPE,
    output=shapes.MEMBER_SHAPE,
)
"""Patch a member."""
