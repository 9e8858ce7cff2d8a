// Generated from Schema/errors.graphql by codegen. Do not edit.

public import CascadeClient

extension ErrorCode {
  /// The input breaks the schema's rules; `violations` says where and how, all at once.
  public static let invalidInput = ErrorCode(rawValue: "invalid_input")
  /// The body is no JSON; the problem says where it stops being so.
  public static let malformedJson = ErrorCode(rawValue: "malformed_json")
  /// The body is no protobuf message of the right kind.
  public static let malformedProtobuf = ErrorCode(rawValue: "malformed_protobuf")
  /// This needs somebody who is signed in, or the token is not good.
  public static let unauthenticated = ErrorCode(rawValue: "unauthenticated")
  /// The caller may not; the problem says which permission is missing.
  public static let permissionDenied = ErrorCode(rawValue: "permission_denied")
  /// There is no such thing, or not for this caller.
  public static let notFound = ErrorCode(rawValue: "not_found")
  /// Another change came first; `current` is what there is now, where it is known. Decide anew.
  public static let versionMismatch = ErrorCode(rawValue: "version_mismatch")
  /// The resource is not in the version that `If-Match` names.
  public static let preconditionFailed = ErrorCode(rawValue: "precondition_failed")
  /// The body is larger than is taken here.
  public static let bodyTooLarge = ErrorCode(rawValue: "body_too_large")
  /// The body, or the answer that is asked for, is of a kind that is not known here.
  public static let unsupportedMediaType = ErrorCode(rawValue: "unsupported_media_type")
  /// This operation id was used with another input.
  public static let operationIdReused = ErrorCode(rawValue: "operation_id_reused")
  /// This change must say which version it is meant for.
  public static let preconditionRequired = ErrorCode(rawValue: "precondition_required")
  /// Too many requests in too short a time; `retryAfterMs` says when the next may come.
  public static let rateLimited = ErrorCode(rawValue: "rate_limited")
  /// The client went away before it was answered.
  public static let clientClosedRequest = ErrorCode(rawValue: "client_closed_request")
  /// Our fault; the request id finds it in the log.
  public static let `internal` = ErrorCode(rawValue: "internal")
  /// The operation is in the schema and not built yet.
  public static let notImplemented = ErrorCode(rawValue: "not_implemented")
  /// The server has more work than it can do now.
  public static let overloaded = ErrorCode(rawValue: "overloaded")
  /// Something that this needs is not there now; nothing was changed.
  public static let unavailable = ErrorCode(rawValue: "unavailable")
  /// It took longer than it may.
  public static let deadlineExceeded = ErrorCode(rawValue: "deadline_exceeded")
  /// The request line is not a method, a target and a version.
  public static let badRequestLine = ErrorCode(rawValue: "bad_request_line")
  /// A line does not end with CR LF, or one of the two stands alone.
  public static let bareLineBreak = ErrorCode(rawValue: "bare_line_break")
  /// The method is not a token.
  public static let badMethod = ErrorCode(rawValue: "bad_method")
  /// The request target is not in a form that its method allows.
  public static let badTarget = ErrorCode(rawValue: "bad_target")
  /// A field's name is not a token directly followed by a colon.
  public static let badFieldName = ErrorCode(rawValue: "bad_field_name")
  /// A field's value holds control characters.
  public static let badFieldValue = ErrorCode(rawValue: "bad_field_value")
  /// A field line is folded.
  public static let foldedField = ErrorCode(rawValue: "folded_field")
  /// An HTTP/1.1 request has no Host field.
  public static let missingHost = ErrorCode(rawValue: "missing_host")
  /// The request has more than one Host field.
  public static let repeatedHost = ErrorCode(rawValue: "repeated_host")
  /// The host is not valid.
  public static let badHost = ErrorCode(rawValue: "bad_host")
  /// Host and :authority name different servers.
  public static let hostMismatch = ErrorCode(rawValue: "host_mismatch")
  /// Content-Length is not a decimal number.
  public static let badContentLength = ErrorCode(rawValue: "bad_content_length")
  /// The request has more than one Content-Length.
  public static let repeatedContentLength = ErrorCode(rawValue: "repeated_content_length")
  /// The request has more than one Transfer-Encoding.
  public static let repeatedCoding = ErrorCode(rawValue: "repeated_coding")
  /// An HTTP/1.0 request has a transfer coding.
  public static let codingInHttp10 = ErrorCode(rawValue: "coding_in_http10")
  /// The request has both a Content-Length and a Transfer-Encoding.
  public static let twoLengths = ErrorCode(rawValue: "two_lengths")
  /// A chunk's size is not a hexadecimal number.
  public static let badChunkSize = ErrorCode(rawValue: "bad_chunk_size")
  /// A chunk does not end where its size says.
  public static let badChunkEnd = ErrorCode(rawValue: "bad_chunk_end")
  /// A chunk's extensions are too long.
  public static let chunkLineTooLong = ErrorCode(rawValue: "chunk_line_too_long")
  /// A field was sent as a trailer that must not be.
  public static let forbiddenTrailer = ErrorCode(rawValue: "forbidden_trailer")
  /// The request ends before it is complete.
  public static let incomplete = ErrorCode(rawValue: "incomplete")
  /// This address does not speak WebSocket.
  public static let notAWebsocket = ErrorCode(rawValue: "not_a_websocket")
  /// A request for a WebSocket has a body.
  public static let websocketBody = ErrorCode(rawValue: "websocket_body")
  /// Sec-WebSocket-Key is not 16 bytes in base 64.
  public static let badWebsocketKey = ErrorCode(rawValue: "bad_websocket_key")
  /// Pages of this origin may not use this server.
  public static let originNotAllowed = ErrorCode(rawValue: "origin_not_allowed")
  /// This path does not take that method.
  public static let methodNotAllowed = ErrorCode(rawValue: "method_not_allowed")
  /// The request's head did not come in time.
  public static let headTimeout = ErrorCode(rawValue: "head_timeout")
  /// The request's body did not come in time.
  public static let bodyTimeout = ErrorCode(rawValue: "body_timeout")
  /// The request's target is longer than is taken here.
  public static let targetTooLong = ErrorCode(rawValue: "target_too_long")
  /// The range lies outside of what there is.
  public static let rangeNotSatisfiable = ErrorCode(rawValue: "range_not_satisfiable")
  /// An expectation other than 100-continue.
  public static let expectationFailed = ErrorCode(rawValue: "expectation_failed")
  /// This address speaks WebSocket and nothing else.
  public static let websocketExpected = ErrorCode(rawValue: "websocket_expected")
  /// The version of WebSocket is another than 13.
  public static let websocketVersion = ErrorCode(rawValue: "websocket_version")
  /// The request's head is larger than is taken here.
  public static let headTooLarge = ErrorCode(rawValue: "head_too_large")
  /// The request has more fields than are taken here.
  public static let tooManyFields = ErrorCode(rawValue: "too_many_fields")
  /// The trailers are larger than is taken here.
  public static let trailersTooLarge = ErrorCode(rawValue: "trailers_too_large")
  /// The method is not known here at all.
  public static let methodNotImplemented = ErrorCode(rawValue: "method_not_implemented")
  /// A transfer coding other than chunked.
  public static let codingNotImplemented = ErrorCode(rawValue: "coding_not_implemented")
  /// The other server broke off.
  public static let streamReset = ErrorCode(rawValue: "stream_reset")
  /// This version of HTTP is not spoken here, or not for what is asked.
  public static let versionNotSupported = ErrorCode(rawValue: "version_not_supported")
  /// There is no message of this type.
  public static let unknownMessage = ErrorCode(rawValue: "unknown_message")
  /// The connection speaks none of the subprotocols that are known here.
  public static let unknownSubprotocol = ErrorCode(rawValue: "unknown_subprotocol")
  /// The ticket was used, has run out, or is for another room.
  public static let badTicket = ErrorCode(rawValue: "bad_ticket")
  /// There is no operation of this name.
  public static let unknownOperation = ErrorCode(rawValue: "unknown_operation")
  /// There is no resource of this name in the connection's scope that can be observed.
  public static let unknownResource = ErrorCode(rawValue: "unknown_resource")
  /// Nothing is observed under this id.
  public static let unknownObservation = ErrorCode(rawValue: "unknown_observation")
  /// A call under this id has not been answered yet, and goes on; the error names no id, since its id is that call's.
  public static let duplicateCall = ErrorCode(rawValue: "duplicate_call")
  /// Something is observed under this id already.
  public static let observationExists = ErrorCode(rawValue: "observation_exists")
  /// The message is larger than is taken here.
  public static let messageTooLarge = ErrorCode(rawValue: "message_too_large")
  /// The connection observes as much as one may.
  public static let tooManyObservations = ErrorCode(rawValue: "too_many_observations")
  /// The user, the address or the server has as many connections as it may have.
  public static let tooManyConnections = ErrorCode(rawValue: "too_many_connections")
  /// The password is shorter, simpler or better known than is taken here.
  public static let weakPassword = ErrorCode(rawValue: "weak_password")
  /// Name and password do not belong together, or there is no such account.
  public static let wrongCredentials = ErrorCode(rawValue: "wrong_credentials")
  /// The code of the second factor is wrong, was used, or has run out.
  public static let wrongCode = ErrorCode(rawValue: "wrong_code")
  /// This way in was begun too long ago, or is finished already: begin again.
  public static let signInExpired = ErrorCode(rawValue: "sign_in_expired")
  /// This needs somebody who signed in a short while ago, and not with an API key: sign in again.
  public static let signInAgain = ErrorCode(rawValue: "sign_in_again")
  /// The account wants a second factor that is another than this first one: sign in with another.
  public static let signInOtherwise = ErrorCode(rawValue: "sign_in_otherwise")
  /// The refresh token was used before: all tokens of its session are void now.
  public static let refreshTokenReused = ErrorCode(rawValue: "refresh_token_reused")
  /// Accounts are not made by their users here.
  public static let registrationClosed = ErrorCode(rawValue: "registration_closed")
  /// The account is banned; the problem says until when.
  public static let accountBanned = ErrorCode(rawValue: "account_banned")
  /// Somebody of this role cannot be changed by the caller, or the role cannot be given by it.
  public static let roleOutOfReach = ErrorCode(rawValue: "role_out_of_reach")
  /// This is for who has signed in: an API key cannot do it.
  public static let sessionRequired = ErrorCode(rawValue: "session_required")
  /// Somebody has this name already, or nobody may have it.
  public static let usernameTaken = ErrorCode(rawValue: "username_taken")
  /// Somebody has this email address already.
  public static let emailTaken = ErrorCode(rawValue: "email_taken")
  /// The account has no email address that was confirmed.
  public static let noEmail = ErrorCode(rawValue: "no_email")
  /// Addresses of this domain are not taken here.
  public static let emailNotAllowed = ErrorCode(rawValue: "email_not_allowed")
  /// Nobody has this email address; an account can be made with it, where registration is open.
  public static let noAccount = ErrorCode(rawValue: "no_account")
  /// Signing in to this account takes one factor.
  public static let noSecondFactor = ErrorCode(rawValue: "no_second_factor")
  /// Without it nobody could sign in to the account any more.
  public static let lastWayIn = ErrorCode(rawValue: "last_way_in")
  /// What goes through here for another protocol (OPAQUE, WebAuthn) is no message of that.
  public static let malformedMessage = ErrorCode(rawValue: "malformed_message")
  /// The passkey was not accepted; the problem says why.
  public static let passkeyRefused = ErrorCode(rawValue: "passkey_refused")
  /// The user has as many passkeys as one may have.
  public static let tooManyPasskeys = ErrorCode(rawValue: "too_many_passkeys")
  /// The user has no passkey.
  public static let noPasskey = ErrorCode(rawValue: "no_passkey")
  /// This server takes no passkeys: it does not know by what name browsers reach it.
  public static let passkeysOff = ErrorCode(rawValue: "passkeys_off")
  /// This server sends no email.
  public static let mailOff = ErrorCode(rawValue: "mail_off")
  /// The mail server did not take the message; the problem says why.
  public static let mailFailed = ErrorCode(rawValue: "mail_failed")
  /// The last owner of the server cannot go.
  public static let lastRoot = ErrorCode(rawValue: "last_root")
  /// The user has as many API keys as one may have.
  public static let tooManyApiKeys = ErrorCode(rawValue: "too_many_api_keys")
  /// Too many attempts that failed; `retryAfterMs` says when the next may come.
  public static let lockedOut = ErrorCode(rawValue: "locked_out")
  /// The other service did not let this person in, or the person changed its mind.
  public static let signInDenied = ErrorCode(rawValue: "sign_in_denied")
  /// This was begun in another browser or program, which alone can finish it.
  public static let signInElsewhere = ErrorCode(rawValue: "sign_in_elsewhere")
  /// The account of the other service is linked to another user already.
  public static let identityTaken = ErrorCode(rawValue: "identity_taken")
  /// The user has as many accounts of other services linked as one may have.
  public static let tooManyIdentities = ErrorCode(rawValue: "too_many_identities")
  /// There are as many services to sign in by as there may be.
  public static let tooManyProviders = ErrorCode(rawValue: "too_many_providers")
  /// That is not the room's password.
  public static let wrongPassword = ErrorCode(rawValue: "wrong_password")
  /// The caller is banned from the room; the problem says until when.
  public static let banned = ErrorCode(rawValue: "banned")
  /// The caller was sent away a short while ago; `retryAfterMs` says when it may come back.
  public static let kicked = ErrorCode(rawValue: "kicked")
  /// The room lets no guests in, or its links for guests were withdrawn.
  public static let guestsNotAllowed = ErrorCode(rawValue: "guests_not_allowed")
  /// The room is for those who were invited.
  public static let invitationRequired = ErrorCode(rawValue: "invitation_required")
  /// The room lets in whom it approved; the request was filed.
  public static let approvalRequired = ErrorCode(rawValue: "approval_required")
  /// One cannot give what one may not have oneself, nor more than the role can be given.
  public static let permissionOutOfReach = ErrorCode(rawValue: "permission_out_of_reach")
  /// The room has as many members as it may have.
  public static let roomFull = ErrorCode(rawValue: "room_full")
  /// The room is closed, banned, or about to be deleted.
  public static let roomClosed = ErrorCode(rawValue: "room_closed")
  /// The user has as many rooms as one may have.
  public static let tooManyRooms = ErrorCode(rawValue: "too_many_rooms")
  /// The user belongs to the room already.
  public static let alreadyMember = ErrorCode(rawValue: "already_member")
  /// The creator cannot leave or be sent away; the room can be handed over, or deleted.
  public static let creatorStays = ErrorCode(rawValue: "creator_stays")
  /// The playlist has as many entries as it may have.
  public static let playlistFull = ErrorCode(rawValue: "playlist_full")
  /// A folder cannot be put into itself.
  public static let playlistCycle = ErrorCode(rawValue: "playlist_cycle")
  /// The room's chat is switched off.
  public static let chatDisabled = ErrorCode(rawValue: "chat_disabled")
  /// The message was deleted.
  public static let messageDeleted = ErrorCode(rawValue: "message_deleted")
  /// The room has as many pinned messages as it may have.
  public static let tooManyPins = ErrorCode(rawValue: "too_many_pins")
  /// The message has as many kinds of reactions as it may have.
  public static let tooManyReactions = ErrorCode(rawValue: "too_many_reactions")
  /// The room asks for a pause between messages; `retryAfterMs` says how long still.
  public static let slowMode = ErrorCode(rawValue: "slow_mode")
  /// The address is one that this server does not fetch from.
  public static let addressForbidden = ErrorCode(rawValue: "address_forbidden")
  /// The signature of the address is wrong or has run out; ask for `playback` anew.
  public static let badSignature = ErrorCode(rawValue: "bad_signature")
  /// Nothing is being watched.
  public static let nothingSelected = ErrorCode(rawValue: "nothing_selected")
  /// What is being watched is live and has no other moment to go to.
  public static let notSeekable = ErrorCode(rawValue: "not_seekable")
  /// There is nothing to go back to.
  public static let noPrevious = ErrorCode(rawValue: "no_previous")
  /// The media cannot be watched now: who added it is gone, or its source is.
  public static let mediaUnavailable = ErrorCode(rawValue: "media_unavailable")
  /// The provider does not take the credentials that were stored: sign in there again.
  public static let credentialsRefused = ErrorCode(rawValue: "credentials_refused")
  /// The provider answered with an error, or with something that makes no sense.
  public static let providerFailed = ErrorCode(rawValue: "provider_failed")
  /// The server that holds the media refused it.
  public static let upstreamRefused = ErrorCode(rawValue: "upstream_refused")
  /// The provider, or the server that holds the media, cannot be reached or does not answer in time.
  public static let upstreamUnreachable = ErrorCode(rawValue: "upstream_unreachable")
}
