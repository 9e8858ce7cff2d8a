// Random bits from the system (getrandom). Words for ids come out of a buffer of the process, a system call for each
// 128 of them; what must stay secret (tokens, keys) asks the system each time.

internal import CUV

/// The system's random numbers.
public enum Randomness {
  private static let bufferedWords = 128
  private static let buffer = Monitor<[UInt64]>([])

  /// Sixty-four random bits, for ids.
  public static func word() -> UInt64 {
    buffer.withLock { words in
      if words.isEmpty { words = refill() }
      return words.removeLast()
    }
  }

  /// Fresh random bytes that were never in a buffer, for secrets.
  public static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    unsafe bytes.withUnsafeMutableBytes { unsafe fill($0) }
    return bytes
  }

  private static func refill() -> [UInt64] {
    var words = [UInt64](repeating: 0, count: bufferedWords)
    unsafe words.withUnsafeMutableBytes { unsafe fill($0) }
    return words
  }

  private static func fill(_ bytes: UnsafeMutableRawBufferPointer) {
    let status = unsafe uv_random(nil, nil, bytes.baseAddress, bytes.count, 0, nil)
    precondition(status == 0, "the system gives no random numbers")
  }
}
