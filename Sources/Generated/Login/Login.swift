// Generated from Schema/login.graphql by codegen. Do not edit.

public import Core
public import Wire

/// How an account shows that it is itself.
public struct Login: Sendable, Equatable {
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// The username as names are compared: two that differ in capitals alone are one.
  public var name: String = ""
  /// Argon2id of the password, with its salt and its cost; null where there is no password, or the server never saw
  /// it.
  public var passwordHash: String? = nil
  /// The password as OPAQUE has it (RFC 9807); null where there is none.
  public var opaqueRecord: String? = nil
  /// The version of the secrets that it was made with.
  public var opaqueVersion: Int? = nil
  /// When the password was set.
  public var passwordChangedAt: Timestamp? = nil
  /// The hash of a code with which a new password may be set.
  public var resetHash: String? = nil
  /// Until when.
  public var resetExpiresAt: Timestamp? = nil
  /// What is asked for beside the first factor, sealed; null where nothing is.
  public var secondFactors: String? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    userId 1010 name 1 passwordHash 2 opaqueRecord 7 opaqueVersion 8 passwordChangedAt 3 resetHash 4 resetExpiresAt 5 \
    secondFactors 6 version 1004
    """)

  public init() {}
}

extension Login: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&name)
      case 2: try json.read(&passwordHash)
      case 7: try json.read(&opaqueRecord)
      case 8: try json.read(&opaqueVersion)
      case 3: try json.read(&passwordChangedAt)
      case 4: try json.read(&resetHash)
      case 5: try json.read(&resetExpiresAt)
      case 6: try json.read(&secondFactors)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("name", name)
    json.field("passwordHash", passwordHash)
    json.field("opaqueRecord", opaqueRecord)
    json.field("opaqueVersion", opaqueVersion)
    json.field("passwordChangedAt", passwordChangedAt)
    json.field("resetHash", resetHash)
    json.field("resetExpiresAt", resetExpiresAt)
    json.field("secondFactors", secondFactors)
    json.field("version", version)
    json.endObject()
  }
}

extension Login: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&name)
      case 2: try reader.read(&passwordHash)
      case 7: try reader.read(&opaqueRecord)
      case 8: try reader.read(&opaqueVersion)
      case 3: try reader.read(&passwordChangedAt)
      case 4: try reader.read(&resetHash)
      case 5: try reader.read(&resetExpiresAt)
      case 6: try reader.read(&secondFactors)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, passwordHash)
    writer.field(3, passwordChangedAt)
    writer.field(4, resetHash)
    writer.field(5, resetExpiresAt)
    writer.field(6, secondFactors)
    writer.field(7, opaqueRecord)
    writer.field(8, opaqueVersion)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}
