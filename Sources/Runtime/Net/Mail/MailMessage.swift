// A message that cannot be made to say more than its author wrote: every header is checked when it comes in, texts are
// encoded line by line, and nothing is put together from pieces of text outside of here.

public import Core

/// A message with text, and where wanted the same as HTML.
public struct MailMessage: Sendable {
  public let from: Mailbox
  public let to: [Mailbox]
  public let subject: String
  public let text: String
  public let html: String?
  public let replyTo: Mailbox?
  public let fields: [MailField]
  public let date: Timestamp
  /// Without its brackets, the same for each attempt to send it.
  public let id: String

  public init(
    from: Mailbox, to: [Mailbox], subject: String, text: String, html: String? = nil, replyTo: Mailbox? = nil,
    fields: [MailField] = [], date: Timestamp = .now
  ) throws(MailError) {
    guard (1...MailLimits.recipients).contains(to.count) else {
      throw MailError(.invalidMessage, "a message has 1 to \(MailLimits.recipients) recipients")
    }
    guard fields.count <= MailLimits.fields else {
      throw MailError(.invalidMessage, "a message has at most \(MailLimits.fields) headers of its own")
    }
    guard Set(fields.map { $0.name.lowercased() }).count == fields.count else {
      throw MailError(.invalidField, "a header comes twice")
    }
    try MailText.check(subject, "the subject")
    for body in [text, html ?? ""] {
      guard body.utf8.count <= MailLimits.bodyBytes else {
        throw MailError(.invalidMessage, "a text has more than \(MailLimits.bodyBytes) bytes")
      }
      guard !body.utf8.contains(0) else { throw MailError(.invalidMessage, "a text has a character U+0000") }
    }
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.html = html
    self.replyTo = replyTo
    self.fields = fields
    self.date = date
    id = MailMessage.random() + "@" + from.address.domain
  }

  /// Thirty-two digits that no other message has.
  static func random() -> String {
    var writer = ByteWriter(capacity: 32)
    for byte in Randomness.bytes(16) {
      writer.append(ByteWriter.hexDigit(byte >> 4))
      writer.append(ByteWriter.hexDigit(byte & 15))
    }
    return writer.finish().text
  }
}
