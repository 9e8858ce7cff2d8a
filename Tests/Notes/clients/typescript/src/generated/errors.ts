// Generated from Schema/errors.graphql by codegen. Do not edit.

/** Why the server refuses. A later server may have other reasons. */
export type ErrorCode =
  /** The input breaks the schema's rules; `violations` says where and how. */
  | "invalid_input"
  /** The body is no JSON; the problem says where it stops being so. */
  | "malformed_json"
  /** The body is no protobuf message of the right kind. */
  | "malformed_protobuf"
  /** There is no message of this type. */
  | "unknown_message"
  /** This needs somebody who is signed in, or the token is not good. */
  | "unauthenticated"
  /** The caller may not. */
  | "permission_denied"
  /** There is no such thing, or not for this caller. */
  | "not_found"
  /** There is no operation of this name. */
  | "unknown_operation"
  /** There is no resource of this name that can be observed. */
  | "unknown_resource"
  /** Nothing is observed under this id. */
  | "unknown_observation"
  /** A call under this id has not been answered yet. */
  | "duplicate_call"
  /** Something is observed under this id already. */
  | "observation_exists"
  /** Another change came first; read again and decide anew. */
  | "version_mismatch"
  /** The notebook has as many notes as it may have. */
  | "notebook_full"
  /** The note is locked. */
  | "note_locked"
  /** The resource is not in the version that `If-Match` names. */
  | "precondition_failed"
  /** The body is larger than is taken here. */
  | "body_too_large"
  /** The body is of a kind that is not taken here. */
  | "unsupported_media_type"
  /** This operation id was used with another input. */
  | "operation_id_reused"
  /** This change must say which version it is meant for. */
  | "precondition_required"
  /** Too many requests in too short a time. */
  | "rate_limited"
  /** The connection observes as much as one may. */
  | "too_many_observations"
  /** The user, the address or the server has as many connections as it may have. */
  | "too_many_connections"
  /** Our fault; the request id finds it in the log. */
  | "internal"
  /** The operation is in the schema and not built yet. */
  | "not_implemented"
  /** The server has more work than it can do now. */
  | "overloaded"
  /** Something that this needs is not there now. */
  | "unavailable"
  /** It took longer than it may. */
  | "deadline_exceeded"
  | (string & {});
