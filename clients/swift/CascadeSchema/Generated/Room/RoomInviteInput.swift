// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Invite {
  /// The input of `room.invite`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// Whether people without an account enter by it too, where the room lets guests in.
    public var admitsGuests: Bool?
    /// How long it is good.
    public var validFor: Duration?
    /// How many may use it; any number when left out.
    public var maxUses: Int?
    /// The version that the caller saw; refused when it is no longer that.
    public var expectedVersion: Int?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      admitsGuests: Bool? = nil,
      validFor: Duration? = nil,
      maxUses: Int? = nil,
      expectedVersion: Int? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.admitsGuests = admitsGuests
      self.validFor = validFor
      self.maxUses = maxUses
      self.expectedVersion = expectedVersion
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      admitsGuests = try members.readOptional("admitsGuests")
      validFor = try members.readOptional("validFor")
      maxUses = try members.readOptional("maxUses")
      expectedVersion = try members.readOptional("expectedVersion")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("admitsGuests", admitsGuests)
      members.writeSaid("validFor", validFor)
      members.writeSaid("maxUses", maxUses)
      members.writeSaid("expectedVersion", expectedVersion)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RoomInviteInput", [
      FieldFacts(1011, "roomId", .string, in: .path),
      FieldFacts(1, "admitsGuests", .boolean),
      FieldFacts(2, "validFor", .duration),
      FieldFacts(3, "maxUses", .int, isNullable: true),
      FieldFacts(1001, "expectedVersion", .int, isNullable: true, in: .header),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Room.Invite.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let validFor = FieldLimits(minimum: 60, maximum: 2_592_000)
    public static let maxUses = FieldLimits(minimum: 1, maximum: 10_000)
  }
}
