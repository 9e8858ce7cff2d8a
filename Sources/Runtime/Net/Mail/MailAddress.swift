// An address to which mail is sent (RFC 5321, section 4.1.2): letters, digits and a few signs, an @ and a domain. Quoted
// local parts, comments, address literals and what is not ASCII are not taken: nobody has them, and they are how one
// header becomes two.

/// A checked address.
public struct MailAddress: Sendable, Hashable {
  public let text: String
  /// Behind the @.
  public let domain: String

  public init(_ text: String) throws(MailError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, MailAddress.isLocal(parts[0]), MailAddress.isDomain(parts[1]) else {
      throw MailError(.invalidAddress, "an address that is none")
    }
    self.text = text
    domain = String(decoding: parts[1], as: UTF8.self)
  }

  private static func isLocal(_ text: Substring.UTF8View) -> Bool {
    text.count <= 64
      && text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty && atom.allSatisfy(isAtomic)
      }
  }

  private static func isDomain(_ text: Substring.UTF8View) -> Bool {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
        && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
  }

  /// What an atom is made of (RFC 5322, section 3.2.3).
  static func isAtomic(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || signs.contains(byte) }
  private static let signs = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
