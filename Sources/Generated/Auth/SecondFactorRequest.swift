// Generated from Schema/auth.graphql by codegen. Do not edit.

public import Core
public import Wire

/// What a login wants beside the password.
public struct SecondFactorRequest: Sendable, Equatable {
  /// Given back with the second factor.
  public var token: String = ""
  /// Any of these will do.
  public var factors: [SecondFactor] = []
  /// Where a code by email would go, with most of its letters hidden; null where none would.
  public var maskedEmail: String? = nil
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("token 1! factors 2 maskedEmail 4 expiresAt 3!")

  public init() {}
}

extension SecondFactorRequest: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&token)
      case 2: try json.read(&factors)
      case 4: try json.read(&maskedEmail)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("token", token)
    json.field("factors", factors)
    json.field("maskedEmail", maskedEmail)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension SecondFactorRequest: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&token)
      case 2: try reader.read(&factors)
      case 4: try reader.read(&maskedEmail)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, token)
    writer.field(2, factors)
    writer.field(3, expiresAt)
    writer.field(4, maskedEmail)
  }
}
