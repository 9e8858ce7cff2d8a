// A command as it goes over the wire: hiredis puts its words together, here and once, so that it can be sent again as it is.

internal import CHiredis
public import Core

/// A word of a command.
public enum RedisArgument: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  case text(String)
  case bytes(Bytes)
  case integer(Int)

  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
}

/// A command, encoded.
public struct RedisCommand: Sendable {
  let encoded: Bytes

  public init(_ words: RedisArgument...) { self.init(words) }

  public init(_ words: [RedisArgument]) {
    var all: [UInt8] = []
    var lengths: [Int] = []
    for word in words {
      let start = all.count
      switch word {
      case .text(let text): all.append(contentsOf: text.utf8)
      case .bytes(let bytes): all.append(bytes.span)
      case .integer(let number): all.append(DecimalText(number).span)
      }
      lengths.append(all.count - start)
    }
    encoded = RedisCommand.format(all, lengths)
  }

  /// `all` is the words one after another.
  private static func format(_ all: [UInt8], _ lengths: [Int]) -> Bytes {
    var formatted: UnsafeMutablePointer<CChar>?
    let count = unsafe all.withUnsafeBytes { bytes in
      // Of no word at all there is no address, and hiredis would read none of it.
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      var place = 0
      var words: [UnsafePointer<CChar>?] = unsafe lengths.map { length in
        defer { place += length }
        return unsafe start.map { unsafe $0 + place }
      }
      return unsafe redisFormatCommandArgv(&formatted, Int32(lengths.count), &words, lengths)
    }
    guard count >= 0, let formatted = unsafe formatted else { preconditionFailure("no memory for a command") }
    defer { unsafe redisFreeCommand(formatted) }
    let encoded = unsafe UnsafeRawBufferPointer(start: formatted, count: Int(count))
    return Bytes(unsafe [UInt8](encoded))
  }
}
