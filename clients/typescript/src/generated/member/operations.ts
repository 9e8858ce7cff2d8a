// Generated from Schema/member.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  memberAddInputShape,
  memberBanInputShape,
  memberDeleteInputShape,
  memberGetInputShape,
  memberKickInputShape,
  memberListInputShape,
  memberPageShape,
  memberPatchInputShape,
  memberSetPermissionsInputShape,
  memberShape,
} from "./shapes.js";
import type {
  Member,
  MemberAddInput,
  MemberBanInput,
  MemberDeleteInput,
  MemberGetInput,
  MemberKickInput,
  MemberListInput,
  MemberPage,
  MemberPatchInput,
  MemberSetPermissionsInput,
} from "./types.js";

/** Read one member. */
export const memberGet = /* @__PURE__ */ operation<MemberGetInput, Member>({
  name: "member.get",
  method: "GET",
  path: "/api/rooms/{roomId}/members/{memberId}",
  input: memberGetInputShape,
  output: memberShape,
});

/** List, page by page. */
export const memberList = /* @__PURE__ */ operation<MemberListInput, MemberPage>({
  name: "member.list",
  method: "GET",
  path: "/api/rooms/{roomId}/members",
  input: memberListInputShape,
  output: memberPageShape,
});

/** Change what is given; null clears. */
export const memberPatch = /* @__PURE__ */ operation<MemberPatchInput, Member>({
  name: "member.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/members/{memberId}",
  input: memberPatchInputShape,
  output: memberShape,
});

/**
 * Delete it.
 * @throws ProblemError with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
 */
export const memberDelete = /* @__PURE__ */ operation<MemberDeleteInput, void>({
  name: "member.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}/members/{memberId}",
  input: memberDeleteInputShape,
  output: null,
});

/**
 * Bring a user in without its asking.
 * @throws ProblemError with `banned`, `room_full`, `already_member`, or a code of every operation.
 */
export const memberAdd = /* @__PURE__ */ operation<MemberAddInput, Member>({
  name: "member.add",
  method: "POST",
  path: "/api/rooms/{roomId}/members",
  input: memberAddInputShape,
  output: memberShape,
});

/**
 * Change what a member is and may. One gives no more than one has oneself.
 * @throws ProblemError with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
 */
export const memberSetPermissions = /* @__PURE__ */ operation<MemberSetPermissionsInput, Member>({
  name: "member.setPermissions",
  method: "PUT",
  path: "/api/rooms/{roomId}/members/{memberId}/permissions",
  input: memberSetPermissionsInputShape,
  output: memberShape,
});

/**
 * Send a member away. It can come back when the cooldown is over.
 * @throws ProblemError with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
 */
export const memberKick = /* @__PURE__ */ operation<MemberKickInput, void>({
  name: "member.kick",
  method: "POST",
  path: "/api/rooms/{roomId}/members/{memberId}/kick",
  input: memberKickInputShape,
  output: null,
});

/**
 * Send a member away and keep it out.
 * @throws ProblemError with `permission_out_of_reach`, `creator_stays`, or a code of every operation.
 */
export const memberBan = /* @__PURE__ */ operation<MemberBanInput, void>({
  name: "member.ban",
  method: "POST",
  path: "/api/rooms/{roomId}/members/{memberId}/ban",
  input: memberBanInputShape,
  output: null,
});
