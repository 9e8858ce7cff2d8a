// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// The second factors of a user.
public struct SecondFactors: Sendable, Equatable {
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// Which there are; signing in asks for one of them. None where signing in takes one factor.
  public var factors: [SecondFactor] = []
  /// How many recovery codes are left.
  public var recoveryCodes: Int = 0
  /// Where codes by email would go, with most of its letters hidden; null where no address was confirmed.
  public var maskedEmail: String? = nil

  public static let fields = NameTable("userId 1010 factors 1 recoveryCodes 2 maskedEmail 3")

  public init() {}
}

extension SecondFactors: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&factors, max: 8)
      case 2: try json.read(&recoveryCodes)
      case 3: try json.read(&maskedEmail)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("factors", factors)
    json.field("recoveryCodes", recoveryCodes)
    json.field("maskedEmail", maskedEmail)
    json.endObject()
  }
}

extension SecondFactors: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&factors, max: 8)
      case 2: try reader.read(&recoveryCodes)
      case 3: try reader.read(&maskedEmail)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, factors)
    writer.field(2, recoveryCodes)
    writer.field(3, maskedEmail)
    writer.field(1010, userId)
  }
}

extension SecondFactors: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.SecondFactors"
}
