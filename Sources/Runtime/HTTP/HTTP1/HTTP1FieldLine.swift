// One `name: value` line in place, checked: of a head or of the trailers. It says where name and value lie and copies
// nothing.

import Core

struct HTTP1FieldLine {
  let name: Range<Int>
  /// Without the spaces around it.
  let value: Range<Int>
  /// Behind the line's LF.
  let next: Int

  /// Reads the line at `start`; nil when it is empty.
  @inline(__always) init?(_ bytes: Span<UInt8>, _ start: Int) throws(HTTP1Failure) {
    let nameEnd = HTTP1Scan.endOfToken(bytes, from: start)
    guard nameEnd < bytes.count else { throw .incomplete }
    guard nameEnd > start else {
      let first = bytes[start]
      if first == HTTP1Scan.cr {
        guard start + 1 < bytes.count else { throw .incomplete }
        guard bytes[start + 1] == HTTP1Scan.lf else { throw .bareLineBreak }
        return nil
      }
      if first == HTTP1Scan.lf { throw .bareLineBreak }
      throw first == HTTP1Scan.space || first == HTTP1Scan.tab ? .foldedField : .badFieldName
    }
    guard bytes[nameEnd] == HTTP1Scan.colon else { throw .badFieldName }

    var first = nameEnd + 1
    while first < bytes.count, HTTP1FieldLine.isBlank(bytes[first]) { first += 1 }
    let end = HTTP1Scan.endOfValue(bytes, from: first)
    guard end < bytes.count else { throw .incomplete }
    guard bytes[end] == HTTP1Scan.cr else { throw bytes[end] == HTTP1Scan.lf ? .bareLineBreak : .badFieldValue }
    guard end + 1 < bytes.count else { throw .incomplete }
    guard bytes[end + 1] == HTTP1Scan.lf else { throw .bareLineBreak }
    var last = end
    while last > first, HTTP1FieldLine.isBlank(bytes[last - 1]) { last -= 1 }
    name = start..<nameEnd
    value = first..<last
    next = end + 2
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == HTTP1Scan.space || byte == HTTP1Scan.tab }

  /// Whether a field may come after the body: not what frames, routes, authenticates or interprets the message
  /// (RFC 9110 §6.5.1).
  static func isTrailer(_ name: FieldName) -> Bool {
    switch name {
    case .authorization, .cacheControl, .connection, .contentEncoding, .contentLength, .contentRange, .contentType,
      .cookie, .expect, .host, .http2Settings, .ifMatch, .ifModifiedSince, .ifNoneMatch, .ifRange, .ifUnmodifiedSince,
      .keepAlive, .maxForwards, .proxyConnection, .range, .setCookie, .te, .trailer, .transferEncoding, .upgrade:
      false
    default: true
    }
  }
}
