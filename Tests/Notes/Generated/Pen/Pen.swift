// Generated from Schema/pen.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A pen that one may borrow; no rule serves it.
public struct Pen: Sendable, Equatable {
  /// Its identity; stable for ever.
  public var id: ID<Pen> = .unset
  /// What is written on it.
  public var name: String = ""
  /// What it cost, as unpadded base64url of the bill.
  public var bill: String? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 name 2 bill 3 version 1004")

  public init() {}
}

extension Pen: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&name)
      case 3: try json.read(&bill)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("name", name)
    json.field("bill", bill)
    json.field("version", version)
    json.endObject()
  }
}

extension Pen: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&name)
      case 3: try reader.read(&bill)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, bill)
    writer.field(1004, version)
  }
}

extension Pen: IDKind {
  public static let prefix: StaticString = "pn"
}

extension Pen: OperationOutput {
  public static let messageName: StaticString = "notes.v1.Pen"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
