// Generated from Schema/errors.graphql by codegen. Do not edit.

/** Why the server refuses. A later server may have other reasons. */
export type ErrorCode =
  /** The input does not hold to the schema. */
  | "invalid_input"
  /** The body is no JSON. */
  | "malformed_json"
  /** Nobody is signed in. */
  | "unauthenticated"
  /** This caller may not. */
  | "forbidden"
  /** That is not the room's password. */
  | "wrong_password"
  /** There is no such thing. */
  | "not_found"
  /** Another change came first. */
  | "version_conflict"
  /** The room has as many members as it may have. */
  | "room_full"
  /** The change needs the version that it is meant for. */
  | "base_required"
  /** Too many requests. */
  | "rate_limited"
  /** Our fault. */
  | "internal"
  /** Not built yet. */
  | "not_implemented"
  /** Not now; try again. */
  | "unavailable"
  | (string & {});
