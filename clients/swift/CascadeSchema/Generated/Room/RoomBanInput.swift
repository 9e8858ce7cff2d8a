// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Ban {
  /// The input of `room.ban`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Why; the members are told.
    public var reason: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(roomId: String, reason: String? = nil, expectedVersion: Int? = nil, operationId: String? = nil) {
      self.roomId = roomId
      self.reason = reason
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      reason = try members.readOptional("reason")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("reason", reason)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RoomBanInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
      FieldFacts(1, "reason", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Room.Ban.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let reason = FieldLimits(minLength: 0, maxLength: 500)
  }
}
