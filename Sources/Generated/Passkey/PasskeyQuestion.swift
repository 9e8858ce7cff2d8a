// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What a browser is asked.
public struct PasskeyQuestion: Sendable, Equatable {
  /// Given back with the answer.
  public var token: String = ""
  /// PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON where a passkey is to be shown.
  public var options: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("token 1! options 2! expiresAt 3!")

  public init() {}
}

extension PasskeyQuestion: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&options)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("options", options)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension PasskeyQuestion: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&options)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, options)
    writer.field(3, expiresAt)
  }
}

extension PasskeyQuestion: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.PasskeyQuestion"
}
