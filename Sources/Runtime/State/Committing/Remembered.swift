// Calls that may be repeated. A caller names a call, and its result lies in the commit's own transaction under that name,
// so that a repeat, whichever node it comes to, answers what the first did and changes nothing.

public import Core

/// The name that a caller gave to a call, and what it asked for.
public struct OperationKey: Sendable, Hashable {
  public let caller: String
  public let id: String
  /// Of the operation and its input: a name serves one call only.
  public let digest: [UInt8]

  public init(caller: String, id: String, digest: [UInt8]) {
    self.caller = caller
    self.id = id
    self.digest = digest
  }
}

/// A call that is to be remembered, and how its result is kept.
public struct Remembered<Result>: Sendable {
  let key: OperationKey
  let encode: @Sendable (Result) -> Bytes
  let decode: @Sendable (Bytes) -> Result?

  public init(
    _ key: OperationKey, encode: @escaping @Sendable (Result) -> Bytes, decode: @escaping @Sendable (Bytes) -> Result?
  ) {
    self.key = key
    self.encode = encode
    self.decode = decode
  }
}

/// What an earlier call of the same name came to.
struct EarlierResult: Sendable {
  let digest: [UInt8]
  let revision: Int?
  let result: Bytes
}
