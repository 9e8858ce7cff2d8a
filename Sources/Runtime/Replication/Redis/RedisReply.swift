// What Redis answers. Text and bytes are the same to it; whoever asked knows which of the two it is.

public import Core

/// One reply.
public enum RedisReply: Sendable, Equatable {
  /// A short word, as "OK".
  case status(String)
  case integer(Int64)
  case bytes(Bytes)
  case null
  case array([RedisReply])
  /// What Redis could not do, in its own words.
  case error(String)

  public var text: String? {
    switch self {
    case .status(let text): text
    case .bytes(let bytes): bytes.text
    default: nil
    }
  }

  public var bytes: Bytes? { if case .bytes(let bytes) = self { bytes } else { nil } }
  public var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  public var array: [RedisReply]? { if case .array(let replies) = self { replies } else { nil } }

  /// The reply, or the error that it is.
  public func get() throws(RedisError) -> RedisReply {
    if case .error(let message) = self { throw RedisError(.reply, message) }
    return self
  }
}
