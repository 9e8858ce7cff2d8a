// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  recoveryCodesShape,
  secondFactorsBeginTotpInputShape,
  secondFactorsConfirmTotpInputShape,
  secondFactorsDropInputShape,
  secondFactorsGetInputShape,
  secondFactorsRenewRecoveryCodesInputShape,
  secondFactorsShape,
  secondFactorsUseEmailInputShape,
  secondFactorsUsePasskeysInputShape,
  totpOfferShape,
} from "./shapes.js";
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

/** Read the second factors. */
export const secondFactorsGet = /* @__PURE__ */ operation<SecondFactorsGetInput, SecondFactors>({
  name: "secondFactors.get",
  method: "GET",
  path: "/api/users/{userId}/second-factors",
  input: secondFactorsGetInputShape,
  output: secondFactorsShape,
});

/**
 * Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.
 * @throws ProblemError with `sign_in_again`, or a code of every operation.
 */
export const secondFactorsBeginTotp = /* @__PURE__ */ operation<SecondFactorsBeginTotpInput, TotpOffer>({
  name: "secondFactors.beginTotp",
  method: "POST",
  path: "/api/users/{userId}/second-factors/totp",
  input: secondFactorsBeginTotpInputShape,
  output: totpOfferShape,
});

/**
 * Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings recovery
 * codes.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `sign_in_again`, `locked_out`, or a code of every
 * operation.
 */
export const secondFactorsConfirmTotp = /* @__PURE__ */ operation<SecondFactorsConfirmTotpInput, RecoveryCodes>({
  name: "secondFactors.confirmTotp",
  method: "POST",
  path: "/api/users/{userId}/second-factors/totp/confirm",
  input: secondFactorsConfirmTotpInputShape,
  output: recoveryCodesShape,
});

/**
 * Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.
 * @throws ProblemError with `sign_in_again`, `no_email`, `mail_off`, or a code of every operation.
 */
export const secondFactorsUseEmail = /* @__PURE__ */ operation<SecondFactorsUseEmailInput, RecoveryCodes>({
  name: "secondFactors.useEmail",
  method: "PUT",
  path: "/api/users/{userId}/second-factors/email",
  input: secondFactorsUseEmailInputShape,
  output: recoveryCodesShape,
});

/**
 * Take the user's passkeys when signing in. The first factor brings recovery codes.
 * @throws ProblemError with `sign_in_again`, `no_passkey`, `passkeys_off`, or a code of every operation.
 */
export const secondFactorsUsePasskeys = /* @__PURE__ */ operation<SecondFactorsUsePasskeysInput, RecoveryCodes>({
  name: "secondFactors.usePasskeys",
  method: "PUT",
  path: "/api/users/{userId}/second-factors/passkeys",
  input: secondFactorsUsePasskeysInputShape,
  output: recoveryCodesShape,
});

/**
 * Make new recovery codes; those from before are good no more.
 * @throws ProblemError with `sign_in_again`, `no_second_factor`, or a code of every operation.
 */
export const secondFactorsRenewRecoveryCodes = /* @__PURE__ */ operation<SecondFactorsRenewRecoveryCodesInput, RecoveryCodes>({
  name: "secondFactors.renewRecoveryCodes",
  method: "POST",
  path: "/api/users/{userId}/second-factors/recovery-codes",
  input: secondFactorsRenewRecoveryCodesInputShape,
  output: recoveryCodesShape,
});

/**
 * Take one of them away. With the last one its recovery codes go.
 * @throws ProblemError with `sign_in_again`, `role_out_of_reach`, `session_required`, or a code of every operation.
 */
export const secondFactorsDrop = /* @__PURE__ */ operation<SecondFactorsDropInput, SecondFactors>({
  name: "secondFactors.drop",
  method: "POST",
  path: "/api/users/{userId}/second-factors/drop",
  input: secondFactorsDropInputShape,
  output: secondFactorsShape,
});
