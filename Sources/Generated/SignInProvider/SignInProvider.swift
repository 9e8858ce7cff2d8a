// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Another service by which people may sign in.
public struct SignInProvider: Sendable, Equatable {
  /// Its identity.
  public var id: ID<SignInProvider> = .unset
  /// How it is spoken to.
  public var kind: ProviderKind = .openidConnect
  /// Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so it
  /// stays.
  public var issuer: String? = nil
  /// What people read on the button.
  public var displayName: String = ""
  /// What it calls this server.
  public var clientId: String = ""
  /// Whether there is such a secret.
  public var hasClientSecret: Bool = false
  /// What is asked for of whoever signs in; what its kind needs where it is empty.
  public var scopes: [String] = []
  /// Whether people may sign in by it.
  public var isEnabled: Bool = true
  /// Whether it is among what people are offered; who knows its id may use it all the same.
  public var isListed: Bool = true
  /// What becomes of people who come by it and have no account here.
  public var newcomers: Newcomers = .asEverybody
  /// When it was added.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    id 1 kind 2 issuer 3 displayName 4 clientId 5 hasClientSecret 7 scopes 8 isEnabled 9 isListed 10 newcomers 11 \
    createdAt 12 version 1004
    """)

  public init() {}
}

extension SignInProvider: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&kind)
      case 3: try json.read(&issuer)
      case 4: try json.read(&displayName)
      case 5: try json.read(&clientId)
      case 7: try json.read(&hasClientSecret)
      case 8: try json.read(&scopes, max: 16)
      case 9: try json.read(&isEnabled)
      case 10: try json.read(&isListed)
      case 11: try json.read(&newcomers)
      case 12: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("kind", kind)
    json.field("issuer", issuer)
    json.field("displayName", displayName)
    json.field("clientId", clientId)
    json.field("hasClientSecret", hasClientSecret)
    json.field("scopes", scopes)
    json.field("isEnabled", isEnabled)
    json.field("isListed", isListed)
    json.field("newcomers", newcomers)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension SignInProvider: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&kind)
      case 3: try reader.read(&issuer)
      case 4: try reader.read(&displayName)
      case 5: try reader.read(&clientId)
      case 7: try reader.read(&hasClientSecret)
      case 8: try reader.read(&scopes, max: 16)
      case 9: try reader.read(&isEnabled)
      case 10: try reader.read(&isListed)
      case 11: try reader.read(&newcomers)
      case 12: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, kind)
    writer.field(3, issuer)
    writer.field(4, displayName)
    writer.field(5, clientId)
    writer.field(7, hasClientSecret)
    writer.field(8, scopes)
    writer.field(9, isEnabled)
    writer.field(10, isListed)
    writer.field(11, newcomers)
    writer.field(12, createdAt)
    writer.field(1004, version)
  }
}

extension SignInProvider: IDKind {
  public static let prefix: StaticString = "prv"
}

extension SignInProvider: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.SignInProvider"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
