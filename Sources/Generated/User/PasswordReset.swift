// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A code with which a user sets a new password.
public struct PasswordReset: Sendable, Equatable {
  /// The code; it is good once.
  public var code: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("code 1! expiresAt 2!")

  public init() {}
}

extension PasswordReset: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&code)
      case 2: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("code", code)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension PasswordReset: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&code)
      case 2: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, code)
    writer.field(2, expiresAt)
  }
}

extension PasswordReset: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.PasswordReset"
}
