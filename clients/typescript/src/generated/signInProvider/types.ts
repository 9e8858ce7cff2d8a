// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** Another service by which people may sign in. */
export interface SignInProvider {
  /** Its identity. */
  readonly id: string;
  /** How it is spoken to. */
  readonly kind: ProviderKind;
  /**
   * Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so it
   * stays.
   */
  readonly issuer: string | null;
  /** What people read on the button. */
  readonly displayName: string;
  /** What it calls this server. */
  readonly clientId: string;
  /** Whether there is such a secret. */
  readonly hasClientSecret: boolean;
  /** What is asked for of whoever signs in; what its kind needs where it is empty. */
  readonly scopes: readonly string[];
  /** Whether people may sign in by it. */
  readonly isEnabled: boolean;
  /** Whether it is among what people are offered; who knows its id may use it all the same. */
  readonly isListed: boolean;
  /** What becomes of people who come by it and have no account here. */
  readonly newcomers: Newcomers;
  /** When it was added. */
  readonly createdAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `signInProvider.create`. */
export interface SignInProviderCreateInput {
  /** How it is spoken to. */
  readonly kind: ProviderKind;
  /**
   * Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so it
   * stays.
   */
  readonly issuer?: string | null;
  /** What people read on the button. */
  readonly displayName: string;
  /** What it calls this server. */
  readonly clientId: string;
  /** What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown. */
  readonly clientSecret?: string | null;
  /** What is asked for of whoever signs in; what its kind needs where it is empty. */
  readonly scopes?: readonly string[];
  /** Whether people may sign in by it. */
  readonly isEnabled?: boolean;
  /** Whether it is among what people are offered; who knows its id may use it all the same. */
  readonly isListed?: boolean;
  /** What becomes of people who come by it and have no account here. */
  readonly newcomers?: Newcomers;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `signInProvider.get`. */
export interface SignInProviderGetInput {
  /** The sign in provider that it is about. */
  readonly signInProviderId: string;
}

/** A page of a list. */
export interface SignInProviderPage {
  /** The entries of this page. */
  readonly items: readonly SignInProvider[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `signInProvider.list`. */
export interface SignInProviderListInput {
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: SignInProviderOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface SignInProviderPatch {
  /** What people read on the button. */
  readonly displayName?: string;
  /** What it calls this server. */
  readonly clientId?: string;
  /** What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown. */
  readonly clientSecret?: string | null;
  /** What is asked for of whoever signs in; what its kind needs where it is empty. */
  readonly scopes?: readonly string[];
  /** Whether people may sign in by it. */
  readonly isEnabled?: boolean;
  /** Whether it is among what people are offered; who knows its id may use it all the same. */
  readonly isListed?: boolean;
  /** What becomes of people who come by it and have no account here. */
  readonly newcomers?: Newcomers;
}

/** The input of `signInProvider.patch`. */
export interface SignInProviderPatchInput {
  /** The sign in provider that it is about. */
  readonly signInProviderId: string;
  /** What to change. */
  readonly patch: SignInProviderPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `signInProvider.delete`. */
export interface SignInProviderDeleteInput {
  /** The sign in provider that it is about. */
  readonly signInProviderId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** How another service is spoken to. */
export type ProviderKind =
  /** By OpenID Connect, whoever it is. */
  | "openidConnect"
  /** Google, which is of the first kind and at a known place. */
  | "google"
  /** GitHub, by OAuth 2.0 and what it says of its users. */
  | "github"
  /** Discord, likewise. */
  | "discord"
  | (string & {});

/** What becomes of people who have no account. */
export type Newcomers =
  /** They get one where people can make themselves an account. */
  | "asEverybody"
  /** They get one, also where nobody else does. */
  | "welcome"
  /** They get none: an account is made first, and linked. */
  | "refused"
  | (string & {});

/** What a list of sign in providers is ordered by. */
export type SignInProviderOrder =
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  | (string & {});
