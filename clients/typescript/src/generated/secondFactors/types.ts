// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { SecondFactor } from "../auth/types.js";

/** The second factors of a user. */
export interface SecondFactors {
  /** The user that it belongs to. */
  readonly userId: string;
  /** Which there are; signing in asks for one of them. None where signing in takes one factor. */
  readonly factors: readonly SecondFactor[];
  /** How many recovery codes are left. */
  readonly recoveryCodes: number;
  /** Where codes by email would go, with most of its letters hidden; null where no address was confirmed. */
  readonly maskedEmail: string | null;
}

/** A secret for a program that shows codes of the time. */
export interface TotpOffer {
  /** Given back with a code. */
  readonly token: string;
  /** The secret, for those who type it. */
  readonly secret: string;
  /** The same to be photographed: an `otpauth:` address. */
  readonly uri: string;
  /** Until when a code of it must be shown. */
  readonly expiresAt: Timestamp;
}

/** Codes for the day when all else is lost, each good once. They are told this one time. */
export interface RecoveryCodes {
  /** None where there were some already. */
  readonly codes: readonly string[];
}

/** The input of `secondFactors.get`. */
export interface SecondFactorsGetInput {
  /** The user that it is about. */
  readonly userId: string;
}

/** The input of `secondFactors.beginTotp`. */
export interface SecondFactorsBeginTotpInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `secondFactors.confirmTotp`. */
export interface SecondFactorsConfirmTotpInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What the offer came with. */
  readonly token: string;
  /** The code that the program shows. */
  readonly code: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `secondFactors.useEmail`. */
export interface SecondFactorsUseEmailInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `secondFactors.usePasskeys`. */
export interface SecondFactorsUsePasskeysInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `secondFactors.renewRecoveryCodes`. */
export interface SecondFactorsRenewRecoveryCodesInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `secondFactors.drop`. */
export interface SecondFactorsDropInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Which; all of them where it is left out. */
  readonly factor?: SecondFactor | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}
