// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth.Guest {
  /// The input of `auth.guest`.
  public struct Input: SchemaMessage {
    /// The room.
    public var roomId: String
    /// What people in the room shall call the guest; something is made up where it is empty.
    public var displayName: String?
    /// What the link to the room carried, where it carried something.
    public var invitation: String?
    /// The room's password, where it has one.
    public var password: String?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      displayName: String? = nil,
      invitation: String? = nil,
      password: String? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.displayName = displayName
      self.invitation = invitation
      self.password = password
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      displayName = try members.readOptional("displayName")
      invitation = try members.readOptional("invitation")
      password = try members.readOptional("password")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("displayName", displayName)
      members.writeSaid("invitation", invitation)
      members.writeSaid("password", password)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("AuthGuestInput", [
      FieldFacts(1, "roomId", .string),
      FieldFacts(2, "displayName", .string),
      FieldFacts(3, "invitation", .string, isNullable: true),
      FieldFacts(4, "password", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Auth.Guest.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let displayName = FieldLimits(minLength: 0, maxLength: 64)
    public static let invitation = FieldLimits(minLength: 0, maxLength: 512)
    public static let password = FieldLimits(minLength: 0, maxLength: 128)
  }
}
