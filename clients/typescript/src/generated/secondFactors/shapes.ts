// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

import { secondFactorEnum } from "../auth/shapes.js";
import type { Shape } from "../../shape.js";
import type {
  RecoveryCodes,
  SecondFactors,
  SecondFactorsBeginTotpInput,
  SecondFactorsConfirmTotpInput,
  SecondFactorsDropInput,
  SecondFactorsGetInput,
  SecondFactorsRenewRecoveryCodesInput,
  SecondFactorsUseEmailInput,
  SecondFactorsUsePasskeysInput,
  TotpOffer,
} from "./types.js";

export const secondFactorsShape: Shape<SecondFactors> = {
  name: "SecondFactors",
  fields: [
    { number: 1010, name: "userId", kind: "string" },
    { number: 1, name: "factors", kind: "enum", of: () => secondFactorEnum, list: true },
    { number: 2, name: "recoveryCodes", kind: "int" },
    { number: 3, name: "maskedEmail", kind: "string", nullable: true },
  ],
};

export const totpOfferShape: Shape<TotpOffer> = {
  name: "TotpOffer",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "secret", kind: "string" },
    { number: 3, name: "uri", kind: "string" },
    { number: 4, name: "expiresAt", kind: "timestamp" },
  ],
};

export const recoveryCodesShape: Shape<RecoveryCodes> = {
  name: "RecoveryCodes",
  fields: [{ number: 1, name: "codes", kind: "string", list: true }],
};

export const secondFactorsGetInputShape: Shape<SecondFactorsGetInput> = {
  name: "SecondFactorsGetInput",
  fields: [{ number: 1010, name: "userId", kind: "string", place: "path" }],
};

export const secondFactorsBeginTotpInputShape: Shape<SecondFactorsBeginTotpInput> = {
  name: "SecondFactorsBeginTotpInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const secondFactorsConfirmTotpInputShape: Shape<SecondFactorsConfirmTotpInput> = {
  name: "SecondFactorsConfirmTotpInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const secondFactorsUseEmailInputShape: Shape<SecondFactorsUseEmailInput> = {
  name: "SecondFactorsUseEmailInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const secondFactorsUsePasskeysInputShape: Shape<SecondFactorsUsePasskeysInput> = {
  name: "SecondFactorsUsePasskeysInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const secondFactorsRenewRecoveryCodesInputShape: Shape<SecondFactorsRenewRecoveryCodesInput> = {
  name: "SecondFactorsRenewRecoveryCodesInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const secondFactorsDropInputShape: Shape<SecondFactorsDropInput> = {
  name: "SecondFactorsDropInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "factor", kind: "enum", of: () => secondFactorEnum, nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};
