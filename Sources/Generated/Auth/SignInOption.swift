// Generated from Schema/auth.graphql by codegen. Do not edit.

public import Core
public import Wire

/// Another service that one can sign in by.
public struct SignInOption: Sendable, Equatable {
  /// What it is called here.
  public var id: ID<SignInProvider> = .unset
  /// What people read on the button.
  public var displayName: String = ""

  public static let fields = NameTable("id 1! displayName 2!")

  public init() {}
}

extension SignInOption: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&displayName)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("displayName", displayName)
    json.endObject()
  }
}

extension SignInOption: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&displayName)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, displayName)
  }
}
