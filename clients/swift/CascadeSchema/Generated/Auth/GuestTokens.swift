// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What a guest shows from now on.
public struct GuestTokens: SchemaMessage {
  /// Shown with every call: `Authorization: Bearer …`.
  public var accessToken: String
  /// When it runs out; there is none after it.
  public var expiresAt: Timestamp
  /// The room that it is good for.
  public var roomId: String

  public init(accessToken: String, expiresAt: Timestamp, roomId: String) {
    self.accessToken = accessToken
    self.expiresAt = expiresAt
    self.roomId = roomId
  }

  public init(members: Members) throws(DecodeError) {
    accessToken = try members.read("accessToken")
    expiresAt = try members.read("expiresAt")
    roomId = try members.read("roomId")
  }

  public func write(into members: inout Members) {
    members.write("accessToken", accessToken)
    members.write("expiresAt", expiresAt)
    members.write("roomId", roomId)
  }

  public static let facts = MessageFacts("GuestTokens", [
    FieldFacts(1, "accessToken", .string),
    FieldFacts(2, "expiresAt", .timestamp),
    FieldFacts(3, "roomId", .string),
  ])
}
