// Generated from Schema/room.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { memberShape } from "../member/shapes.js";
import {
  invitationShape,
  roomBanInputShape,
  roomCloseInputShape,
  roomCreateInputShape,
  roomDeleteInputShape,
  roomDiscoverInputShape,
  roomGetInputShape,
  roomInviteInputShape,
  roomJoinInputShape,
  roomLeaveInputShape,
  roomListInputShape,
  roomPageShape,
  roomPardonInputShape,
  roomPatchInputShape,
  roomPreviewInputShape,
  roomPreviewPageShape,
  roomPreviewShape,
  roomReopenInputShape,
  roomRestoreInputShape,
  roomRevokeGuestsInputShape,
  roomRevokeInvitationsInputShape,
  roomShape,
  roomTransferInputShape,
  roomUnbanInputShape,
} from "./shapes.js";
import type { Member } from "../member/types.js";
import type {
  Invitation,
  Room,
  RoomBanInput,
  RoomCloseInput,
  RoomCreateInput,
  RoomDeleteInput,
  RoomDiscoverInput,
  RoomGetInput,
  RoomInviteInput,
  RoomJoinInput,
  RoomLeaveInput,
  RoomListInput,
  RoomPage,
  RoomPardonInput,
  RoomPatchInput,
  RoomPreview,
  RoomPreviewInput,
  RoomPreviewPage,
  RoomReopenInput,
  RoomRestoreInput,
  RoomRevokeGuestsInput,
  RoomRevokeInvitationsInput,
  RoomTransferInput,
  RoomUnbanInput,
} from "./types.js";

/**
 * Create a room.
 * @throws ProblemError with `too_many_rooms`, or a code of every operation.
 */
export const roomCreate = /* @__PURE__ */ operation<RoomCreateInput, Room>({
  name: "room.create",
  method: "POST",
  path: "/api/rooms",
  input: roomCreateInputShape,
  output: roomShape,
});

/** Read one room. */
export const roomGet = /* @__PURE__ */ operation<RoomGetInput, Room>({
  name: "room.get",
  method: "GET",
  path: "/api/rooms/{roomId}",
  input: roomGetInputShape,
  output: roomShape,
});

/** List, page by page. */
export const roomList = /* @__PURE__ */ operation<RoomListInput, RoomPage>({
  name: "room.list",
  method: "GET",
  path: "/api/rooms",
  input: roomListInputShape,
  output: roomPageShape,
});

/** Change what is given; null clears. */
export const roomPatch = /* @__PURE__ */ operation<RoomPatchInput, Room>({
  name: "room.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}",
  input: roomPatchInputShape,
  output: roomShape,
});

/** Delete it. */
export const roomDelete = /* @__PURE__ */ operation<RoomDeleteInput, void>({
  name: "room.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}",
  input: roomDeleteInputShape,
  output: null,
});

/**
 * Enter the room. A guest enters only where the room lets guests in; who belongs to it already is told so again.
 * @throws ProblemError with `wrong_password`, `banned`, `kicked`, `guests_not_allowed`, `invitation_required`,
 * `approval_required`, `room_full`, `room_closed`, or a code of every operation.
 */
export const roomJoin = /* @__PURE__ */ operation<RoomJoinInput, Member>({
  name: "room.join",
  method: "POST",
  path: "/api/rooms/{roomId}/join",
  input: roomJoinInputShape,
  output: memberShape,
});

/**
 * Leave the room, and belong to it no more.
 * @throws ProblemError with `creator_stays`, or a code of every operation.
 */
export const roomLeave = /* @__PURE__ */ operation<RoomLeaveInput, void>({
  name: "room.leave",
  method: "POST",
  path: "/api/rooms/{roomId}/leave",
  input: roomLeaveInputShape,
  output: null,
});

/** Close the room: who belongs to it can read, nobody can enter or watch. */
export const roomClose = /* @__PURE__ */ operation<RoomCloseInput, Room>({
  name: "room.close",
  method: "POST",
  path: "/api/rooms/{roomId}/close",
  input: roomCloseInputShape,
  output: roomShape,
});

