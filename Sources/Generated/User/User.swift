// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Somebody with an account. What only itself and administrators may see is null for the others.
public struct User: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<User> = .unset
  /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
  public var username: String = ""
  /// What people call it; the username where it is empty.
  public var displayName: String = ""
  /// What it says about itself.
  public var about: String = ""
  /// Where its picture is.
  public var avatarUrl: String? = nil
  /// Its email address; null as long as none was confirmed.
  public var email: String? = nil
  /// What it may do on the server.
  public var role: ServerRole = .root
  /// Whether it can be used.
  public var status: UserStatus = .active
  /// Until when it is banned; null where it is not, or for good.
  public var bannedUntil: Timestamp? = nil
  /// Why it is banned.
  public var banReason: String? = nil
  /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
  public var deletedAt: Timestamp? = nil
  /// Whether signing in takes a second factor.
  public var hasSecondFactor: Bool? = nil
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 username 2 displayName 3 about 4 avatarUrl 5 email 6 role 7 status 8 bannedUntil 9 banReason 10 deletedAt 11 \
    hasSecondFactor 12 createdAt 13 version 1004
    """)

  public init() {}
}

extension User: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&username)
      case 3: try json.read(&displayName)
      case 4: try json.read(&about)
      case 5: try json.read(&avatarUrl)
      case 6: try json.read(&email)
      case 7: try json.read(&role)
      case 8: try json.read(&status)
      case 9: try json.read(&bannedUntil)
      case 10: try json.read(&banReason)
      case 11: try json.read(&deletedAt)
      case 12: try json.read(&hasSecondFactor)
      case 13: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("username", username)
    json.field("displayName", displayName)
    json.field("about", about)
    json.field("avatarUrl", avatarUrl)
    json.field("email", email)
    json.field("role", role)
    json.field("status", status)
    json.field("bannedUntil", bannedUntil)
    json.field("banReason", banReason)
    json.field("deletedAt", deletedAt)
    json.field("hasSecondFactor", hasSecondFactor)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension User: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&username)
      case 3: try reader.read(&displayName)
      case 4: try reader.read(&about)
      case 5: try reader.read(&avatarUrl)
      case 6: try reader.read(&email)
      case 7: try reader.read(&role)
      case 8: try reader.read(&status)
      case 9: try reader.read(&bannedUntil)
      case 10: try reader.read(&banReason)
      case 11: try reader.read(&deletedAt)
      case 12: try reader.read(&hasSecondFactor)
      case 13: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, username)
    writer.field(3, displayName)
    writer.field(4, about)
    writer.field(5, avatarUrl)
    writer.field(6, email)
    writer.field(7, role)
    writer.field(8, status)
    writer.field(9, bannedUntil)
    writer.field(10, banReason)
    writer.field(11, deletedAt)
    writer.field(12, hasSecondFactor)
    writer.field(13, createdAt)
    writer.field(1004, version)
  }
}

extension User: IDKind {
  public static let prefix: StaticString = "usr"
}

extension User: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.User"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
