// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A place where a user is signed in.
public struct Session: Sendable, Equatable {
  /// Its identity; tokens carry it.
  public var id: ID<Session> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// What the user calls it: the kitchen tablet.
  public var name: String = ""
  /// How it was signed in to.
  public var method: SignInMethod = .password
  /// What program it was that signed in, by its own word.
  public var userAgent: String = ""
  /// The network address that it was used from last.
  public var address: String = ""
  /// When it was signed in to.
  public var createdAt: Timestamp = .epoch
  /// When it was used last, to within a minute.
  public var lastUsedAt: Timestamp = .epoch
  /// When it ends, if it is not used until then.
  public var expiresAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    "id 1 userId 1010 name 2 method 3 userAgent 4 address 5 createdAt 6 lastUsedAt 7 expiresAt 8 version 1004")

  public init() {}
}

extension Session: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&name)
      case 3: try json.read(&method)
      case 4: try json.read(&userAgent)
      case 5: try json.read(&address)
      case 6: try json.read(&createdAt)
      case 7: try json.read(&lastUsedAt)
      case 8: try json.read(&expiresAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("name", name)
    json.field("method", method)
    json.field("userAgent", userAgent)
    json.field("address", address)
    json.field("createdAt", createdAt)
    json.field("lastUsedAt", lastUsedAt)
    json.field("expiresAt", expiresAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Session: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&method)
      case 4: try reader.read(&userAgent)
      case 5: try reader.read(&address)
      case 6: try reader.read(&createdAt)
      case 7: try reader.read(&lastUsedAt)
      case 8: try reader.read(&expiresAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, method)
    writer.field(4, userAgent)
    writer.field(5, address)
    writer.field(6, createdAt)
    writer.field(7, lastUsedAt)
    writer.field(8, expiresAt)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Session: IDKind {
  public static let prefix: StaticString = "ses"
}

extension Session: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Session"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
