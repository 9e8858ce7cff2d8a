// Generated from Schema/errors.graphql by codegen. Do not edit.

public import API

extension ErrorKind {
  /// The input breaks the schema's rules; `violations` says where and how, all at once.
  public static let invalidInput = ErrorKind(
    "invalid_input", http: 400, grpc: 3, title: "Invalid input")
  /// The body is no JSON; the problem says where it stops being so.
  public static let malformedJson = ErrorKind(
    "malformed_json", http: 400, grpc: 3, title: "Malformed JSON")
  /// The body is no protobuf message of the right kind.
  public static let malformedProtobuf = ErrorKind(
    "malformed_protobuf", http: 400, grpc: 3, title: "Malformed protobuf")
  /// This needs somebody who is signed in, or the token is not good.
  public static let unauthenticated = ErrorKind(
    "unauthenticated", http: 401, grpc: 16, title: "Unauthenticated")
  /// The caller may not; the problem says which permission is missing.
  public static let permissionDenied = ErrorKind(
    "permission_denied", http: 403, grpc: 7, title: "Permission denied")
  /// There is no such thing, or not for this caller.
  public static let notFound = ErrorKind(
    "not_found", http: 404, grpc: 5, title: "Not found")
  /// Another change came first; `current` is what there is now, where it is known. Decide anew.
  public static let versionMismatch = ErrorKind(
    "version_mismatch", http: 409, grpc: 10, title: "Version mismatch")
  /// The resource is not in the version that `If-Match` names.
  public static let preconditionFailed = ErrorKind(
    "precondition_failed", http: 412, grpc: 9, title: "Precondition failed")
  /// The body is larger than is taken here.
  public static let bodyTooLarge = ErrorKind(
    "body_too_large", http: 413, grpc: 8, title: "Body too large")
  /// The body, or the answer that is asked for, is of a kind that is not known here.
  public static let unsupportedMediaType = ErrorKind(
    "unsupported_media_type", http: 415, grpc: 3, title: "Unsupported media type")
  /// This operation id was used with another input.
  public static let operationIdReused = ErrorKind(
    "operation_id_reused", http: 422, grpc: 3, title: "Operation id reused")
  /// This change must say which version it is meant for.
  public static let preconditionRequired = ErrorKind(
    "precondition_required", http: 428, grpc: 9, title: "Precondition required")
  /// Too many requests in too short a time; `retryAfterMs` says when the next may come.
  public static let rateLimited = ErrorKind(
    "rate_limited", http: 429, grpc: 8, title: "Rate limited")
  /// The client went away before it was answered.
  public static let clientClosedRequest = ErrorKind(
    "client_closed_request", http: 499, grpc: 1, title: "Client closed request")
  /// Our fault; the request id finds it in the log.
  public static let `internal` = ErrorKind(
    "internal", http: 500, grpc: 13, title: "Internal")
  /// The operation is in the schema and not built yet.
  public static let notImplemented = ErrorKind(
    "not_implemented", http: 501, grpc: 12, title: "Not implemented")
  /// The server has more work than it can do now.
  public static let overloaded = ErrorKind(
    "overloaded", http: 503, grpc: 14, title: "Overloaded")
  /// Something that this needs is not there now; nothing was changed.
  public static let unavailable = ErrorKind(
    "unavailable", http: 503, grpc: 14, title: "Unavailable")
  /// It took longer than it may.
  public static let deadlineExceeded = ErrorKind(
    "deadline_exceeded", http: 504, grpc: 4, title: "Deadline exceeded")
  /// The request line is not a method, a target and a version.
  public static let badRequestLine = ErrorKind(
    "bad_request_line", http: 400, grpc: 3, title: "Bad request line")
  /// A line does not end with CR LF, or one of the two stands alone.
  public static let bareLineBreak = ErrorKind(
    "bare_line_break", http: 400, grpc: 3, title: "Bare line break")
  /// The method is not a token.
  public static let badMethod = ErrorKind(
    "bad_method", http: 400, grpc: 3, title: "Bad method")
  /// The request target is not in a form that its method allows.
  public static let badTarget = ErrorKind(
    "bad_target", http: 400, grpc: 3, title: "Bad target")
  /// A field's name is not a token directly followed by a colon.
  public static let badFieldName = ErrorKind(
    "bad_field_name", http: 400, grpc: 3, title: "Bad field name")
  /// A field's value holds control characters.
  public static let badFieldValue = ErrorKind(
    "bad_field_value", http: 400, grpc: 3, title: "Bad field value")
  /// A field line is folded.
  public static let foldedField = ErrorKind(
    "folded_field", http: 400, grpc: 3, title: "Folded field")
  /// An HTTP/1.1 request has no Host field.
  public static let missingHost = ErrorKind(
    "missing_host", http: 400, grpc: 3, title: "Missing host")
  /// The request has more than one Host field.
  public static let repeatedHost = ErrorKind(
    "repeated_host", http: 400, grpc: 3, title: "Repeated host")
  /// The host is not valid.
  public static let badHost = ErrorKind(
    "bad_host", http: 400, grpc: 3, title: "Bad host")
  /// Host and :authority name different servers.
  public static let hostMismatch = ErrorKind(
    "host_mismatch", http: 400, grpc: 3, title: "Host mismatch")
  /// Content-Length is not a decimal number.
  public static let badContentLength = ErrorKind(
    "bad_content_length", http: 400, grpc: 3, title: "Bad content length")
  /// The request has more than one Content-Length.
  public static let repeatedContentLength = ErrorKind(
    "repeated_content_length", http: 400, grpc: 3, title: "Repeated content length")
  /// The request has more than one Transfer-Encoding.
  public static let repeatedCoding = ErrorKind(
    "repeated_coding", http: 400, grpc: 3, title: "Repeated coding")
  /// An HTTP/1.0 request has a transfer coding.
  public static let codingInHttp10 = ErrorKind(
    "coding_in_http10", http: 400, grpc: 3, title: "Coding in http10")
  /// The request has both a Content-Length and a Transfer-Encoding.
  public static let twoLengths = ErrorKind(
    "two_lengths", http: 400, grpc: 3, title: "Two lengths")
  /// A chunk's size is not a hexadecimal number.
  public static let badChunkSize = ErrorKind(
    "bad_chunk_size", http: 400, grpc: 3, title: "Bad chunk size")
  /// A chunk does not end where its size says.
  public static let badChunkEnd = ErrorKind(
    "bad_chunk_end", http: 400, grpc: 3, title: "Bad chunk end")
  /// A chunk's extensions are too long.
  public static let chunkLineTooLong = ErrorKind(
    "chunk_line_too_long", http: 400, grpc: 3, title: "Chunk line too long")
  /// A field was sent as a trailer that must not be.
  public static let forbiddenTrailer = ErrorKind(
    "forbidden_trailer", http: 400, grpc: 3, title: "Forbidden trailer")
  /// The request ends before it is complete.
  public static let incomplete = ErrorKind(
    "incomplete", http: 400, grpc: 3, title: "Incomplete")
  /// This address does not speak WebSocket.
  public static let notAWebsocket = ErrorKind(
    "not_a_websocket", http: 400, grpc: 3, title: "Not a websocket")
  /// A request for a WebSocket has a body.
  public static let websocketBody = ErrorKind(
    "websocket_body", http: 400, grpc: 3, title: "Websocket body")
  /// Sec-WebSocket-Key is not 16 bytes in base 64.
  public static let badWebsocketKey = ErrorKind(
    "bad_websocket_key", http: 400, grpc: 3, title: "Bad websocket key")
  /// Pages of this origin may not use this server.
  public static let originNotAllowed = ErrorKind(
    "origin_not_allowed", http: 403, grpc: 7, title: "Origin not allowed")
  /// This path does not take that method.
  public static let methodNotAllowed = ErrorKind(
    "method_not_allowed", http: 405, grpc: 12, title: "Method not allowed")
  /// The request's head did not come in time.
  public static let headTimeout = ErrorKind(
    "head_timeout", http: 408, grpc: 4, title: "Head timeout")
  /// The request's body did not come in time.
  public static let bodyTimeout = ErrorKind(
    "body_timeout", http: 408, grpc: 4, title: "Body timeout")
  /// The request's target is longer than is taken here.
  public static let targetTooLong = ErrorKind(
    "target_too_long", http: 414, grpc: 8, title: "Target too long")
  /// The range lies outside of what there is.
  public static let rangeNotSatisfiable = ErrorKind(
    "range_not_satisfiable", http: 416, grpc: 11, title: "Range not satisfiable")
  /// An expectation other than 100-continue.
  public static let expectationFailed = ErrorKind(
    "expectation_failed", http: 417, grpc: 9, title: "Expectation failed")
  /// This address speaks WebSocket and nothing else.
  public static let websocketExpected = ErrorKind(
    "websocket_expected", http: 426, grpc: 9, title: "Websocket expected")
  /// The version of WebSocket is another than 13.
  public static let websocketVersion = ErrorKind(
    "websocket_version", http: 426, grpc: 9, title: "Websocket version")
  /// The request's head is larger than is taken here.
  public static let headTooLarge = ErrorKind(
    "head_too_large", http: 431, grpc: 8, title: "Head too large")
  /// The request has more fields than are taken here.
  public static let tooManyFields = ErrorKind(
    "too_many_fields", http: 431, grpc: 8, title: "Too many fields")
  /// The trailers are larger than is taken here.
  public static let trailersTooLarge = ErrorKind(
    "trailers_too_large", http: 431, grpc: 8, title: "Trailers too large")
  /// The method is not known here at all.
  public static let methodNotImplemented = ErrorKind(
    "method_not_implemented", http: 501, grpc: 12, title: "Method not implemented")
  /// A transfer coding other than chunked.
  public static let codingNotImplemented = ErrorKind(
    "coding_not_implemented", http: 501, grpc: 12, title: "Coding not implemented")
  /// The other server broke off.
  public static let streamReset = ErrorKind(
    "stream_reset", http: 502, grpc: 14, title: "Stream reset")
  /// This version of HTTP is not spoken here, or not for what is asked.
  public static let versionNotSupported = ErrorKind(
    "version_not_supported", http: 505, grpc: 12, title: "Version not supported")
  /// There is no message of this type.
  public static let unknownMessage = ErrorKind(
    "unknown_message", http: 400, grpc: 3, title: "Unknown message")
  /// The connection speaks none of the subprotocols that are known here.
  public static let unknownSubprotocol = ErrorKind(
    "unknown_subprotocol", http: 400, grpc: 3, title: "Unknown subprotocol")
  /// The ticket was used, has run out, or is for another room.
  public static let badTicket = ErrorKind(
    "bad_ticket", http: 401, grpc: 16, title: "Bad ticket")
  /// There is no operation of this name.
  public static let unknownOperation = ErrorKind(
    "unknown_operation", http: 404, grpc: 12, title: "Unknown operation")
  /// There is no resource of this name in the connection's scope that can be observed.
  public static let unknownResource = ErrorKind(
    "unknown_resource", http: 404, grpc: 5, title: "Unknown resource")
  /// Nothing is observed under this id.
  public static let unknownObservation = ErrorKind(
    "unknown_observation", http: 404, grpc: 5, title: "Unknown observation")
  /// A call under this id has not been answered yet, and goes on; the error names no id, since its id is that call's.
  public static let duplicateCall = ErrorKind(
    "duplicate_call", http: 409, grpc: 6, title: "Duplicate call")
  /// Something is observed under this id already.
  public static let observationExists = ErrorKind(
    "observation_exists", http: 409, grpc: 6, title: "Observation exists")
  /// The message is larger than is taken here.
  public static let messageTooLarge = ErrorKind(
    "message_too_large", http: 413, grpc: 8, title: "Message too large")
  /// The connection observes as much as one may.
  public static let tooManyObservations = ErrorKind(
    "too_many_observations", http: 429, grpc: 8, title: "Too many observations")
  /// The user, the address or the server has as many connections as it may have.
  public static let tooManyConnections = ErrorKind(
    "too_many_connections", http: 429, grpc: 8, title: "Too many connections")
  /// The password is shorter, simpler or better known than is taken here.
  public static let weakPassword = ErrorKind(
    "weak_password", http: 422, grpc: 3, title: "Weak password")
  /// Name and password do not belong together, or there is no such account.
  public static let wrongCredentials = ErrorKind(
    "wrong_credentials", http: 401, grpc: 16, title: "Wrong credentials")
  /// The code of the second factor is wrong, was used, or has run out.
  public static let wrongCode = ErrorKind(
    "wrong_code", http: 401, grpc: 16, title: "Wrong code")
  /// This way in was begun too long ago, or is finished already: begin again.
  public static let signInExpired = ErrorKind(
    "sign_in_expired", http: 401, grpc: 16, title: "Sign in expired")
  /// This needs somebody who signed in a short while ago, and not with an API key: sign in again.
  public static let signInAgain = ErrorKind(
    "sign_in_again", http: 403, grpc: 7, title: "Sign in again")
  /// The account wants a second factor that is another than this first one: sign in with another.
  public static let signInOtherwise = ErrorKind(
    "sign_in_otherwise", http: 403, grpc: 7, title: "Sign in otherwise")
  /// The refresh token was used before: all tokens of its session are void now.
  public static let refreshTokenReused = ErrorKind(
    "refresh_token_reused", http: 401, grpc: 16, title: "Refresh token reused")
  /// Accounts are not made by their users here.
  public static let registrationClosed = ErrorKind(
    "registration_closed", http: 403, grpc: 7, title: "Registration closed")
  /// The account is banned; the problem says until when.
  public static let accountBanned = ErrorKind(
    "account_banned", http: 403, grpc: 7, title: "Account banned")
  /// Somebody of this role cannot be changed by the caller, or the role cannot be given by it.
  public static let roleOutOfReach = ErrorKind(
    "role_out_of_reach", http: 403, grpc: 7, title: "Role out of reach")
  /// This is for who has signed in: an API key cannot do it.
  public static let sessionRequired = ErrorKind(
    "session_required", http: 403, grpc: 7, title: "Session required")
  /// Somebody has this name already, or nobody may have it.
  public static let usernameTaken = ErrorKind(
    "username_taken", http: 409, grpc: 6, title: "Username taken")
  /// Somebody has this email address already.
  public static let emailTaken = ErrorKind(
    "email_taken", http: 409, grpc: 6, title: "Email taken")
  /// The account has no email address that was confirmed.
  public static let noEmail = ErrorKind(
    "no_email", http: 409, grpc: 9, title: "No email")
  /// Addresses of this domain are not taken here.
  public static let emailNotAllowed = ErrorKind(
    "email_not_allowed", http: 403, grpc: 7, title: "Email not allowed")
  /// Nobody has this email address; an account can be made with it, where registration is open.
  public static let noAccount = ErrorKind(
    "no_account", http: 404, grpc: 5, title: "No account")
  /// Signing in to this account takes one factor.
  public static let noSecondFactor = ErrorKind(
    "no_second_factor", http: 409, grpc: 9, title: "No second factor")
  /// Without it nobody could sign in to the account any more.
  public static let lastWayIn = ErrorKind(
    "last_way_in", http: 409, grpc: 9, title: "Last way in")
  /// What goes through here for another protocol (OPAQUE, WebAuthn) is no message of that.
  public static let malformedMessage = ErrorKind(
    "malformed_message", http: 422, grpc: 3, title: "Malformed message")
  /// The passkey was not accepted; the problem says why.
  public static let passkeyRefused = ErrorKind(
    "passkey_refused", http: 401, grpc: 16, title: "Passkey refused")
  /// The user has as many passkeys as one may have.
  public static let tooManyPasskeys = ErrorKind(
    "too_many_passkeys", http: 409, grpc: 9, title: "Too many passkeys")
  /// The user has no passkey.
  public static let noPasskey = ErrorKind(
    "no_passkey", http: 409, grpc: 9, title: "No passkey")
  /// This server takes no passkeys: it does not know by what name browsers reach it.
  public static let passkeysOff = ErrorKind(
    "passkeys_off", http: 409, grpc: 9, title: "Passkeys off")
  /// This server sends no email.
  public static let mailOff = ErrorKind(
    "mail_off", http: 409, grpc: 9, title: "Mail off")
  /// The mail server did not take the message; the problem says why.
  public static let mailFailed = ErrorKind(
    "mail_failed", http: 502, grpc: 14, title: "Mail failed")
  /// The last owner of the server cannot go.
  public static let lastRoot = ErrorKind(
    "last_root", http: 409, grpc: 9, title: "Last root")
  /// The user has as many API keys as one may have.
  public static let tooManyApiKeys = ErrorKind(
    "too_many_api_keys", http: 409, grpc: 9, title: "Too many api keys")
  /// Too many attempts that failed; `retryAfterMs` says when the next may come.
  public static let lockedOut = ErrorKind(
    "locked_out", http: 429, grpc: 8, title: "Locked out")
  /// The other service did not let this person in, or the person changed its mind.
  public static let signInDenied = ErrorKind(
    "sign_in_denied", http: 403, grpc: 7, title: "Sign in denied")
  /// This was begun in another browser or program, which alone can finish it.
  public static let signInElsewhere = ErrorKind(
    "sign_in_elsewhere", http: 403, grpc: 7, title: "Sign in elsewhere")
  /// The account of the other service is linked to another user already.
  public static let identityTaken = ErrorKind(
    "identity_taken", http: 409, grpc: 6, title: "Identity taken")
  /// The user has as many accounts of other services linked as one may have.
  public static let tooManyIdentities = ErrorKind(
    "too_many_identities", http: 409, grpc: 9, title: "Too many identities")
  /// There are as many services to sign in by as there may be.
  public static let tooManyProviders = ErrorKind(
    "too_many_providers", http: 409, grpc: 9, title: "Too many providers")
  /// That is not the room's password.
  public static let wrongPassword = ErrorKind(
    "wrong_password", http: 403, grpc: 7, title: "Wrong password")
  /// The caller is banned from the room; the problem says until when.
  public static let banned = ErrorKind(
    "banned", http: 403, grpc: 7, title: "Banned")
  /// The caller was sent away a short while ago; `retryAfterMs` says when it may come back.
  public static let kicked = ErrorKind(
    "kicked", http: 403, grpc: 7, title: "Kicked")
  /// The room lets no guests in, or its links for guests were withdrawn.
  public static let guestsNotAllowed = ErrorKind(
    "guests_not_allowed", http: 403, grpc: 7, title: "Guests not allowed")
  /// The room is for those who were invited.
  public static let invitationRequired = ErrorKind(
    "invitation_required", http: 403, grpc: 7, title: "Invitation required")
  /// The room lets in whom it approved; the request was filed.
  public static let approvalRequired = ErrorKind(
    "approval_required", http: 403, grpc: 7, title: "Approval required")
  /// One cannot give what one may not have oneself, nor more than the role can be given.
  public static let permissionOutOfReach = ErrorKind(
    "permission_out_of_reach", http: 403, grpc: 7, title: "Permission out of reach")
  /// The room has as many members as it may have.
  public static let roomFull = ErrorKind(
    "room_full", http: 409, grpc: 9, title: "Room full")
  /// The room is closed, banned, or about to be deleted.
  public static let roomClosed = ErrorKind(
    "room_closed", http: 409, grpc: 9, title: "Room closed")
  /// The user has as many rooms as one may have.
  public static let tooManyRooms = ErrorKind(
    "too_many_rooms", http: 409, grpc: 9, title: "Too many rooms")
  /// The user belongs to the room already.
  public static let alreadyMember = ErrorKind(
    "already_member", http: 409, grpc: 6, title: "Already member")
  /// The creator cannot leave or be sent away; the room can be handed over, or deleted.
  public static let creatorStays = ErrorKind(
    "creator_stays", http: 409, grpc: 9, title: "Creator stays")
  /// The playlist has as many entries as it may have.
  public static let playlistFull = ErrorKind(
    "playlist_full", http: 409, grpc: 9, title: "Playlist full")
  /// A folder cannot be put into itself.
  public static let playlistCycle = ErrorKind(
    "playlist_cycle", http: 409, grpc: 9, title: "Playlist cycle")
  /// The room's chat is switched off.
  public static let chatDisabled = ErrorKind(
    "chat_disabled", http: 409, grpc: 9, title: "Chat disabled")
  /// The message was deleted.
  public static let messageDeleted = ErrorKind(
    "message_deleted", http: 409, grpc: 9, title: "Message deleted")
  /// The room has as many pinned messages as it may have.
  public static let tooManyPins = ErrorKind(
    "too_many_pins", http: 409, grpc: 9, title: "Too many pins")
  /// The message has as many kinds of reactions as it may have.
  public static let tooManyReactions = ErrorKind(
    "too_many_reactions", http: 409, grpc: 9, title: "Too many reactions")
  /// The room asks for a pause between messages; `retryAfterMs` says how long still.
  public static let slowMode = ErrorKind(
    "slow_mode", http: 429, grpc: 8, title: "Slow mode")
  /// The address is one that this server does not fetch from.
  public static let addressForbidden = ErrorKind(
    "address_forbidden", http: 403, grpc: 7, title: "Address forbidden")
  /// The signature of the address is wrong or has run out; ask for `playback` anew.
  public static let badSignature = ErrorKind(
    "bad_signature", http: 403, grpc: 7, title: "Bad signature")
  /// Nothing is being watched.
  public static let nothingSelected = ErrorKind(
    "nothing_selected", http: 409, grpc: 9, title: "Nothing selected")
  /// What is being watched is live and has no other moment to go to.
  public static let notSeekable = ErrorKind(
    "not_seekable", http: 409, grpc: 9, title: "Not seekable")
  /// There is nothing to go back to.
  public static let noPrevious = ErrorKind(
    "no_previous", http: 409, grpc: 9, title: "No previous")
  /// The media cannot be watched now: who added it is gone, or its source is.
  public static let mediaUnavailable = ErrorKind(
    "media_unavailable", http: 409, grpc: 9, title: "Media unavailable")
  /// The provider does not take the credentials that were stored: sign in there again.
  public static let credentialsRefused = ErrorKind(
    "credentials_refused", http: 502, grpc: 9, title: "Credentials refused")
  /// The provider answered with an error, or with something that makes no sense.
  public static let providerFailed = ErrorKind(
    "provider_failed", http: 502, grpc: 14, title: "Provider failed")
  /// The server that holds the media refused it.
  public static let upstreamRefused = ErrorKind(
    "upstream_refused", http: 502, grpc: 14, title: "Upstream refused")
  /// The provider, or the server that holds the media, cannot be reached or does not answer in time.
  public static let upstreamUnreachable = ErrorKind(
    "upstream_unreachable", http: 504, grpc: 14, title: "Upstream unreachable")

