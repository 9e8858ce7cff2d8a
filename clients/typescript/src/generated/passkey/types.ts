// Generated from Schema/passkey.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A key in a device, by which a user signs in. */
export interface Passkey {
  /** Its identity here. */
  readonly id: string;
  /** The user that it belongs to. */
  readonly userId: string;
  /** What the user calls it: the device that has it. */
  readonly name: string;
  /** Whether its maker keeps a copy, as for one's other devices, when it was used last. */
  readonly isBackedUp: boolean;
  /** Whether one can sign in with it without saying who one is; null where its browser did not say. */
  readonly isDiscoverable: boolean | null;
  /** The model of the device, as makers number them (AAGUID); null where it does not say. Nobody vouches for it. */
  readonly model: string | null;
  /** When it was made. */
  readonly createdAt: Timestamp;
  /** When it was used last; null where it never was. */
  readonly lastUsedAt: Timestamp | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** What a browser is asked. */
export interface PasskeyQuestion {
  /** Given back with the answer. */
  readonly token: string;
  /**
   * PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON where a passkey is to be shown.
   */
  readonly options: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** The input of `passkey.get`. */
export interface PasskeyGetInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The passkey that it is about. */
  readonly passkeyId: string;
}

/** A page of a list. */
export interface PasskeyPage {
  /** The entries of this page. */
  readonly items: readonly Passkey[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `passkey.list`. */
export interface PasskeyListInput {
  /** The user that it is about. */
  readonly userId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: PasskeyOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface PasskeyPatch {
  /** What the user calls it: the device that has it. */
  readonly name?: string;
}

/** The input of `passkey.patch`. */
export interface PasskeyPatchInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The passkey that it is about. */
  readonly passkeyId: string;
  /** What to change. */
  readonly patch: PasskeyPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `passkey.delete`. */
export interface PasskeyDeleteInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The passkey that it is about. */
  readonly passkeyId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `passkey.begin`. */
export interface PasskeyBeginInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `passkey.finish`. */
export interface PasskeyFinishInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What the question came with. */
  readonly token: string;
  /** What the browser answered: RegistrationResponseJSON. */
  readonly credential: string;
  /** What the user calls it. */
  readonly name: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of passkeys is ordered by. */
export type PasskeyOrder =
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  /** By last used at, the least first. */
  | "lastUsedAt"
  /** By last used at, the greatest first. */
  | "lastUsedAtDesc"
  | (string & {});
