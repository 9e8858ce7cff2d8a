// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

extension Member.Get {
  /// The input of `member.get`.
  public struct Input: Sendable, Equatable {
    /// The room that it is about.
    public var roomId: ID<Room> = .unset
    /// The member that it is about.
    public var memberId: ID<Member> = .unset

    public static let fields = NameTable("roomId 1010! memberId 1011!")

    public init() {}
  }
}

extension Member.Get.Input: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.fields)
  }

  mutating func read(from json: inout JSONReader, _ names: NameTable) throws(JSONError) {
    guard var object = try json.beginObject(names) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1011: try json.read(&memberId)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("memberId", memberId)
    json.endObject()
  }
}

extension Member.Get.Input: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1011: try reader.read(&memberId)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1010, roomId)
    writer.field(1011, memberId)
  }
}

extension Member.Get.Input {
  public func validate(into violations: inout Violations) {}
}

extension Member.Get.Input: OperationInput {
  public static let bodyFields = NameTable("")

  public mutating func readBody(from json: inout JSONReader) throws(JSONError) {
    try read(from: &json, Self.bodyFields)
  }

  public mutating func set(_ field: Int, to text: String, _ violations: inout Violations) {
    switch field {
    case 1010: violations.read(text, &roomId, "roomId")
    case 1011: violations.read(text, &memberId, "memberId")
    default: break
    }
  }

  public var scopeID: String? { roomId.description }
}
