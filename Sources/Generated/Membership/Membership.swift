// Generated from Schema/membership.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What the caller is and may in a room, all rules applied. It is pushed whenever it changes.
public struct Membership: Sendable, Equatable {
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// The caller as a member.
  public var memberId: ID<Member> = .unset
  /// What it is in the room.
  public var role: Role = .creator
  /// All that it may.
  public var permissions: [Permission] = []
  /// Until when this is so, where something of it ends by itself; null when it holds until somebody changes it.
  public var expiresAt: Timestamp? = nil

  public static let fields = NameTable("roomId 1010 memberId 1 role 2 permissions 3 expiresAt 4")

  public init() {}
}

extension Membership: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&memberId)
      case 2: try json.read(&role)
      case 3: try json.read(&permissions)
      case 4: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("memberId", memberId)
    json.field("role", role)
    json.field("permissions", permissions)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension Membership: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&memberId)
      case 2: try reader.read(&role)
      case 3: try reader.read(&permissions)
      case 4: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, memberId)
    writer.field(2, role)
    writer.field(3, permissions)
    writer.field(4, expiresAt)
    writer.field(1010, roomId)
  }
}

extension Membership: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Membership"
}
