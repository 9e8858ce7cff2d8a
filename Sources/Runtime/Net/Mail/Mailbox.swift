// An address with the name of who is there.

public struct Mailbox: Sendable, Equatable {
  public let name: String
  public let address: MailAddress

  public init(_ address: MailAddress, name: String = "") throws(MailError) {
    try MailText.check(name, "the name in an address")
    self.name = name
    self.address = address
  }

  /// `Ada L <ada@example.org>`. Names of letters and spaces stand as they are, others as encoded words.
  var pieces: [String] {
    if name.isEmpty { return ["<\(address.text)>"] }
    let isPlain = name.utf8.count <= 40 && name.utf8.allSatisfy { MailAddress.isAlphanumeric($0) || $0 == 0x20 }
    return (isPlain ? [name] : EncodedWord.words(of: name)) + ["<\(address.text)>"]
  }
}
