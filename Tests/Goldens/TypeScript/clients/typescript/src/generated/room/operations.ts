// Generated from Schema/room.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  memberGetInputShape,
  memberListInputShape,
  memberPageShape,
  memberPatchInputShape,
  memberShape,
  roomCreateInputShape,
  roomDeleteInputShape,
  roomGetInputShape,
  roomJoinInputShape,
  roomLeaveInputShape,
  roomListInputShape,
  roomPageShape,
  roomPatchInputShape,
  roomShape,
} from "./shapes.js";
import type {
  Member,
  MemberGetInput,
  MemberListInput,
  MemberPage,
  MemberPatchInput,
  Room,
  RoomCreateInput,
  RoomDeleteInput,
  RoomGetInput,
  RoomJoinInput,
  RoomLeaveInput,
  RoomListInput,
  RoomPage,
  RoomPatchInput,
} from "./types.js";

/** Create a room. */
export const roomCreate = /* @__PURE__ */ operation<RoomCreateInput, Room>({
  name: "room.create",
  method: "POST",
  path: "/api/rooms",
  input: roomCreateInputShape,
  output: roomShape,
});

/** Get a room. */
export const roomGet = /* @__PURE__ */ operation<RoomGetInput, Room>({
  name: "room.get",
  method: "GET",
  path: "/api/rooms/{roomId}",
  input: roomGetInputShape,
  output: roomShape,
});

/** List a room. */
export const roomList = /* @__PURE__ */ operation<RoomListInput, RoomPage>({
  name: "room.list",
  method: "GET",
  path: "/api/rooms",
  input: roomListInputShape,
  output: roomPageShape,
});

/** Patch a room. */
export const roomPatch = /* @__PURE__ */ operation<RoomPatchInput, Room>({
  name: "room.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}",
  input: roomPatchInputShape,
  output: roomShape,
});

/** Delete a room. */
export const roomDelete = /* @__PURE__ */ operation<RoomDeleteInput, void>({
  name: "room.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}",
  input: roomDeleteInputShape,
  output: null,
});

/**
 * Join a room.
 * @throws ProblemError with `wrong_password`, `room_full`, or a code of every operation.
 */
export const roomJoin = /* @__PURE__ */ operation<RoomJoinInput, Member>({
  name: "room.join",
  method: "POST",
  path: "/api/rooms/{roomId}/join",
  input: roomJoinInputShape,
  output: memberShape,
});

/**
 * Leave a room.
 * @deprecated Delete the member instead.
 */
export const roomLeave = /* @__PURE__ */ operation<RoomLeaveInput, void>({
  name: "room.leave",
  method: "POST",
  path: "/api/rooms/{roomId}/leave",
  input: roomLeaveInputShape,
  output: null,
});

/** Get a member. */
export const memberGet = /* @__PURE__ */ operation<MemberGetInput, Member>({
  name: "member.get",
  method: "GET",
  path: "/api/rooms/{roomId}/members/{memberId}",
  input: memberGetInputShape,
  output: memberShape,
});

/** List a member. */
export const memberList = /* @__PURE__ */ operation<MemberListInput, MemberPage>({
  name: "member.list",
  method: "GET",
  path: "/api/rooms/{roomId}/members",
  input: memberListInputShape,
  output: memberPageShape,
});

/** Patch a member. */
export const memberPatch = /* @__PURE__ */ operation<MemberPatchInput, Member>({
  name: "member.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/members/{memberId}",
  input: memberPatchInputShape,
  output: memberShape,
});
