// Generated from Schema/opaqueSecrets.graphql by codegen. Do not edit.

public import Core
public import Wire

/// One version of the secrets that OPAQUE passwords are kept with.
public struct OpaqueSecrets: Sendable, Equatable {
  /// Its identity.
  public var id: ID<OpaqueSecrets> = .unset
  /// The highest one is for new passwords.
  public var number: Int = 0
  /// The secrets and the cost of a guess, sealed.
  public var sealed: String = ""
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 number 2 sealed 3 createdAt 4 version 1004")

  public init() {}
}

extension OpaqueSecrets: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&self.number)
      case 3: try json.read(&sealed)
      case 4: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("number", self.number)
    json.field("sealed", sealed)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension OpaqueSecrets: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&self.number)
      case 3: try reader.read(&sealed)
      case 4: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, self.number)
    writer.field(3, sealed)
    writer.field(4, createdAt)
    writer.field(1004, version)
  }
}

extension OpaqueSecrets: IDKind {
  public static let prefix: StaticString = "opq"
}
