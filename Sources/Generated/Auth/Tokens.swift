// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What a caller shows from now on.
public struct Tokens: Sendable, Equatable {
  /// Shown with every call: `Authorization: Bearer …`.
  public var accessToken: String = ""
  /// Changed for new ones before the access token runs out. It is good once.
  public var refreshToken: String = ""
  /// When the access token runs out.
  public var expiresAt: Timestamp = .epoch
  /// The session that the tokens belong to.
  public var sessionId: ID<Session> = .unset
  /// Who signed in.
  public var user: User = User()

  public static let fields = NameTable("accessToken 1! refreshToken 2! expiresAt 3! sessionId 4! user 5!")

  public init() {}
}

extension Tokens: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&accessToken)
      case 2: try json.read(&refreshToken)
      case 3: try json.read(&expiresAt)
      case 4: try json.read(&sessionId)
      case 5: try json.read(&user)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("accessToken", accessToken)
    json.field("refreshToken", refreshToken)
    json.field("expiresAt", expiresAt)
    json.field("sessionId", sessionId)
    json.field("user", user)
    json.endObject()
  }
}

extension Tokens: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&accessToken)
      case 2: try reader.read(&refreshToken)
      case 3: try reader.read(&expiresAt)
      case 4: try reader.read(&sessionId)
      case 5: try reader.read(&user)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, accessToken)
    writer.field(2, refreshToken)
    writer.field(3, expiresAt)
    writer.field(4, sessionId)
    writer.field(5, user)
  }
}

extension Tokens: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Tokens"
}
