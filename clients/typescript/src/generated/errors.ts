// Generated from Schema/errors.graphql by codegen. Do not edit.

/** Why the server refuses. A later server may have other reasons. */
export type ErrorCode =
  /** The input breaks the schema's rules; `violations` says where and how, all at once. */
  | "invalid_input"
  /** The body is no JSON; the problem says where it stops being so. */
  | "malformed_json"
  /** The body is no protobuf message of the right kind. */
  | "malformed_protobuf"
  /** This needs somebody who is signed in, or the token is not good. */
  | "unauthenticated"
  /** The caller may not; the problem says which permission is missing. */
  | "permission_denied"
  /** There is no such thing, or not for this caller. */
  | "not_found"
  /** Another change came first; `current` is what there is now, where it is known. Decide anew. */
  | "version_mismatch"
  /** The resource is not in the version that `If-Match` names. */
  | "precondition_failed"
  /** The body is larger than is taken here. */
  | "body_too_large"
  /** The body, or the answer that is asked for, is of a kind that is not known here. */
  | "unsupported_media_type"
  /** This operation id was used with another input. */
  | "operation_id_reused"
  /** This change must say which version it is meant for. */
  | "precondition_required"
  /** Too many requests in too short a time; `retryAfterMs` says when the next may come. */
  | "rate_limited"
  /** The client went away before it was answered. */
  | "client_closed_request"
  /** Our fault; the request id finds it in the log. */
  | "internal"
  /** The operation is in the schema and not built yet. */
  | "not_implemented"
  /** The server has more work than it can do now. */
  | "overloaded"
  /** Something that this needs is not there now; nothing was changed. */
  | "unavailable"
  /** It took longer than it may. */
  | "deadline_exceeded"
  /** The request line is not a method, a target and a version. */
  | "bad_request_line"
  /** A line does not end with CR LF, or one of the two stands alone. */
  | "bare_line_break"
  /** The method is not a token. */
  | "bad_method"
  /** The request target is not in a form that its method allows. */
  | "bad_target"
  /** A field's name is not a token directly followed by a colon. */
  | "bad_field_name"
  /** A field's value holds control characters. */
  | "bad_field_value"
  /** A field line is folded. */
  | "folded_field"
  /** An HTTP/1.1 request has no Host field. */
  | "missing_host"
  /** The request has more than one Host field. */
  | "repeated_host"
  /** The host is not valid. */
  | "bad_host"
  /** Host and :authority name different servers. */
  | "host_mismatch"
  /** Content-Length is not a decimal number. */
  | "bad_content_length"
  /** The request has more than one Content-Length. */
  | "repeated_content_length"
  /** The request has more than one Transfer-Encoding. */
  | "repeated_coding"
  /** An HTTP/1.0 request has a transfer coding. */
  | "coding_in_http10"
  /** The request has both a Content-Length and a Transfer-Encoding. */
  | "two_lengths"
  /** A chunk's size is not a hexadecimal number. */
  | "bad_chunk_size"
  /** A chunk does not end where its size says. */
  | "bad_chunk_end"
  /** A chunk's extensions are too long. */
  | "chunk_line_too_long"
  /** A field was sent as a trailer that must not be. */
  | "forbidden_trailer"
  /** The request ends before it is complete. */
  | "incomplete"
  /** This address does not speak WebSocket. */
  | "not_a_websocket"
  /** A request for a WebSocket has a body. */
  | "websocket_body"
  /** Sec-WebSocket-Key is not 16 bytes in base 64. */
  | "bad_websocket_key"
  /** Pages of this origin may not use this server. */
  | "origin_not_allowed"
  /** This path does not take that method. */
  | "method_not_allowed"
  /** The request's head did not come in time. */
  | "head_timeout"
  /** The request's body did not come in time. */
  | "body_timeout"
  /** The request's target is longer than is taken here. */
  | "target_too_long"
  /** The range lies outside of what there is. */
  | "range_not_satisfiable"
  /** An expectation other than 100-continue. */
  | "expectation_failed"
  /** This address speaks WebSocket and nothing else. */
  | "websocket_expected"
  /** The version of WebSocket is another than 13. */
  | "websocket_version"
  /** The request's head is larger than is taken here. */
  | "head_too_large"
  /** The request has more fields than are taken here. */
  | "too_many_fields"
  /** The trailers are larger than is taken here. */
  | "trailers_too_large"
  /** The method is not known here at all. */
  | "method_not_implemented"
  /** A transfer coding other than chunked. */
  | "coding_not_implemented"
  /** The other server broke off. */
  | "stream_reset"
  /** This version of HTTP is not spoken here, or not for what is asked. */
  | "version_not_supported"
  /** There is no message of this type. */
  | "unknown_message"
  /** The connection speaks none of the subprotocols that are known here. */
  | "unknown_subprotocol"
  /** The ticket was used, has run out, or is for another room. */
  | "bad_ticket"
  /** There is no operation of this name. */
  | "unknown_operation"
  /** There is no resource of this name in the connection's scope that can be observed. */
  | "unknown_resource"
  /** Nothing is observed under this id. */
  | "unknown_observation"
  /**
   * A call under this id has not been answered yet, and goes on; the error names no id, since its id is that call's.
   */
  | "duplicate_call"
  /** Something is observed under this id already. */
  | "observation_exists"
  /** The message is larger than is taken here. */
  | "message_too_large"
  /** The connection observes as much as one may. */
  | "too_many_observations"
  /** The user, the address or the server has as many connections as it may have. */
  | "too_many_connections"
  /** The password is shorter, simpler or better known than is taken here. */
  | "weak_password"
  /** Name and password do not belong together, or there is no such account. */
  | "wrong_credentials"
  /** The code of the second factor is wrong, was used, or has run out. */
  | "wrong_code"
  /** This way in was begun too long ago, or is finished already: begin again. */
  | "sign_in_expired"
  /** This needs somebody who signed in a short while ago, and not with an API key: sign in again. */
  | "sign_in_again"
  /** The account wants a second factor that is another than this first one: sign in with another. */
  | "sign_in_otherwise"
  /** The refresh token was used before: all tokens of its session are void now. */
  | "refresh_token_reused"
  /** Accounts are not made by their users here. */
  | "registration_closed"
  /** The account is banned; the problem says until when. */
  | "account_banned"
  /** Somebody of this role cannot be changed by the caller, or the role cannot be given by it. */
  | "role_out_of_reach"
  /** This is for who has signed in: an API key cannot do it. */
  | "session_required"
  /** Somebody has this name already, or nobody may have it. */
  | "username_taken"
  /** Somebody has this email address already. */
  | "email_taken"
  /** The account has no email address that was confirmed. */
  | "no_email"
  /** Addresses of this domain are not taken here. */
  | "email_not_allowed"
  /** Nobody has this email address; an account can be made with it, where registration is open. */
  | "no_account"
  /** Signing in to this account takes one factor. */
  | "no_second_factor"
  /** Without it nobody could sign in to the account any more. */
  | "last_way_in"
  /** What goes through here for another protocol (OPAQUE, WebAuthn) is no message of that. */
  | "malformed_message"
  /** The passkey was not accepted; the problem says why. */
  | "passkey_refused"
  /** The user has as many passkeys as one may have. */
  | "too_many_passkeys"
  /** The user has no passkey. */
  | "no_passkey"
  /** This server takes no passkeys: it does not know by what name browsers reach it. */
  | "passkeys_off"
  /** This server sends no email. */
  | "mail_off"
  /** The mail server did not take the message; the problem says why. */
  | "mail_failed"
  /** The last owner of the server cannot go. */
  | "last_root"
  /** The user has as many API keys as one may have. */
  | "too_many_api_keys"
  /** Too many attempts that failed; `retryAfterMs` says when the next may come. */
  | "locked_out"
  /** The other service did not let this person in, or the person changed its mind. */
  | "sign_in_denied"
  /** This was begun in another browser or program, which alone can finish it. */
  | "sign_in_elsewhere"
  /** The account of the other service is linked to another user already. */
  | "identity_taken"
  /** The user has as many accounts of other services linked as one may have. */
  | "too_many_identities"
  /** There are as many services to sign in by as there may be. */
  | "too_many_providers"
  /** That is not the room's password. */
  | "wrong_password"
  /** The caller is banned from the room; the problem says until when. */
  | "banned"
  /** The caller was sent away a short while ago; `retryAfterMs` says when it may come back. */
  | "kicked"
  /** The room lets no guests in, or its links for guests were withdrawn. */
  | "guests_not_allowed"
  /** The room is for those who were invited. */
  | "invitation_required"
  /** The room lets in whom it approved; the request was filed. */
  | "approval_required"
  /** One cannot give what one may not have oneself, nor more than the role can be given. */
  | "permission_out_of_reach"
  /** The room has as many members as it may have. */
  | "room_full"
  /** The room is closed, banned, or about to be deleted. */
  | "room_closed"
  /** The user has as many rooms as one may have. */
  | "too_many_rooms"
  /** The user belongs to the room already. */
  | "already_member"
  /** The creator cannot leave or be sent away; the room can be handed over, or deleted. */
  | "creator_stays"
  /** The playlist has as many entries as it may have. */
  | "playlist_full"
  /** A folder cannot be put into itself. */
  | "playlist_cycle"
  /** The room's chat is switched off. */
  | "chat_disabled"
  /** The message was deleted. */
  | "message_deleted"
  /** The room has as many pinned messages as it may have. */
  | "too_many_pins"
  /** The message has as many kinds of reactions as it may have. */
  | "too_many_reactions"
  /** The room asks for a pause between messages; `retryAfterMs` says how long still. */
  | "slow_mode"
  /** The address is one that this server does not fetch from. */
  | "address_forbidden"
  /** The signature of the address is wrong or has run out; ask for `playback` anew. */
  | "bad_signature"
  /** Nothing is being watched. */
  | "nothing_selected"
  /** What is being watched is live and has no other moment to go to. */
  | "not_seekable"
  /** There is nothing to go back to. */
  | "no_previous"
  /** The media cannot be watched now: who added it is gone, or its source is. */
  | "media_unavailable"
  /** The provider does not take the credentials that were stored: sign in there again. */
  | "credentials_refused"
  /** The provider answered with an error, or with something that makes no sense. */
  | "provider_failed"
  /** The server that holds the media refused it. */
  | "upstream_refused"
  /** The provider, or the server that holds the media, cannot be reached or does not answer in time. */
  | "upstream_unreachable"
  | (string & {});
