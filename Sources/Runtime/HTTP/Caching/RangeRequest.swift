// The Range field (RFC 9110 §14), decided without I/O. Only bytes are known. A range that cannot be read is not there.
//
// Several ranges at once get the whole: a server may always do so, and every client that asks for several must expect
// it; multipart answers would cost us a format that no player needs, and many small overlapping ranges were an attack.

internal import Core

/// What a Range field asks of a body of known length.
enum RangeRequest: Equatable {
  /// No range, one that is not understood, or several.
  case whole
  case part(Range<Int>)
  /// 416.
  case unsatisfiable

  init(_ fields: Fields, length: Int) {
    self = .whole
    guard let index = fields.index(of: .range), fields.index(of: .range, from: index + 1) == nil else { return }
    let value = fields.value(at: index).trimmed
    guard value.count > 6, value.extracting(0..<6).equalsIgnoringCase("bytes=") else { return }
    self = RangeRequest.one(value.extracting(6..<value.count).trimmed, length)
  }

  /// `3-9`, `3-` or `-9`.
  private static func one(_ text: Span<UInt8>, _ length: Int) -> RangeRequest {
    var dash = 0
    while dash < text.count && text[dash] != 0x2d { dash += 1 }
    guard dash < text.count else { return .whole }
    let last = text.extracting(dash + 1..<text.count)
    if dash == 0 {
      guard let count = number(last) else { return .whole }
      if count == 0 { return .unsatisfiable }
      return length == 0 ? .whole : .part(max(0, length - count)..<length)
    }
    guard let first = number(text.extracting(0..<dash)) else { return .whole }
    if last.isEmpty { return first < length ? .part(first..<length) : .unsatisfiable }
    guard let end = number(last), first <= end else { return .whole }
    return first < length ? .part(first..<min(end, length - 1) + 1) : .unsatisfiable
  }

  /// Digits alone; what is beyond an Int is as good as its largest.
  private static func number(_ text: Span<UInt8>) -> Int? {
    guard !text.isEmpty else { return nil }
    var value = 0
    for index in text.indices {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      value = overflow || scaled > Int.max - 9 ? Int.max - 9 : scaled + Int(digit)
    }
    return value
  }
}
