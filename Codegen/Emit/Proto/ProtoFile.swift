// A .proto file as a value, from which both its text and its descriptor are written, so that the two cannot differ. Only
// what our files need of the language: proto3, flat messages, at most one oneof each.

struct ProtoFile: Equatable, Sendable {
  /// As imports name it: `cascade/v1/room.proto`.
  var path: String
  var package: String
  /// The schema files that it comes from, for its first line.
  var sources: [String] = []
  var imports: [String] = []
  var options: [ProtoOption] = []
  var enums: [ProtoEnum] = []
  var messages: [ProtoMessage] = []
  var services: [ProtoService] = []
}

/// `option go_package = "…";`, with its number in FileOptions.
struct ProtoOption: Equatable, Sendable {
  enum Value: Equatable, Sendable {
    case text(String)
    case flag(Bool)
  }

  var name: String
  var number: Int
  var value: Value
}

struct ProtoMessage: Equatable, Sendable {
  var name: String
  var comment: [String] = []
  var fields: [ProtoField] = []
  /// All fields stand in this oneof.
  var oneof: String?
  var reserved: [Tombstone] = []
  var isDeprecated = false
}

struct ProtoField: Equatable, Sendable {
  enum Label: Equatable, Sendable {
    /// Messages, and what stands in a oneof.
    case singular
    /// Explicit presence.
    case optional
    case repeated
  }

  var name: String
  var jsonName: String
  var comment: [String] = []
  var number: Int
  var type: ProtoType
  var label = Label.singular
  var isDeprecated = false
}

enum ProtoType: Equatable, Sendable {
  case bool, bytes, double, int32, int64, string, uint32
  case message(ProtoName)
  case enumeration(ProtoName)
}

/// A type and where it is declared.
struct ProtoName: Equatable, Hashable, Sendable {
  var package: String
  var name: String
  /// The file that declares it.
  var file: String

  /// As descriptors have it: `.cascade.v1.Room`.
  var full: String { ".\(package).\(name)" }
}

struct ProtoEnum: Equatable, Sendable {
  var name: String
  var comment: [String] = []
  var values: [ProtoEnumValue] = []
  var reserved: [Tombstone] = []
}

struct ProtoEnumValue: Equatable, Sendable {
  var name: String
  var comment: [String] = []
  var number: Int
  var isDeprecated = false
}

struct ProtoService: Equatable, Sendable {
  var name: String
  var comment: [String] = []
  var methods: [ProtoMethod] = []
}

struct ProtoMethod: Equatable, Sendable {
  /// What a repeat does, as MethodOptions numbers it.
  enum Idempotency: Int, Equatable, Sendable {
    case unknown = 0
    case noSideEffects = 1
    case idempotent = 2

    var name: String {
      switch self {
      case .unknown: "IDEMPOTENCY_UNKNOWN"
      case .noSideEffects: "NO_SIDE_EFFECTS"
      case .idempotent: "IDEMPOTENT"
      }
    }
  }

  /// `google.api.http`.
  struct HTTPRule: Equatable, Sendable {
    /// `post`
    var method: String
    /// `/api/rooms/{room_id}/join`
    var path: String
    /// `*`, a field, or nothing.
    var body: String?
  }

  var name: String
  var comment: [String] = []
  var input: ProtoName
  var output: ProtoName
  var http: HTTPRule?
  var idempotency = Idempotency.unknown
  var isDeprecated = false
  /// Whether both sides send as many messages as they like.
  var isStream = false
}
