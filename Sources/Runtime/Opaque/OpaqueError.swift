// Why a step of OPAQUE was not done. None of it says anything of a password: a wrong one, a name that nobody has and a
// message that somebody changed on the way are one and the same refusal.

/// What is wrong with a message, or with who sent it.
public enum OpaqueError: Error, Equatable, Sendable {
  /// A message is not as long as its kind is.
  case wrongLength(expected: Int, got: Int)
  /// 32 bytes that encode no element of the group, or its identity.
  case invalidElement
  /// A scalar that is zero, or not below the group's order.
  case invalidScalar
  /// What should have been written here is of a kind that this version does not know.
  case unknownFormat
  /// The server holds no setup of that version any more.
  case unknownSetup(version: UInt32)
  /// A ring of setups with none in it, or with two of one version.
  case invalidSetups
  /// The other side asks for a stretching that is too weak, too costly, or none of the server's.
  case refusedStretching
  /// The memory for stretching the password is not there.
  case outOfMemory
  /// A name or a context that is longer than its length can say.
  case tooLong
  /// The password is wrong, or who answers is not who was registered with.
  case notAuthentic
}
