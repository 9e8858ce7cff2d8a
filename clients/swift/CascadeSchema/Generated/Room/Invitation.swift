// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// A way into a room, to be passed on.
public struct Invitation: SchemaMessage {
  /// What `join` and `guest` take.
  public var invitation: String
  /// The same as a link to this server's page.
  public var url: String
  /// Until when.
  public var expiresAt: Timestamp

  public init(invitation: String, url: String, expiresAt: Timestamp) {
    self.invitation = invitation
    self.url = url
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    invitation = try members.read("invitation")
    url = try members.read("url")
    expiresAt = try members.read("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("invitation", invitation)
    members.write("url", url)
    members.write("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("Invitation", [
    FieldFacts(1, "invitation", .string),
    FieldFacts(2, "url", .string),
    FieldFacts(3, "expiresAt", .timestamp),
  ])
}
