// Conditional requests and ranges for answers that are bytes and say their version (ETag or Last-Modified): a handler
// only says what there is, this decides how much of it is sent. Answers in pieces decide for themselves (files do, before
// they read anything). Run twice it decides the same, so it may stand behind a handler that has asked already.

internal import Core

/// Turns whole answers into 206, 304, 412 and 416.
public enum Caching {
  /// A `HTTPService.Finishing`; see `Compression` for the order.
  public static func finish(_ request: Request, _ response: inout Response) {
    guard response.status == 200, response.fields.contains(.etag) || response.fields.contains(.lastModified),
      request.method == .get || request.method == .head, case .bytes(let body) = response.body
    else { return }
    let current = Validators(response.fields)
    guard current.tag != nil || current.modified != nil else { return }
    response.fields.set(.acceptRanges, "bytes")
    switch Selection(request.method, request.fields, current, length: body.count) {
    case .whole: break
    case .part(let range):
      response.becomePart(range, of: body.count)
      response.body = .bytes(body.slice(from: range.lowerBound, to: range.upperBound))
    case .notModified(let tag): response.becomeNotModified(tag)
    case .failed: response = Response(.preconditionFailed, for: request)
    case .unsatisfiable: response = Response(.rangeNotSatisfiable(body.count), for: request)
    }
  }
}

extension Response {
  mutating func becomePart(_ range: Range<Int>, of length: Int) {
    status = 206
    fields.set(.contentRange, "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")
  }

  /// Leaves out what describes the body that is not sent; all else stays, as for a 200 (RFC 9110 §15.4.5).
  mutating func becomeNotModified(_ tag: EntityTag?) {
    status = 304
    body = .none
    trailers = nil
    for name in [FieldName.contentType, .contentEncoding, .contentLanguage, .contentDisposition, .acceptRanges] {
      fields.remove(name)
    }
    if let tag {
      fields.set(.etag, tag.fieldValue)
      fields.remove(.lastModified)
    }
  }
}

extension HTTPError {
  static func rangeNotSatisfiable(_ length: Int) -> HTTPError {
    var fields = Fields()
    fields.add(.contentRange, "bytes */\(length)")
    return HTTPError(416, "range_not_satisfiable", "The body is \(length) bytes long.", fields: fields)
  }
}

extension Fields {
  /// Adds a name to Vary, unless it is there.
  mutating func vary(by name: StaticString) {
    if lists(.vary, name) || lists(.vary, "*") { return }
    let before = all(.vary)
    set(.vary, (before + ["\(name)"]).joined(separator: ", "))
  }
}
