// Where a page of a list ended, as text that clients hand back and do not read. It names the order that it belongs to, so
// that one list's place is not taken for another's.

internal import Core
public import Storage
internal import Wire

/// The place behind a page's last item.
public struct PageCursor: Sendable, Equatable {
  /// The number of the order.
  public let order: Int
  /// What the last item is ordered by, and its key.
  public let value: SQLValue
  public let key: String

  public init(order: Int, _ value: SQLValue, _ key: String) {
    (self.order, self.value, self.key) = (order, value, key)
  }

  /// Reads what a client hands back; the refusal names the field.
  public init(_ text: String, order: Int) throws(APIError) {
    guard let read = PageCursor(text), read.order == order else {
      throw APIError.invalid("cursor", .badFormat, "is of no page of this list in this order")
    }
    self = read
  }

  private init?(_ text: String) {
    let ordinary = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
    guard text.utf8.count <= 1_024, let bytes = try? Base64.decode(String(ordinary).utf8Span.span) else { return nil }
    let parts = bytes.text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let order = Int(parts[0]), let kind = parts[2].first else { return nil }
    let value = String(parts[2].dropFirst())
    switch kind {
    case "i":
      guard let number = Int64(value) else { return nil }
      self.init(order: order, .integer(number), String(parts[1]))
    case "t": self.init(order: order, .text(value), String(parts[1]))
    default: return nil
    }
  }

  public var text: String {
    let value =
      switch value {
      case .integer(let number): "i\(number)"
      case .text(let text): "t\(text)"
      default: preconditionFailure("lists are ordered by numbers and texts")
      }
    // In the alphabet for addresses.
    let ordinary = Base64.encode(Array("\(order)\n\(key)\n\(value)".utf8).span, padded: false)
    return String(ordinary.map { $0 == "+" ? "-" : $0 == "/" ? "_" : $0 })
  }

  public var place: RowPage.Place { RowPage.Place(value, .text(key)) }
}
