// The formats of the prelude: what a pattern would say too little or too much for. Each accepts what people really have
// and refuses what is certainly wrong; that an address exists only a letter to it can tell.

internal import Core

/// What a text must look like.
public enum TextFormat: String, Sendable, CaseIterable {
  case email, url, name, base64url, language, color

  public func accepts(_ text: String) -> Bool {
    switch self {
    case .email: TextFormat.isEmail(text.utf8Span.span)
    case .url: TextFormat.isURL(text.utf8Span.span)
    case .name: TextFormat.isName(text)
    case .base64url: TextFormat.isBase64URL(text.utf8Span.span)
    case .language: TextFormat.isLanguage(text.utf8Span.span)
    case .color: TextFormat.isColor(text.utf8Span.span)
    }
  }

  /// For "must be …".
  var wanted: StaticString {
    switch self {
    case .email: "an email address"
    case .url: "an absolute http or https URL"
    case .name: "letters, digits, _ and -"
    case .base64url: "unpadded base64url"
    case .language: "a language tag like pt-BR"
    case .color: "a colour like #1e90ff"
    }
  }

  /// Letters and digits of any language with the marks that belong to them, `_` and `-`; one at least.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII { return isLetterOrDigit(UInt8(scalar.value)) || scalar == "_" || scalar == "-" }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
          .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
          return true
        default: return false
        }
      }
  }

  /// Text that decodes: no padding, no bits left over (RFC 4648 §5).
  private static func isBase64URL(_ text: Span<UInt8>) -> Bool {
    var last: UInt8 = 0
    for index in text.indices {
      guard let value = base64Value(text[index]) else { return false }
      last = value
    }
    switch text.count % 4 {
    case 0: return true
    case 2: return last & 15 == 0
    case 3: return last & 3 == 0
    default: return false
    }
  }

  private static func base64Value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte + 4
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }

  /// A primary language of two or three letters (or up to eight), then subtags of one to eight letters and digits.
  private static func isLanguage(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 2, text.count <= 35 else { return false }
    var length = 0
    var isFirst = true
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "-") {
        guard length >= (isFirst ? 2 : 1) else { return false }
        (length, isFirst) = (0, false)
        continue
      }
      guard isLetter(byte) || (!isFirst && isLetterOrDigit(byte)) else { return false }
      length += 1
      guard length <= 8 else { return false }
    }
    return length >= (isFirst ? 2 : 1)
  }

  private static func isColor(_ text: Span<UInt8>) -> Bool {
    guard text.count == 7, text[0] == UInt8(ascii: "#") else { return false }
    for index in 1..<7 {
      let isHex = isDigit(text[index]) || (text[index] | 0x20) &- UInt8(ascii: "a") < 6
      guard isHex else { return false }
    }
    return true
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
