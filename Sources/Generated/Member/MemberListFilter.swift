// Generated from Schema/member.graphql by codegen. Do not edit.

public import Core
public import Wire

extension Member.List {
  /// Which items an observer of `member` follows: all that have what is given.
  public struct Filter: Sendable, Equatable {
    /// Only those with this user id.
    public var userId: ID<User>? = nil
    /// Only those with this role.
    public var role: Role? = nil

    public static let fields = NameTable("userId 2 role 5")

    public init() {}
  }
}

extension Member.List.Filter: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.read(&userId)
      case 5: try json.read(&role)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("role", role)
    json.endObject()
  }
}

extension Member.List.Filter: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&userId)
      case 5: try reader.read(&role)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(2, userId)
    writer.field(5, role)
  }
}
