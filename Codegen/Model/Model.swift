// The checked model: what emitters read. Names are resolved, numbers are those of the lock, operations and their inputs
// are derived, and nothing in it can be wrong any more. Lists are in the order of the schema's files (by name) and
// lines, and derived things follow what they derive from, so every emitter's output is stable by construction.

/// Everything that the schema says.
struct Model: Equatable, Sendable {
  /// The name that packages and services carry: `cascade`.
  var name = ""
  /// `v1`.
  var version = ""
  var objects: [ObjectType] = []
  var enums: [EnumType] = []
  var unions: [UnionType] = []
  var resources: [Resource] = []
  var errors: [ErrorCode] = []
  var scopes: [Scope] = []
  /// Roles and permissions that `allow` may name.
  var accesses: [Access] = []
  var permissions: [Permission] = []
  var sections: [ConfigurationSection] = []

  func object(_ flat: String) -> ObjectType { objects.first { $0.name.flat == flat }! }
  func resource(_ name: String) -> Resource { resources.first { $0.name == name }! }
}

/// A name in every style, made once: `RoomJoinInput`.
struct TypeName: Equatable, Hashable, Sendable {
  /// Unique in the schema, the same in proto, TypeScript, Python and OpenAPI: `RoomJoinInput`.
  let flat: String
  /// Where Swift puts it: `["Room", "Join", "Input"]`.
  let nested: [String]

  var swift: String { nested.joined(separator: ".") }
}

// MARK: Types

/// A message: a resource, a value type, an input that somebody wrote, or one that was derived.
struct ObjectType: Equatable, Sendable {
  enum Role: Equatable, Sendable {
    /// The shape of a resource, implicit fields included.
    case resource
    /// A plain type or a written input.
    case value
    /// The input of an operation.
    case input
    /// `items` and `nextCursor`.
    case page
    /// What changes of that resource (flat name): its fields, secret ones included, each absent, a value, or (where
    /// nullable, or a list in protobuf's `cleared`) cleared. `isRequired` says nothing here.
    case patch(of: String)
  }

  var name: TypeName
  var description: String
  var role: Role
  /// In the order of the schema; implicit ones where `Implicit` puts them.
  var fields: [Field]
  /// Numbers and names that removed fields had: never to be used again.
  var reserved: [Tombstone] = []
  /// The schema file it comes from, `room`, which groups what is written: one folder or file each.
  var group: String
  var deprecated: String?
}

/// What the lock keeps of a field, an arm or a value that was removed.
struct Tombstone: Equatable, Sendable {
  var number: Int
  /// As the schema had it.
  var name: String
}

struct Field: Equatable, Sendable {
  /// lowerCamel: `maxMembers`.
  var name: String
  var description: String
  var type: FieldType
  /// Number on the wire.
  var number: Int
  /// Null is a value. Never for a list.
  var isNullable = false
  /// Must be given by whoever writes the message: not nullable, no list, no default.
  var isRequired: Bool { !isNullable && !type.isList && defaultValue == nil }
  var defaultValue: DefaultValue?
  var constraints = Constraints()
  /// Only the server writes it.
  var isOutput = false
  /// Given at creation, then fixed.
  var isImmutable = false
  /// Taken but never shown. Such fields are in inputs only.
  var isSecret = false
  /// In the input of `create` only.
  var isCreateOnly = false
  /// The accesses whose holders see it; empty when all observers do.
  var visibleTo: [String] = []
  /// Shown as its owner sees it, since the answer goes to nobody else.
  var isOwn = false
  var reference: Reference?
  var deprecated: String?
  /// Where REST carries it, for the fields of an operation's input.
  var place = Place.body

  enum Place: String, Equatable, Sendable {
    case path, query, body
    /// `If-Match` for `expectedVersion`, `Idempotency-Key` for `operationId`; gRPC and `call` have them as fields.
    case header
    /// In protobuf alone: `updateMask`.
    case grpc
  }
}

/// What a field holds: one of these, or a list of them. A list is never null and has no null in it.
struct FieldType: Equatable, Sendable {
  var base: BaseType
  var isList = false
}

