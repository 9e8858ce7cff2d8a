// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A secret for a program that shows codes of the time.
public struct TotpOffer: Sendable, Equatable {
  /// Given back with a code.
  public var token: String = ""
  /// The secret, for those who type it.
  public var secret: String = ""
  /// The same to be photographed: an `otpauth:` address.
  public var uri: String = ""
  /// Until when a code of it must be shown.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("token 1! secret 2! uri 3! expiresAt 4!")

  public init() {}
}

extension TotpOffer: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&secret)
      case 3: try json.read(&uri)
      case 4: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("secret", secret)
    json.field("uri", uri)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension TotpOffer: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&secret)
      case 3: try reader.read(&uri)
      case 4: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, secret)
    writer.field(3, uri)
    writer.field(4, expiresAt)
  }
}

extension TotpOffer: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.TotpOffer"
}
