// The account as a registration shows it to an authenticator, which keeps it and shows it to the person.

/// Whose passkey is made.
public struct PasskeyUser: Sendable, Equatable {
  /// What a login without a name answers with: 1 to 64 bytes that say nothing about the person.
  public let handle: [UInt8]
  /// Tells accounts apart, such as the user name.
  public let name: String
  public let displayName: String

  /// Traps on a handle that WebAuthn has not: it is made by us.
  public init(handle: [UInt8], name: String, displayName: String) {
    precondition((1...PasskeyLimits.userHandleBytes).contains(handle.count), "a user handle has 1 to 64 bytes")
    self.handle = handle
    self.name = name
    self.displayName = displayName
  }
}
