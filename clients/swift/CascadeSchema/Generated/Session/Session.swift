// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

/// A place where a user is signed in.
public struct Session: SchemaMessage {
  /// Its identity; tokens carry it.
  public var id: String
  /// The user that it belongs to.
  public var userId: String
  /// What the user calls it: the kitchen tablet.
  public var name: String
  /// How it was signed in to.
  public var method: SignInMethod
  /// What program it was that signed in, by its own word.
  public var userAgent: String
  /// The network address that it was used from last.
  public var address: String
  /// When it was signed in to.
  public var createdAt: Timestamp
  /// When it was used last, to within a minute.
  public var lastUsedAt: Timestamp
  /// When it ends, if it is not used until then.
  public var expiresAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    userId: String,
    name: String = "",
    method: SignInMethod,
    userAgent: String,
    address: String,
    createdAt: Timestamp,
    lastUsedAt: Timestamp,
    expiresAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.method = method
    self.userAgent = userAgent
    self.address = address
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
    self.expiresAt = expiresAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    userId = try members.read("userId")
    name = try members.read("name", or: "")
    method = try members.read("method")
    userAgent = try members.read("userAgent")
    address = try members.read("address")
    createdAt = try members.read("createdAt")
    lastUsedAt = try members.read("lastUsedAt")
    expiresAt = try members.read("expiresAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("userId", userId)
    members.write("name", name)
    members.write("method", method)
    members.write("userAgent", userAgent)
    members.write("address", address)
    members.write("createdAt", createdAt)
    members.write("lastUsedAt", lastUsedAt)
    members.write("expiresAt", expiresAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Session", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "userId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "method", .enumeration(SignInMethod.self)),
    FieldFacts(4, "userAgent", .string),
    FieldFacts(5, "address", .string),
    FieldFacts(6, "createdAt", .timestamp),
    FieldFacts(7, "lastUsedAt", .timestamp),
    FieldFacts(8, "expiresAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
