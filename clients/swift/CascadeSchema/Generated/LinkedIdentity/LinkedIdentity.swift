// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

/// An account of another service by which a user signs in.
public struct LinkedIdentity: SchemaMessage {
  /// Its identity.
  public var id: String
  /// The user that it belongs to.
  public var userId: String
  /// The service.
  public var issuer: String
  /// Who the user is there, for good.
  public var subject: String
  /// What the service called the user when it was linked.
  public var name: String
  /// When it was linked.
  public var createdAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String, userId: String, issuer: String, subject: String, name: String, createdAt: Timestamp, version: Int
  ) {
    self.id = id
    self.userId = userId
    self.issuer = issuer
    self.subject = subject
    self.name = name
    self.createdAt = createdAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    userId = try members.read("userId")
    issuer = try members.read("issuer")
    subject = try members.read("subject")
    name = try members.read("name")
    createdAt = try members.read("createdAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("userId", userId)
    members.write("issuer", issuer)
    members.write("subject", subject)
    members.write("name", name)
    members.write("createdAt", createdAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("LinkedIdentity", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "userId", .string),
    FieldFacts(2, "issuer", .string),
    FieldFacts(3, "subject", .string),
    FieldFacts(4, "name", .string),
    FieldFacts(5, "createdAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
