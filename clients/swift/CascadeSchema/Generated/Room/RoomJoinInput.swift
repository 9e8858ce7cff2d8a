// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Join {
  /// The input of `room.join`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Needed where the room has one.
    public var password: String?
    /// What an invitation to the room carried.
    public var invitation: String?
    /// What one wants to be called in this room.
    public var remarkName: String?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      password: String? = nil,
      invitation: String? = nil,
      remarkName: String? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.password = password
      self.invitation = invitation
      self.remarkName = remarkName
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      password = try members.readOptional("password")
      invitation = try members.readOptional("invitation")
      remarkName = try members.readOptional("remarkName")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("password", password)
      members.writeSaid("invitation", invitation)
      members.writeSaid("remarkName", remarkName)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RoomJoinInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
      FieldFacts(1, "password", .string, isNullable: true),
      FieldFacts(2, "invitation", .string, isNullable: true),
      FieldFacts(3, "remarkName", .string, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Room.Join.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let password = FieldLimits(minLength: 0, maxLength: 128)
    public static let invitation = FieldLimits(minLength: 0, maxLength: 512)
    public static let remarkName = FieldLimits(minLength: 0, maxLength: 64)
  }
}
