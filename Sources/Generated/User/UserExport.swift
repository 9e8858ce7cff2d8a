// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// All that is kept about a user, but for secrets.
public struct UserExport: Sendable, Equatable {
  /// The account.
  public var user: User = User()
  /// When its password was set; null where it has none.
  public var passwordChangedAt: Timestamp? = nil
  /// What it asks for beside the first factor.
  public var secondFactors: SecondFactors = SecondFactors()
  /// How it wants things to be.
  public var preferences: Preferences = Preferences()
  /// Where it is signed in.
  public var sessions: [Session] = []
  /// Its accounts of other services.
  public var linkedIdentities: [LinkedIdentity] = []
  /// Its passkeys.
  public var passkeys: [Passkey] = []
  /// Its API keys.
  public var apiKeys: [ApiKey] = []
  /// Calls that it made, and those of others about it, as long as they are kept; who the others were is theirs to
  /// tell.
  public var calls: [AuditEntry] = []
  /// Where the next page of calls begins; null at the end.
  public var nextCursor: String? = nil

  public static let fields = NameTable(
    """
    user 1! passwordChangedAt 2 secondFactors 3! preferences 4! sessions 5 linkedIdentities 6 passkeys 10 apiKeys 7 \
    calls 8 nextCursor 9
    """)

  public init() {}
}

extension UserExport: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&user)
      case 2: try json.read(&passwordChangedAt)
      case 3: try json.read(&secondFactors)
      case 4: try json.read(&preferences)
      case 5: try json.read(&sessions, max: 1000)
      case 6: try json.read(&linkedIdentities, max: 1000)
      case 10: try json.read(&passkeys, max: 1000)
      case 7: try json.read(&apiKeys, max: 1000)
      case 8: try json.read(&calls, max: 1000)
      case 9: try json.read(&nextCursor)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("user", user)
    json.field("passwordChangedAt", passwordChangedAt)
    json.field("secondFactors", secondFactors)
    json.field("preferences", preferences)
    json.field("sessions", sessions)
    json.field("linkedIdentities", linkedIdentities)
    json.field("passkeys", passkeys)
    json.field("apiKeys", apiKeys)
    json.field("calls", calls)
    json.field("nextCursor", nextCursor)
    json.endObject()
  }
}

extension UserExport: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&user)
      case 2: try reader.read(&passwordChangedAt)
      case 3: try reader.read(&secondFactors)
      case 4: try reader.read(&preferences)
      case 5: try reader.read(&sessions, max: 1000)
      case 6: try reader.read(&linkedIdentities, max: 1000)
      case 10: try reader.read(&passkeys, max: 1000)
      case 7: try reader.read(&apiKeys, max: 1000)
      case 8: try reader.read(&calls, max: 1000)
      case 9: try reader.read(&nextCursor)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, user)
    writer.field(2, passwordChangedAt)
    writer.field(3, secondFactors)
    writer.field(4, preferences)
    writer.field(5, sessions)
    writer.field(6, linkedIdentities)
    writer.field(7, apiKeys)
    writer.field(8, calls)
    writer.field(9, nextCursor)
    writer.field(10, passkeys)
  }
}

extension UserExport {
  public func validate(into violations: inout Violations) {
    violations.count(sessions, 0...1000, "sessions")
    violations.count(linkedIdentities, 0...1000, "linkedIdentities")
    violations.count(passkeys, 0...1000, "passkeys")
    violations.count(apiKeys, 0...1000, "apiKeys")
    violations.count(calls, 0...1000, "calls")
  }
}

extension UserExport: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.UserExport"
}
