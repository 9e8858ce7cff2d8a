// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

/// The ways into this server.
public struct Auth: Sendable, Equatable {
  /// Whether people can make themselves an account.
  public var isRegistrationOpen: Bool = false
  /// Whether people can come as guests, where a room lets them.
  public var areGuestsAllowed: Bool = false
  /// How one can sign in.
  public var methods: [SignInMethod] = []
  /// How short a password may be.
  public var minPasswordLength: Int = 0
  /// The other services that one can sign in by.
  public var providers: [SignInOption] = []

  public static let fields = NameTable(
    "isRegistrationOpen 1 areGuestsAllowed 2 methods 3 minPasswordLength 4 providers 5")

  public init() {}
}

extension Auth: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&isRegistrationOpen)
      case 2: try json.read(&areGuestsAllowed)
      case 3: try json.read(&methods)
      case 4: try json.read(&minPasswordLength)
      case 5: try json.read(&providers)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("isRegistrationOpen", isRegistrationOpen)
    json.field("areGuestsAllowed", areGuestsAllowed)
    json.field("methods", methods)
    json.field("minPasswordLength", minPasswordLength)
    json.field("providers", providers)
    json.endObject()
  }
}

extension Auth: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&isRegistrationOpen)
      case 2: try reader.read(&areGuestsAllowed)
      case 3: try reader.read(&methods)
      case 4: try reader.read(&minPasswordLength)
      case 5: try reader.read(&providers)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, isRegistrationOpen)
    writer.field(2, areGuestsAllowed)
    writer.field(3, methods)
    writer.field(4, minPasswordLength)
    writer.field(5, providers)
  }
}

extension Auth: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Auth"
}