  /// The whole table.
  public static let all: [ErrorKind] = [
    .invalidInput, .malformedJson, .malformedProtobuf, .unauthenticated, .permissionDenied, .notFound, .versionMismatch,
    .preconditionFailed, .bodyTooLarge, .unsupportedMediaType, .operationIdReused, .preconditionRequired, .rateLimited,
    .clientClosedRequest, .`internal`, .notImplemented, .overloaded, .unavailable, .deadlineExceeded, .badRequestLine,
    .bareLineBreak, .badMethod, .badTarget, .badFieldName, .badFieldValue, .foldedField, .missingHost, .repeatedHost,
    .badHost, .hostMismatch, .badContentLength, .repeatedContentLength, .repeatedCoding, .codingInHttp10, .twoLengths,
    .badChunkSize, .badChunkEnd, .chunkLineTooLong, .forbiddenTrailer, .incomplete, .notAWebsocket, .websocketBody,
    .badWebsocketKey, .originNotAllowed, .methodNotAllowed, .headTimeout, .bodyTimeout, .targetTooLong,
    .rangeNotSatisfiable, .expectationFailed, .websocketExpected, .websocketVersion, .headTooLarge, .tooManyFields,
    .trailersTooLarge, .methodNotImplemented, .codingNotImplemented, .streamReset, .versionNotSupported,
    .unknownMessage, .unknownSubprotocol, .badTicket, .unknownOperation, .unknownResource, .unknownObservation,
    .duplicateCall, .observationExists, .messageTooLarge, .tooManyObservations, .tooManyConnections, .weakPassword,
    .wrongCredentials, .wrongCode, .signInExpired, .signInAgain, .signInOtherwise, .refreshTokenReused,
    .registrationClosed, .accountBanned, .roleOutOfReach, .sessionRequired, .usernameTaken, .emailTaken, .noEmail,
    .emailNotAllowed, .noAccount, .noSecondFactor, .lastWayIn, .malformedMessage, .passkeyRefused, .tooManyPasskeys,
    .noPasskey, .passkeysOff, .mailOff, .mailFailed, .lastRoot, .tooManyApiKeys, .lockedOut, .signInDenied,
    .signInElsewhere, .identityTaken, .tooManyIdentities, .tooManyProviders, .wrongPassword, .banned, .kicked,
    .guestsNotAllowed, .invitationRequired, .approvalRequired, .permissionOutOfReach, .roomFull, .roomClosed,
    .tooManyRooms, .alreadyMember, .creatorStays, .playlistFull, .playlistCycle, .chatDisabled, .messageDeleted,
    .tooManyPins, .tooManyReactions, .slowMode, .addressForbidden, .badSignature, .nothingSelected, .notSeekable,
    .noPrevious, .mediaUnavailable, .credentialsRefused, .providerFailed, .upstreamRefused, .upstreamUnreachable,
  ]
}
