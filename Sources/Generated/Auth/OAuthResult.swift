// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Wire

/// What coming by way of another service came to.
public struct OAuthResult: Sendable, Equatable {
  /// As of signing in by any other way; null where an account was linked.
  public var login: LoginResult? = nil
  /// What was linked; null where somebody signed in.
  public var linked: LinkedIdentity? = nil
  /// Where the browser goes now.
  public var returnTo: String = ""

  public static let fields = NameTable("login 1 linked 2 returnTo 3!")

  public init() {}
}

extension OAuthResult: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&login)
      case 2: try json.read(&linked)
      case 3: try json.read(&returnTo)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("login", login)
    json.field("linked", linked)
    json.field("returnTo", returnTo)
    json.endObject()
  }
}

extension OAuthResult: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&login)
      case 2: try reader.read(&linked)
      case 3: try reader.read(&returnTo)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, login)
    writer.field(2, linked)
    writer.field(3, returnTo)
  }
}

extension OAuthResult: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.OAuthResult"
}
