// A further header of a message, such as `Auto-Submitted` or `List-Unsubscribe`.

public struct MailField: Sendable, Equatable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) throws(MailError) {
    let isName =
      (1...60).contains(name.utf8.count)
      && name.utf8.allSatisfy { MailAddress.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    guard isName else { throw MailError(.invalidField, "a header whose name is none") }
    let lower = name.lowercased()
    guard !MailField.ours.contains(lower), !lower.hasPrefix("content-"), !lower.hasPrefix("resent-") else {
      throw MailError(.invalidField, "a header that the message itself has")
    }
    try MailText.check(value, "a header")
    self.name = name
    self.value = value
  }

  /// What a second one of would say something else, and what only servers write.
  private static let ours: Set = [
    "from", "sender", "to", "cc", "bcc", "reply-to", "subject", "date", "message-id", "mime-version", "return-path",
    "received",
  ]
}
