// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A key in a device, by which a user signs in.
public struct Passkey: Sendable, Equatable {
  /// Its identity here.
  public var id: ID<Passkey> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// What the user calls it: the device that has it.
  public var name: String = ""
  /// Whether its maker keeps a copy, as for one's other devices, when it was used last.
  public var isBackedUp: Bool = false
  /// Whether one can sign in with it without saying who one is; null where its browser did not say.
  public var isDiscoverable: Bool? = nil
  /// The model of the device, as makers number them (AAGUID); null where it does not say. Nobody vouches for it.
  public var model: String? = nil
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// When it was used last; null where it never was.
  public var lastUsedAt: Timestamp? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    "id 1 userId 1010 name 2 isBackedUp 3 isDiscoverable 4 model 5 createdAt 6 lastUsedAt 7 version 1004")

  public init() {}
}

extension Passkey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&name)
      case 3: try json.read(&isBackedUp)
      case 4: try json.read(&isDiscoverable)
      case 5: try json.read(&model)
      case 6: try json.read(&createdAt)
      case 7: try json.read(&lastUsedAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("name", name)
    json.field("isBackedUp", isBackedUp)
    json.field("isDiscoverable", isDiscoverable)
    json.field("model", model)
    json.field("createdAt", createdAt)
    json.field("lastUsedAt", lastUsedAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Passkey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&isBackedUp)
      case 4: try reader.read(&isDiscoverable)
      case 5: try reader.read(&model)
      case 6: try reader.read(&createdAt)
      case 7: try reader.read(&lastUsedAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, isBackedUp)
    writer.field(4, isDiscoverable)
    writer.field(5, model)
    writer.field(6, createdAt)
    writer.field(7, lastUsedAt)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Passkey: IDKind {
  public static let prefix: StaticString = "pky"
}

extension Passkey: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Passkey"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
