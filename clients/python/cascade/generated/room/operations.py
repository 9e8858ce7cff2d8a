# Generated from Schema/room.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from ..member import shapes as member_shapes
from . import shapes, types

room_create = Operation(
    name="room.create",
    method="POST",
    path="/api/rooms",
    make=types.RoomCreateInput,
    input=shapes.ROOM_CREATE_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Create a room.

Refused with `too_many_rooms`, or a code of every operation.
"""

room_get = Operation(
    name="room.get",
    method="GET",
    path="/api/rooms/{roomId}",
    make=types.RoomGetInput,
    input=shapes.ROOM_GET_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Read one room."""

room_list = Operation(
    name="room.list",
    method="GET",
    path="/api/rooms",
    make=types.RoomListInput,
    input=shapes.ROOM_LIST_INPUT_SHAPE,
    output=shapes.ROOM_PAGE_SHAPE,
)
"""List, page by page."""

room_patch = Operation(
    name="room.patch",
    method="PATCH",
    path="/api/rooms/{roomId}",
    make=types.RoomPatchInput,
    input=shapes.ROOM_PATCH_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Change what is given; null clears."""

room_delete = Operation(
    name="room.delete",
    method="DELETE",
    path="/api/rooms/{roomId}",
    make=types.RoomDeleteInput,
    input=shapes.ROOM_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it."""

room_join = Operation(
    name="room.join",
    method="POST",
    path="/api/rooms/{roomId}/join",
    make=types.RoomJoinInput,
    input=shapes.ROOM_JOIN_INPUT_SHAPE,
    output=member_shapes.MEMBER_SHAPE,
)
"""Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.

Refused with `wrong_password`, `banned`, `kicked`, `guests_not_allowed`, `invitation_required`,
`approval_required`, `room_full`, `room_closed`, or a code of every operation.
"""

room_leave = Operation(
    name="room.leave",
    method="POST",
    path="/api/rooms/{roomId}/leave",
    make=types.RoomLeaveInput,
    input=shapes.ROOM_LEAVE_INPUT_SHAPE,
    output=NOTHING,
)
"""Leave the room, and belong to it no more.

Refused with `creator_stays`, or a code of every operation.
"""

room_close = Operation(
    name="room.close",
    method="POST",
    path="/api/rooms/{roomId}/close",
    make=types.RoomCloseInput,
    input=shapes.ROOM_CLOSE_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Close the room: who belongs to it can read, nobody can enter or watch."""

room_reopen = Operation(
    name="room.reopen",
    method="POST",
    path="/api/rooms/{roomId}/reopen",
    make=types.RoomReopenInput,
    input=shapes.ROOM_REOPEN_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Open a room again that was closed."""

room_transfer = Operation(
    name="room.transfer",
    method="POST",
    path="/api/rooms/{roomId}/transfer",
    make=types.RoomTransferInput,
    input=shapes.ROOM_TRANSFER_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Hand the room over to another member, and stay as an administrator of it.

Refused with `too_many_rooms`, or a code of every operation.
"""

room_restore = Operation(
    name="room.restore",
    method="POST",
    path="/api/rooms/{roomId}/restore",
    make=types.RoomRestoreInput,
    input=shapes.ROOM_RESTORE_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Take a deletion back, before it is final.

Refused with `too_many_rooms`, or a code of every operation.
"""

room_ban = Operation(
    name="room.ban",
    method="POST",
    path="/api/rooms/{roomId}/ban",
    make=types.RoomBanInput,
    input=shapes.ROOM_BAN_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Keep everybody out, by order of the server's administrators."""

room_unban = Operation(
    name="room.unban",
    method="DELETE",
    path="/api/rooms/{roomId}/ban",
    make=types.RoomUnbanInput,
    input=shapes.ROOM_UNBAN_INPUT_SHAPE,
    output=shapes.ROOM_SHAPE,
)
"""Let people in again."""

room_pardon = Operation(
    name="room.pardon",
    method="POST",
    path="/api/rooms/{roomId}/pardon",
    make=types.RoomPardonInput,
    input=shapes.ROOM_PARDON_INPUT_SHAPE,
    output=NOTHING,
)
"""Let a user in again whom the room banned or sent away."""

room_invite = Operation(
    name="room.invite",
    method="POST",
    path="/api/rooms/{roomId}/invitations",
    make=types.RoomInviteInput,
    input=shapes.ROOM_INVITE_INPUT_SHAPE,
    output=shapes.INVITATION_SHAPE,
)
"""Make an invitation, to be passed on as a link. Users enter by it without password or approval.

Refused with `guests_not_allowed`, or a code of every operation.
"""

room_revoke_invitations = Operation(
    name="room.revokeInvitations",
    method="DELETE",
    path="/api/rooms/{roomId}/invitations",
    make=types.RoomRevokeInvitationsInput,
    input=shapes.ROOM_REVOKE_INVITATIONS_INPUT_SHAPE,
    output=NOTHING,
)
"""Withdraw all invitations at once."""

room_revoke_guests = Operation(
    name="room.revokeGuests",
    method="DELETE",
    path="/api/rooms/{roomId}/guests",
    make=types.RoomRevokeGuestsInput,
    input=shapes.ROOM_REVOKE_GUESTS_INPUT_SHAPE,
    output=NOTHING,
)
"""Send all guests away at once, and void their tokens."""

room_discover = Operation(
    name="room.discover",
    method="GET",
    path="/api/rooms/discover",
    make=types.RoomDiscoverInput,
    input=shapes.ROOM_DISCOVER_INPUT_SHAPE,
    output=shapes.ROOM_PREVIEW_PAGE_SHAPE,
)
"""Find rooms that everybody may find, the liveliest first."""

room_preview = Operation(
    name="room.preview",
    method="GET",
    path="/api/rooms/{roomId}/preview",
    make=types.RoomPreviewInput,
    input=shapes.ROOM_PREVIEW_INPUT_SHAPE,
    output=shapes.ROOM_PREVIEW_SHAPE,
)
"""See of a room what everybody who knows of it may see, and how one gets in."""