/** Open a room again that was closed. */
export const roomReopen = /* @__PURE__ */ operation<RoomReopenInput, Room>({
  name: "room.reopen",
  method: "POST",
  path: "/api/rooms/{roomId}/reopen",
  input: roomReopenInputShape,
  output: roomShape,
});

/**
 * Hand the room over to another member, and stay as an administrator of it.
 * @throws ProblemError with `too_many_rooms`, or a code of every operation.
 */
export const roomTransfer = /* @__PURE__ */ operation<RoomTransferInput, Room>({
  name: "room.transfer",
  method: "POST",
  path: "/api/rooms/{roomId}/transfer",
  input: roomTransferInputShape,
  output: roomShape,
});

/**
 * Take a deletion back, before it is final.
 * @throws ProblemError with `too_many_rooms`, or a code of every operation.
 */
export const roomRestore = /* @__PURE__ */ operation<RoomRestoreInput, Room>({
  name: "room.restore",
  method: "POST",
  path: "/api/rooms/{roomId}/restore",
  input: roomRestoreInputShape,
  output: roomShape,
});

/** Keep everybody out, by order of the server's administrators. */
export const roomBan = /* @__PURE__ */ operation<RoomBanInput, Room>({
  name: "room.ban",
  method: "POST",
  path: "/api/rooms/{roomId}/ban",
  input: roomBanInputShape,
  output: roomShape,
});

/** Let people in again. */
export const roomUnban = /* @__PURE__ */ operation<RoomUnbanInput, Room>({
  name: "room.unban",
  method: "DELETE",
  path: "/api/rooms/{roomId}/ban",
  input: roomUnbanInputShape,
  output: roomShape,
});

/** Let a user in again whom the room banned or sent away. */
export const roomPardon = /* @__PURE__ */ operation<RoomPardonInput, void>({
  name: "room.pardon",
  method: "POST",
  path: "/api/rooms/{roomId}/pardon",
  input: roomPardonInputShape,
  output: null,
});

/**
 * Make an invitation, to be passed on as a link. Users enter by it without password or approval.
 * @throws ProblemError with `guests_not_allowed`, or a code of every operation.
 */
export const roomInvite = /* @__PURE__ */ operation<RoomInviteInput, Invitation>({
  name: "room.invite",
  method: "POST",
  path: "/api/rooms/{roomId}/invitations",
  input: roomInviteInputShape,
  output: invitationShape,
});

/** Withdraw all invitations at once. */
export const roomRevokeInvitations = /* @__PURE__ */ operation<RoomRevokeInvitationsInput, void>({
  name: "room.revokeInvitations",
  method: "DELETE",
  path: "/api/rooms/{roomId}/invitations",
  input: roomRevokeInvitationsInputShape,
  output: null,
});

/** Send all guests away at once, and void their tokens. */
export const roomRevokeGuests = /* @__PURE__ */ operation<RoomRevokeGuestsInput, void>({
  name: "room.revokeGuests",
  method: "DELETE",
  path: "/api/rooms/{roomId}/guests",
  input: roomRevokeGuestsInputShape,
  output: null,
});

/** Find rooms that everybody may find, the liveliest first. */
export const roomDiscover = /* @__PURE__ */ operation<RoomDiscoverInput, RoomPreviewPage>({
  name: "room.discover",
  method: "GET",
  path: "/api/rooms/discover",
  input: roomDiscoverInputShape,
  output: roomPreviewPageShape,
});

/** See of a room what everybody who knows of it may see, and how one gets in. */
export const roomPreview = /* @__PURE__ */ operation<RoomPreviewInput, RoomPreview>({
  name: "room.preview",
  method: "GET",
  path: "/api/rooms/{roomId}/preview",
  input: roomPreviewInputShape,
  output: roomPreviewShape,
});
