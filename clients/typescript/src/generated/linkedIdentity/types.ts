// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** An account of another service by which a user signs in. */
export interface LinkedIdentity {
  /** Its identity. */
  readonly id: string;
  /** The user that it belongs to. */
  readonly userId: string;
  /** The service. */
  readonly issuer: string;
  /** Who the user is there, for good. */
  readonly subject: string;
  /** What the service called the user when it was linked. */
  readonly name: string;
  /** When it was linked. */
  readonly createdAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** Where to go to show who one is. */
export interface OAuthStart {
  /** The page of the service; it leads back to this server. */
  readonly authorizationUrl: string;
  /** Shown at the end by who began, and by nobody else. Empty where a cookie carries it. */
  readonly binding: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** The input of `linkedIdentity.get`. */
export interface LinkedIdentityGetInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The linked identity that it is about. */
  readonly linkedIdentityId: string;
}

/** A page of a list. */
export interface LinkedIdentityPage {
  /** The entries of this page. */
  readonly items: readonly LinkedIdentity[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `linkedIdentity.list`. */
export interface LinkedIdentityListInput {
  /** The user that it is about. */
  readonly userId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: LinkedIdentityOrder | null;
}

/** The input of `linkedIdentity.delete`. */
export interface LinkedIdentityDeleteInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The linked identity that it is about. */
  readonly linkedIdentityId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `linkedIdentity.begin`. */
export interface LinkedIdentityBeginInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The service. */
  readonly providerId: string;
  /** Where the browser goes in the end: a path of this server. */
  readonly returnTo?: string;
  /** Where a program waits for the browser instead: http://127.0.0.1, at this port. */
  readonly loopbackPort?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of linked identitys is ordered by. */
export type LinkedIdentityOrder =
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  | (string & {});
