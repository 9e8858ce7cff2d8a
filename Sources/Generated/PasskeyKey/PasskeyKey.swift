// Generated from Schema/passkeyKey.graphql by codegen. Do not edit.

public import Core
public import Wire

/// What a passkey is held against.
public struct PasskeyKey: Sendable, Equatable {
  /// The passkey's.
  public var id: ID<Passkey> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// What its device calls it, in base64url: an answer names it, and nobody else.
  public var credentialId: String = ""
  /// Its public key, as the device told it (COSE), in base64url.
  public var publicKey: String = ""
  /// How it signs, by the number of COSE.
  public var algorithm: Int = 0
  /// How often it was used, by its own count; zero for ever where its device does not count.
  public var signCount: Int64 = 0
  /// Whether the device looked who it was when it was made.
  public var isUserVerified: Bool = false
  /// Whether its maker may keep a copy.
  public var isBackupEligible: Bool = false
  /// How the device is reached, for the next question.
  public var transports: [String] = []
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 userId 1010 credentialId 2 publicKey 3 algorithm 4 signCount 5 isUserVerified 6 isBackupEligible 7 transports \
    8 version 1004
    """)

  public init() {}
}

extension PasskeyKey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&credentialId)
      case 3: try json.read(&publicKey)
      case 4: try json.read(&algorithm)
      case 5: try json.read(&signCount)
      case 6: try json.read(&isUserVerified)
      case 7: try json.read(&isBackupEligible)
      case 8: try json.read(&transports, max: 8)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("credentialId", credentialId)
    json.field("publicKey", publicKey)
    json.field("algorithm", algorithm)
    json.field("signCount", signCount)
    json.field("isUserVerified", isUserVerified)
    json.field("isBackupEligible", isBackupEligible)
    json.field("transports", transports)
    json.field("version", version)
    json.endObject()
  }
}

extension PasskeyKey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&credentialId)
      case 3: try reader.read(&publicKey)
      case 4: try reader.read(&algorithm)
      case 5: try reader.read(&signCount)
      case 6: try reader.read(&isUserVerified)
      case 7: try reader.read(&isBackupEligible)
      case 8: try reader.read(&transports, max: 8)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, credentialId)
    writer.field(3, publicKey)
    writer.field(4, algorithm)
    writer.field(5, signCount)
    writer.field(6, isUserVerified)
    writer.field(7, isBackupEligible)
    writer.field(8, transports)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}
