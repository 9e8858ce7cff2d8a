// A message as it travels (RFC 5322, RFC 2045): lines of ASCII that end in CRLF and are within 76 letters where anything
// of them can be broken.

public import Core

extension MailMessage {
  public var rendered: Bytes {
    var writer = ByteWriter(capacity: 1_024 + text.utf8.count + (html?.utf8.count ?? 0))
    writeFields(into: &writer)
    guard let html else {
      MailMessage.write(part: "plain", text, into: &writer)
      return writer.finish()
    }
    // No line of quoted-printable can hold it: there an `=` is followed by two digits.
    let boundary = "=_" + MailMessage.random()
    MailMessage.write("Content-Type", ["multipart/alternative;", "boundary=\"\(boundary)\""], into: &writer)
    // What is liked most comes last. The line's end before a boundary belongs to it.
    for (kind, body) in [("plain", text), ("html", html)] {
      writer.append("\r\n--\(boundary)\r\n")
      MailMessage.write(part: kind, body, into: &writer)
    }
    writer.append("\r\n--\(boundary)--\r\n")
    return writer.finish()
  }

  private func writeFields(into writer: inout ByteWriter) {
    MailMessage.write("Date", [dateText], into: &writer)
    MailMessage.write("From", from.pieces, into: &writer)
    MailMessage.write("To", MailMessage.pieces(of: to), into: &writer)
    if let replyTo { MailMessage.write("Reply-To", replyTo.pieces, into: &writer) }
    MailMessage.write("Subject", MailMessage.pieces(of: subject), into: &writer)
    MailMessage.write("Message-ID", ["<\(id)>"], into: &writer)
    for field in fields { MailMessage.write(field.name, MailMessage.pieces(of: field.value), into: &writer) }
    writer.append("MIME-Version: 1.0\r\n")
  }

  private static func write(part kind: String, _ body: String, into writer: inout ByteWriter) {
    writer.append("Content-Type: text/\(kind); charset=utf-8\r\n")
    writer.append("Content-Transfer-Encoding: quoted-printable\r\n\r\n")
    QuotedPrintable.write(body, into: &writer)
  }

  /// HTTP's form with the zone as mail writes it.
  private var dateText: String {
    var writer = ByteWriter(capacity: 32)
    date.httpDate(into: &writer)
    writer.removeLast(3)
    writer.append("+0000")
    return writer.finish().text
  }

  // MARK: Folding

  private static func pieces(of boxes: [Mailbox]) -> [String] {
    boxes.enumerated().flatMap { index, box in
      var pieces = box.pieces
      if index < boxes.count - 1 { pieces[pieces.count - 1] += "," }
      return pieces
    }
  }

  /// ASCII in words as it stands; anything else, what looks encoded and what cannot be folded as encoded words.
  private static func pieces(of text: String) -> [String] {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let isPlain =
      text.utf8.allSatisfy { $0 < 0x7f } && !text.contains("=?")
      && words.allSatisfy { (1...70).contains($0.utf8.count) }
    return isPlain ? words : EncodedWord.words(of: text)
  }

  /// Breaks before a piece that would go beyond a line.
  private static func write(_ name: String, _ pieces: [String], into writer: inout ByteWriter) {
    writer.append(name + ":")
    var column = name.utf8.count + 1
    for piece in pieces {
      if column + 1 + piece.utf8.count > 76 {
        writer.append("\r\n")
        column = 0
      }
      writer.append(" " + piece)
      column += 1 + piece.utf8.count
    }
    writer.append("\r\n")
  }
}
