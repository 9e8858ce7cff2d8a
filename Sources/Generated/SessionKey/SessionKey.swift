// Generated from Schema/sessionKey.graphql by codegen. Do not edit.

public import Core
public import Wire

/// What renews a session.
public struct SessionKey: Sendable, Equatable {
  /// The session's.
  public var id: ID<Session> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// Of the refresh token that is good now.
  public var hash: String = ""
  /// Of those that were good before, the latest last. Whoever shows one has stolen it, or lost the next to a thief.
  public var spent: [String] = []
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 userId 1010 hash 2 spent 3 version 1004")

  public init() {}
}

extension SessionKey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&hash)
      case 3: try json.read(&spent, max: 16)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("hash", hash)
    json.field("spent", spent)
    json.field("version", version)
    json.endObject()
  }
}

extension SessionKey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&hash)
      case 3: try reader.read(&spent, max: 16)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, hash)
    writer.field(3, spent)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}
