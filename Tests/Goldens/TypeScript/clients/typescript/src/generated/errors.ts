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
  | "permission_denied"
  /** That is not the room's password. */
  | "wrong_password"
  /** There is no such thing. */
  | "not_found"
  /** Another change came first. */
  | "version_mismatch"
  /** The room has as many members as it may have. */
  | "room_full"
  /** It is not at the version of `If-Match`. */
  | "precondition_failed"
  /** The body is longer than it may be. */
  | "body_too_large"
  /** The body is of a kind that is not read. */
  | "unsupported_media_type"
  /** The id was used for another input. */
  | "operation_id_reused"
  /** The change needs the version that it is meant for. */
  | "precondition_required"
  /** Too many requests. */
  | "rate_limited"
  /** Our fault. */
  | "internal"
  /** Not built yet. */
  | "not_implemented"
  /** Too much to do; try again. */
  | "overloaded"
  /** Not now; try again. */
  | "unavailable"
  /** Time ran out. */
  | "deadline_exceeded"
  | (string & {});
