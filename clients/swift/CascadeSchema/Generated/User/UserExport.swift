// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

/// All that is kept about a user, but for secrets.
public struct UserExport: SchemaMessage {
  /// The account.
  public var user: User
  /// When its password was set; null where it has none.
  public var passwordChangedAt: Timestamp?
  /// What it asks for beside the first factor.
  public var secondFactors: SecondFactors
  /// How it wants things to be.
  public var preferences: Preferences
  /// Where it is signed in.
  public var sessions: [Session]
  /// Its accounts of other services.
  public var linkedIdentities: [LinkedIdentity]
  /// Its passkeys.
  public var passkeys: [Passkey]
  /// Its API keys.
  public var apiKeys: [ApiKey]
  /// Calls that it made, and those of others about it, as long as they are kept; who the others were is theirs to tell.
  public var calls: [AuditEntry]
  /// Where the next page of calls begins; null at the end.
  public var nextCursor: String?

  public init(
    user: User,
    passwordChangedAt: Timestamp? = nil,
    secondFactors: SecondFactors,
    preferences: Preferences,
    sessions: [Session] = [],
    linkedIdentities: [LinkedIdentity] = [],
    passkeys: [Passkey] = [],
    apiKeys: [ApiKey] = [],
    calls: [AuditEntry] = [],
    nextCursor: String? = nil
  ) {
    self.user = user
    self.passwordChangedAt = passwordChangedAt
    self.secondFactors = secondFactors
    self.preferences = preferences
    self.sessions = sessions
    self.linkedIdentities = linkedIdentities
    self.passkeys = passkeys
    self.apiKeys = apiKeys
    self.calls = calls
    self.nextCursor = nextCursor
  }

  public init(members: Members) throws(DecodeError) {
    user = try members.read("user")
    passwordChangedAt = try members.readOptional("passwordChangedAt")
    secondFactors = try members.read("secondFactors")
    preferences = try members.read("preferences")
    sessions = try members.readList("sessions")
    linkedIdentities = try members.readList("linkedIdentities")
    passkeys = try members.readList("passkeys")
    apiKeys = try members.readList("apiKeys")
    calls = try members.readList("calls")
    nextCursor = try members.readOptional("nextCursor")
  }

  public func write(into members: inout Members) {
    members.write("user", user)
    members.writeNullable("passwordChangedAt", passwordChangedAt)
    members.write("secondFactors", secondFactors)
    members.write("preferences", preferences)
    members.writeList("sessions", sessions)
    members.writeList("linkedIdentities", linkedIdentities)
    members.writeList("passkeys", passkeys)
    members.writeList("apiKeys", apiKeys)
    members.writeList("calls", calls)
    members.writeNullable("nextCursor", nextCursor)
  }

  public static let facts = MessageFacts("UserExport", [
    FieldFacts(1, "user", .message(User.self)),
    FieldFacts(2, "passwordChangedAt", .timestamp, isNullable: true),
    FieldFacts(3, "secondFactors", .message(SecondFactors.self)),
    FieldFacts(4, "preferences", .message(Preferences.self)),
    FieldFacts(5, "sessions", .message(Session.self), isList: true),
    FieldFacts(6, "linkedIdentities", .message(LinkedIdentity.self), isList: true),
    FieldFacts(10, "passkeys", .message(Passkey.self), isList: true),
    FieldFacts(7, "apiKeys", .message(ApiKey.self), isList: true),
    FieldFacts(8, "calls", .message(AuditEntry.self), isList: true),
    FieldFacts(9, "nextCursor", .string, isNullable: true),
  ])
}

extension UserExport {
  /// What its fields are held to.
  public enum Limits {
    public static let sessions = FieldLimits(minCount: 0, maxCount: 1000)
    public static let linkedIdentities = FieldLimits(minCount: 0, maxCount: 1000)
    public static let passkeys = FieldLimits(minCount: 0, maxCount: 1000)
    public static let apiKeys = FieldLimits(minCount: 0, maxCount: 1000)
    public static let calls = FieldLimits(minCount: 0, maxCount: 1000)
  }
}
