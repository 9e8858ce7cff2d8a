// A header field of an exchange with an upstream. Net knows no more of HTTP than its client needs; the HTTP target has
// the richer type of the server side.

/// One name and value; names that were received are in lower case.
public struct ClientField: Sendable, Equatable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Whether it can stand in a message without changing the message's shape.
  var isSound: Bool {
    ClientField.isToken(name) && value.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7f) }
  }

  /// Whether the text is a token of RFC 9110, as names and methods are.
  static func isToken(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
        case 0x21, 0x23...0x27, 0x2a, 0x2b, 0x2d, 0x2e, 0x5e...0x60, 0x7c, 0x7e: true
        default: false
        }
      }
  }
}

extension [ClientField] {
  /// The first value under a name given in lower case.
  public subscript(name: String) -> String? { first { $0.name == name }?.value }
}
