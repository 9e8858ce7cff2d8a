// The tables: errors, scopes, accesses, permissions, and a section of settings.

@testable import Codegen

extension SampleModel {
  static let errors: [ErrorCode] = [
    error("INVALID_INPUT", "The input does not hold to the schema.", 400, "INVALID_ARGUMENT"),
    error("MALFORMED_JSON", "The body is no JSON.", 400, "INVALID_ARGUMENT"),
    error("UNAUTHENTICATED", "Nobody is signed in.", 401, "UNAUTHENTICATED"),
    error("PERMISSION_DENIED", "This caller may not.", 403, "PERMISSION_DENIED"),
    error("WRONG_PASSWORD", "That is not the room's password.", 403, "PERMISSION_DENIED"),
    error("NOT_FOUND", "There is no such thing.", 404, "NOT_FOUND"),
    error("VERSION_MISMATCH", "Another change came first.", 409, "ABORTED"),
    error("ROOM_FULL", "The room has as many members as it may have.", 409, "FAILED_PRECONDITION"),
    error("PRECONDITION_FAILED", "It is not at the version of `If-Match`.", 412, "ABORTED"),
    error("BODY_TOO_LARGE", "The body is longer than it may be.", 413, "RESOURCE_EXHAUSTED"),
    error("UNSUPPORTED_MEDIA_TYPE", "The body is of a kind that is not read.", 415, "INVALID_ARGUMENT"),
    error("OPERATION_ID_REUSED", "The id was used for another input.", 422, "ALREADY_EXISTS"),
    error("PRECONDITION_REQUIRED", "The change needs the version that it is meant for.", 428, "FAILED_PRECONDITION"),
    error("RATE_LIMITED", "Too many requests.", 429, "RESOURCE_EXHAUSTED"),
    error("INTERNAL", "Our fault.", 500, "INTERNAL"),
    error("NOT_IMPLEMENTED", "Not built yet.", 501, "UNIMPLEMENTED"),
    error("OVERLOADED", "Too much to do; try again.", 503, "UNAVAILABLE"),
    error("UNAVAILABLE", "Not now; try again.", 503, "UNAVAILABLE"),
    error("DEADLINE_EXCEEDED", "Time ran out.", 504, "DEADLINE_EXCEEDED"),
  ]
  private static func error(_ name: String, _ description: String, _ http: Int, _ grpc: String) -> ErrorCode {
    ErrorCode(name: name, description: description, http: http, grpc: grpc)
  }

  static let scopes = [
    Scope(name: "SELF", description: "The resource is a scope of its own."),
    Scope(name: "SERVER", description: "One for all."),
    Scope(name: "ROOM", description: "A room.", resource: "Room"),
  ]

  static let accesses = [
    Access(name: "ANYONE", description: "Whoever asks.", index: 0, isPermission: false),
    Access(name: "SIGNED_IN", description: "Users.", index: 1, isPermission: false),
    Access(name: "GUEST", description: "Guests.", index: 2, isPermission: false),
    Access(name: "VIEW_ROOM", description: "May see the room.", index: 3, isPermission: true),
    Access(name: "CONTROL_PLAYBACK", description: "May play and pause.", index: 4, isPermission: true),
    Access(name: "MANAGE_ROOM", description: "May change the room.", index: 5, isPermission: true),
    Access(name: "DELETE_ROOM", description: "May delete the room.", index: 6, isPermission: true),
  ]

  static let permissions = [
    Permission(name: "VIEW_ROOM", description: "May see the room.", bit: 0, grantedTo: ["VIEWER", "HOST"]),
    Permission(name: "CONTROL_PLAYBACK", description: "May play and pause.", bit: 1, grantedTo: ["HOST"]),
    Permission(name: "MANAGE_ROOM", description: "May change the room.", bit: 2, grantedTo: ["HOST"]),
    Permission(name: "DELETE_ROOM", description: "May delete the room.", bit: 3, grantedTo: []),
  ]

  static let httpSettings = ConfigurationSection(
    name: TypeName(flat: "HTTPSettings", nested: ["HTTPSettings"]), description: "The door for HTTP.", key: "http",
    settings: [
      Setting(
        field: Field(
          name: "listen", description: "Where it listens.", type: FieldType(base: .address), number: 1,
          defaultValue: .text("127.0.0.1:8080")), key: "http.listen", isReloadable: false),
      Setting(
        field: Field(
          name: "maxBodyBytes", description: "The largest body.", type: FieldType(base: .bytes), number: 2,
          defaultValue: .integer(1 << 20), constraints: Constraints(minimum: 1_024, maximum: 1_073_741_824)),
        key: "http.max_body_bytes", isReloadable: true),
      Setting(
        field: Field(
          name: "origins", description: "Web origins that may call.", type: FieldType(base: .origin, isList: true),
          number: 3, defaultValue: .emptyList), key: "http.origins", note: "none", isReloadable: true),
      Setting(
        field: Field(
          name: "token", description: "Opens the management door.", type: FieldType(base: .string), number: 4,
          isNullable: true, isSecret: true), key: "http.token", isReloadable: false),
    ])
}
