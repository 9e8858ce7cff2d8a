// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Join {
  /// What `room.join` takes.
  public struct Input: SchemaMessage {
    /// Which room it is about.
    public var roomId: String
    /// Needed where the room has one.
    public var password: String?
    /// The version that the caller saw; refused where it is another by now.
    public var expectedVersion: Int?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(roomId: String, password: String? = nil, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.password = password
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      password = try members.readOptional("password")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("password", password)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RoomJoinInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
      FieldFacts(1, "password", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Room.Join.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let password = FieldLimits(maxLength: 128)
  }
}
