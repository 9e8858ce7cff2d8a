// Generated from Schema/membership.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { membershipGetInputShape, membershipShape } from "./shapes.js";
import type { Membership, MembershipGetInput } from "./types.js";

/** Read the membership. */
export const membershipGet = /* @__PURE__ */ operation<MembershipGetInput, Membership>({
  name: "membership.get",
  method: "GET",
  path: "/api/rooms/{roomId}/membership",
  input: membershipGetInputShape,
  output: membershipShape,
});
