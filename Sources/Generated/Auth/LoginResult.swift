// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// What signing in came to: tokens, or the wish for a second factor.
public struct LoginResult: Sendable, Equatable {
  /// Shown with every call; null where a second factor is wanted.
  public var accessToken: String? = nil
  /// Changed for new ones before the access token runs out; null where a second factor is wanted.
  public var refreshToken: String? = nil
  /// When the access token runs out; null where a second factor is wanted.
  public var expiresAt: Timestamp? = nil
  /// The session that the tokens belong to; null where a second factor is wanted.
  public var sessionId: ID<Session>? = nil
  /// Who signed in; null where a second factor is wanted.
  public var user: User? = nil
  /// The second factor that is wanted; null where there are tokens.
  public var mfa: SecondFactorRequest? = nil
  /// Whether the password is not kept as new ones are: a client that never shows it sets it anew, the same one.
  public var isPasswordOutdated: Bool = false

  public static let fields = NameTable(
    "accessToken 1 refreshToken 2 expiresAt 3 sessionId 4 user 5 mfa 6 isPasswordOutdated 7!")

  public init() {}
}

extension LoginResult: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&accessToken)
      case 2: try json.read(&refreshToken)
      case 3: try json.read(&expiresAt)
      case 4: try json.read(&sessionId)
      case 5: try json.read(&user)
      case 6: try json.read(&mfa)
      case 7: try json.read(&isPasswordOutdated)
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
    json.field("mfa", mfa)
    json.field("isPasswordOutdated", isPasswordOutdated)
    json.endObject()
  }
}

extension LoginResult: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&accessToken)
      case 2: try reader.read(&refreshToken)
      case 3: try reader.read(&expiresAt)
      case 4: try reader.read(&sessionId)
      case 5: try reader.read(&user)
      case 6: try reader.read(&mfa)
      case 7: try reader.read(&isPasswordOutdated)
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
    writer.field(6, mfa)
    writer.field(7, isPasswordOutdated)
  }
}

extension LoginResult: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.LoginResult"
}
