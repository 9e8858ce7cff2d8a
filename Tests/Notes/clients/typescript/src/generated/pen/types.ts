// Generated from Schema/pen.graphql by codegen. Do not edit.

/** A pen that one may borrow; no rule serves it. */
export interface Pen {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** What is written on it. */
  readonly name: string;
  /** What it cost, as unpadded base64url of the bill. */
  readonly bill: string | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `pen.create`. */
export interface PenCreateInput {
  /** What is written on it. */
  readonly name: string;
  /** What it cost, as unpadded base64url of the bill. */
  readonly bill?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `pen.get`. */
export interface PenGetInput {
  /** The pen that it is about. */
  readonly penId: string;
}

/** A page of a list. */
export interface PenPage {
  /** The entries of this page. */
  readonly items: readonly Pen[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `pen.list`. */
export interface PenListInput {
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: PenOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface PenPatch {
  /** What is written on it. */
  readonly name?: string;
  /** What it cost, as unpadded base64url of the bill. */
  readonly bill?: string | null;
}

/** The input of `pen.patch`. */
export interface PenPatchInput {
  /** The pen that it is about. */
  readonly penId: string;
  /** What to change. */
  readonly patch: PenPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `pen.delete`. */
export interface PenDeleteInput {
  /** The pen that it is about. */
  readonly penId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `pen.borrow`. */
export interface PenBorrowInput {
  /** The pen that it is about. */
  readonly penId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of pens is ordered by. */
export type PenOrder =
  /** By name, the least first. */
  | "name"
  /** By name, the greatest first. */
  | "nameDesc"
  | (string & {});
