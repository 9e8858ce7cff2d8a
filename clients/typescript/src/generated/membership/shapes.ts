// Generated from Schema/membership.graphql by codegen. Do not edit.

import { permissionEnum, roleEnum } from "../permissions/shapes.js";
import type { Shape } from "../../shape.js";
import type { Membership, MembershipGetInput } from "./types.js";

export const membershipShape: Shape<Membership> = {
  name: "Membership",
  fields: [
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "memberId", kind: "string" },
    { number: 2, name: "role", kind: "enum", of: () => roleEnum },
    { number: 3, name: "permissions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 4, name: "expiresAt", kind: "timestamp", nullable: true },
  ],
};

export const membershipGetInputShape: Shape<MembershipGetInput> = {
  name: "MembershipGetInput",
  fields: [{ number: 1010, name: "roomId", kind: "string", place: "path" }],
};