enum BaseType: Equatable, Hashable, Sendable {
  case string, boolean
  /// 53 bits: a JSON number.
  case int
  /// A JSON string, a `bigint`.
  case int64
  case float
  /// RFC 3339 with microseconds.
  case timestamp
  /// `"1.5s"`.
  case duration
  /// A number of bytes: 53 bits, a JSON number.
  case bytes
  /// The id of that resource (with its prefix), or of anything when nil.
  case id(resource: String?)
  /// A value whose shape another field names, in the encoding of the connection: any JSON value, or protobuf bytes.
  case payload
  /// `google.protobuf.FieldMask`, in protobuf alone.
  case fieldMask
  /// Flat names.
  case enumeration(String)
  case object(String)
  case union(String)
  /// Values of settings alone.
  case path, address, network, origin, logLevels
}

enum DefaultValue: Equatable, Sendable {
  case string(String)
  case boolean(Bool)
  case integer(Int)
  case float(Double)
  /// Nanoseconds.
  case duration(Int)
  /// The schema's name of the value: `PAUSED`.
  case enumeration(String)
  case emptyList
  /// Settings: text that the setting's own reader takes.
  case text(String)
}

/// All that a value must hold to. Nil where nothing is said.
struct Constraints: Equatable, Sendable {
  /// Characters (Unicode scalars) of a string.
  var minLength: Int?
  var maxLength: Int?
  var minimum: Double?
  var maximum: Double?
  /// A regular expression of the small language that `Pattern` runs: classes and literals with `* + ? {m,n}`, anchored.
  var pattern: String?
  /// `EMAIL`, `URL`, `UUID`, … of the prelude's `Format`.
  var format: String?
  /// Elements of a list.
  var minCount: Int?
  var maxCount: Int?

  var isEmpty: Bool { self == Constraints() }
}

struct Reference: Equatable, Sendable {
  enum Deletion: String, Equatable, Sendable { case cascade = "CASCADE", setNull = "SET_NULL", restrict = "RESTRICT" }
  /// The resource's name.
  var target: String
  var onDelete: Deletion
}

struct EnumType: Equatable, Sendable {
  var name: TypeName
  var description: String
  var values: [EnumValue]
  var reserved: [Tombstone] = []
  var group: String
}

struct EnumValue: Equatable, Sendable {
  /// As the schema has it: `CURSOR_TOO_OLD`.
  var name: String
  var description: String
  /// From 1; 0 is what protobuf needs for "unspecified".
  var number: Int
  var deprecated: String?

  /// On the wire in JSON, and in Swift, TypeScript: `cursorTooOld`.
  var camel: String { Words(name).lowerCamel }
}

/// One of several messages, told apart by `type` in JSON and by a oneof in protobuf.
struct UnionType: Equatable, Sendable {
  struct Arm: Equatable, Sendable {
    /// The flat name of the object.
    var object: String
    /// The value of `type`: `observe`.
    var tag: String
    var number: Int
  }

  var name: TypeName
  var description: String
  var arms: [Arm]
  var reserved: [Tombstone] = []
  var group: String
}

// MARK: Resources

struct Resource: Equatable, Sendable {
  enum Kind: String, Equatable, Sendable, CaseIterable {
    case state = "STATE", collection = "COLLECTION", log = "LOG", resolved = "RESOLVED", presence = "PRESENCE"
    case record = "RECORD"
  }

  /// `PlaybackState`; its shape is the object of that name.
  var name: String
  var description: String
  var kind: Kind
  /// The scope's name: `SELF`, `SERVER`, `ROOM`.
  var scope: String
  /// `playback-state`
  var path: String
  /// `rm`; nil where it has no ids of its own.
  var prefix: String?
  /// lowerCamel, as `observe` names it: `playbackState`.
  var key: String { Words(name).lowerCamel }
  /// The field of its shape that tells its items apart: `id`, `sequence`; nil for one value a scope.
  var identity: String?
  /// The implicit field with the id of the scope it lives in: `roomId`.
  var scopeField: String?
  /// The field with the id of whose it is: `creatorId`; nil where it is nobody's.
  var owner: String?
  var table: String?
  var indexes: [Index] = []
  /// Nil when it may not be observed.
  var observe: [String]?
  /// At most four: the permissions that make its classes.
  var classAccesses: [String] = []
  /// Of a RESOLVED resource: the protocol that computes it.
  var resolver: String?
  /// The flat name of what that resolver must know, which an observer says.
  var resolverParameters: String?
  var operations: [Operation] = []
  /// The schema file it comes from.
  var group: String
  var isServed = true
  /// Only rules know of it.
  var isInternal = false

