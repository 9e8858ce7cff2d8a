// What may stand in a header: text of one line. A line's end in it would begin the next header, or the body.

enum MailText {
  static func check(_ text: String, _ what: StaticString) throws(MailError) {
    guard text.utf8.count <= MailLimits.fieldBytes else {
      throw MailError(.invalidField, "\(what) has more than \(MailLimits.fieldBytes) bytes")
    }
    guard text.unicodeScalars.allSatisfy(isVisible) else {
      throw MailError(.invalidField, "\(what) has a line's end or another control character")
    }
  }

  /// Neither of the controls of ASCII and Latin-1 nor Unicode's own ends of lines.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: false
    default: true
    }
  }
}
