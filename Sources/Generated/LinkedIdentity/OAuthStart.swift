// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Where to go to show who one is.
public struct OAuthStart: Sendable, Equatable {
  /// The page of the service; it leads back to this server.
  public var authorizationUrl: String = ""
  /// Shown at the end by who began, and by nobody else. Empty where a cookie carries it.
  public var binding: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("authorizationUrl 1! binding 2! expiresAt 3!")

  public init() {}
}

extension OAuthStart: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&authorizationUrl)
      case 2: try json.read(&binding)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("authorizationUrl", authorizationUrl)
    json.field("binding", binding)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension OAuthStart: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&authorizationUrl)
      case 2: try reader.read(&binding)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, authorizationUrl)
    writer.field(2, binding)
    writer.field(3, expiresAt)
  }
}

extension OAuthStart: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.OAuthStart"
}