  /// The field of a RESOLVED resource that says until when a value holds; null: until its scope changes.
  static let expiry = "expiresAt"
}

struct Index: Equatable, Sendable {
  var fields: [String]
  var isUnique: Bool
}

struct Operation: Equatable, Sendable {
  enum Kind: String, Equatable, Sendable { case create, get, list, patch, delete, action }
  enum Output: Equatable, Sendable {
    case nothing
    /// Flat name.
    case object(String)
  }
  enum PathPart: Equatable, Sendable {
    case literal(String)
    /// A field of the input.
    case parameter(String)
  }

  var kind: Kind
  /// `join`
  var name: String
  /// Of its resource: `Room`.
  var resource: String
  /// `room.join`, as `call`, the logs and the documents have it.
  var fullName: String { Words(resource).lowerCamel + "." + name }
  var description: String
  /// Flat name: `RoomJoinInput`.
  var input: String
  var output: Output
  /// `POST`
  var method: String
  /// Behind `/api/`.
  var path: [PathPart]
  var allow: [String]
  /// Every code that it may answer with, in the order of the table: its own, and those that every door has.
  var errors: [String]
  var isIdempotent: Bool
  /// Refused with 428 where no base is given.
  var requiresBase = false
  var successStatus: Int
  /// Whether a rule stands behind it; else it answers 501.
  var isServed: Bool
  /// Nil where the one of the configuration counts.
  var limit: CallLimit?
  var deprecated: String?

  /// `/api/rooms/{roomId}/join`
  var pathText: String {
    "/api/"
      + path.map { part in
        switch part {
        case .literal(let text): text
        case .parameter(let name): "{\(name)}"
        }
      }.joined(separator: "/")
  }
}

// MARK: Tables

struct ErrorCode: Equatable, Sendable {
  /// `ROOM_FULL`
  var name: String
  var description: String
  var http: Int
  /// `FAILED_PRECONDITION`
  var grpc: String
  /// `room_full`, as every door says it.
  var code: String { Words(name).snake }
  /// `Room full`, for people.
  var title: String {
    let words = Words(name).spaced
    return (words.prefix(1).uppercased() + words.dropFirst()).replacing(" json", with: " JSON")
  }
}

struct Scope: Equatable, Sendable {
  var name: String
  var description: String
  /// The resource that is this scope; nil for `SELF` and `SERVER`.
  var resource: String?
}

struct Access: Equatable, Sendable {
  var name: String
  var description: String
  /// Position in the schema's enumeration, from 0.
  var index: Int
  var isPermission: Bool
}

struct Permission: Equatable, Sendable {
  var name: String
  var description: String
  /// Bit in the one layout.
  var bit: Int
  /// Roles that have it by default.
  var grantedTo: [String]
}

// MARK: Configuration

struct ConfigurationSection: Equatable, Sendable {
  /// Of the type in the schema: `HTTPSettings`.
  var name: TypeName
  var description: String
  /// In front of its keys: `http`; empty for those at the top.
  var key: String
  var settings: [Setting]
  /// The schema file it comes from, as of an object.
  var group = "config"
}

struct Setting: Equatable, Sendable {
  var field: Field
  /// `http.max_body_bytes`
  var key: String
  /// What help says of the default where the default is no plain value.
  var note: String?
  /// SIGHUP reads it again.
  var isReloadable: Bool

  /// `--http-max-body-bytes`
  var flag: String { "--" + key.map { $0 == "." || $0 == "_" ? "-" : String($0) }.joined() }
  /// `CASCADE_HTTP_MAX_BODY_BYTES`
  var variable: String { "CASCADE_" + key.map { $0 == "." ? "_" : $0.uppercased() }.joined() }
}
