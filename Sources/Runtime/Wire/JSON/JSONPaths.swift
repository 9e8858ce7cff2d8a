// Finds the paths of offsets in a text that was read that far: `members[2].name`. One pass serves all offsets, and only
// a text with something wrong in it is ever passed again.

internal import Core

enum JSONPaths {
  private enum Level {
    /// The key that stands before the value; nil before the key.
    case object(key: Range<Int>?)
    case array(index: Int)
  }

  /// A longer key is cut: a path must not be a way to make us say a megabyte sixty-four times.
  static let maxKeyBytes = 64

  /// The paths of the values at `offsets`, which ascend.
  static func find(_ text: Span<UInt8>, at offsets: [Int]) -> [String] {
    var paths: [String] = []
    var levels: [Level] = []
    var index = 0
    while true {
      let end = index < text.count ? self.end(text, of: index) : .max
      while paths.count < offsets.count && offsets[paths.count] < end { paths.append(path(text, levels)) }
      if paths.count == offsets.count { return paths }
      step(&levels, text[index], index..<end)
      index = end
    }
  }

  /// Behind the string that begins here, else behind this byte; a string that does not end holds all that follows.
  private static func end(_ text: Span<UInt8>, of start: Int) -> Int {
    guard text[start] == UInt8(ascii: "\"") else { return start + 1 }
    var index = start + 1
    while index < text.count && text[index] != UInt8(ascii: "\"") {
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < text.count ? index + 1 : .max
  }

  private static func step(_ levels: inout [Level], _ byte: UInt8, _ token: Range<Int>) {
    let last = levels.count - 1
    switch byte {
    case UInt8(ascii: "{"): levels.append(.object(key: nil))
    case UInt8(ascii: "["): levels.append(.array(index: 0))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
    case UInt8(ascii: ",") where last >= 0:
      if case .array(let index) = levels[last] {
        levels[last] = .array(index: index + 1)
      } else {
        levels[last] = .object(key: nil)
      }
    case UInt8(ascii: "\"") where last >= 0:
      if case .object(nil) = levels[last] { levels[last] = .object(key: token.lowerBound + 1..<token.upperBound - 1) }
    default: break
    }
  }

  private static func path(_ text: Span<UInt8>, _ levels: [Level]) -> String {
    levels.reduce(into: "") { path, level in
      switch level {
      case .array(let index): path = FieldPath.join(path, "[\(index)]")
      case .object(let key?): path = FieldPath.join(path, name(text.extracting(key)))
      case .object(nil): break
      }
    }
  }

  /// A key as text, its escapes as they were written.
  static func name(_ key: Span<UInt8>) -> String {
    guard key.count > maxKeyBytes else { return String(copying: key) }
    return String(copying: key.extracting(first: maxKeyBytes)) + "…"
  }
}
