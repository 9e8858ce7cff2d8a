// Passwords that everybody tries first, out of a list of the operator's, one a line. In memory are only their short
// hashes, sorted: eight bytes each, and none of the words. The hash has a key of this process, so nobody makes a word that
// is taken for another.

internal import CSodium
public import Core

/// A list of passwords that may not be chosen.
public struct KnownPasswords: Sendable {
  private let hashes: [UInt64]
  private let key: [UInt8]

  /// What stands in a longer line is no password that anybody could choose.
  private static let maxLineBytes = 512

  /// Reads the list. Capitals of ASCII make no difference, nor do empty lines and ends of lines.
  public init(list: Bytes) {
    let key = Sodium.random(Int(crypto_shorthash_KEYBYTES))
    var hashes: [UInt64] = []
    var line: [UInt8] = []
    var isTooLong = false
    func finish() {
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if !line.isEmpty && !isTooLong { hashes.append(KnownPasswords.hash(line, key)) }
      line.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    let span = list.span
    for index in span.indices {
      if span[index] == UInt8(ascii: "\n") {
        finish()
      } else if line.count < KnownPasswords.maxLineBytes {
        line.append(KnownPasswords.lower(span[index]))
      } else {
        isTooLong = true
      }
    }
    finish()
    hashes.sort()
    var last: UInt64?
    hashes.removeAll { hash in
      defer { last = hash }
      return hash == last
    }
    self.hashes = hashes
    self.key = key
  }

  /// How many there are.
  public var count: Int { hashes.count }

  public func contains(_ password: Secret) -> Bool {
    let wanted = KnownPasswords.hash(password.revealBytes().map { KnownPasswords.lower($0) }, key)
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }

  private static func hash(_ word: [UInt8], _ key: [UInt8]) -> UInt64 {
    var sum = [UInt8](repeating: 0, count: Int(crypto_shorthash_BYTES))
    unsafe crypto_shorthash(&sum, word, UInt64(word.count), key)
    return sum.reduce(0) { $0 << 8 | UInt64($1) }
  }
}
