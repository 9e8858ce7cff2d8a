// One body that can be served whole or in part, wherever it lies: a file on disk or bytes in memory. It puts an answer
// together; what is in it was found before.

internal import Core

/// A body and what is to be said of it.
struct Representation: Sendable {
  enum Content: Sendable {
    case bytes(Bytes)
    /// Read by a worker while it is sent.
    case file(OpenFile, WorkerPool)
  }

  var content: Content
  var length: Int
  var validators: Validators
  /// Type, caching and whatever else stands beside it.
  var fields: Fields

  /// Files and parts up to so many bytes are read at once and answered as one piece.
  static let maxWhole = 64 * 1024
  /// Larger ones are read in pieces of so many, each when the connection has room for it: what is read ahead of the
  /// reader is the connection's queue and one piece.
  static let pieceBytes = 128 * 1024

  func select(_ request: Request) -> Selection {
    Selection(request.method, request.fields, validators, length: length)
  }

  /// `small` is what was read already of a selection that is not larger than `maxWhole`.
  func answer(_ selection: Selection, to request: Request, small: Bytes? = nil) throws(HTTPError) -> Response {
    var response = Response(fields: fields)
    validators.write(into: &response.fields)
    response.fields.add(.acceptRanges, "bytes")
    switch selection {
    case .failed: throw .preconditionFailed
    case .unsatisfiable: throw .rangeNotSatisfiable(length)
    case .notModified(let tag): response.becomeNotModified(tag)
    case .whole: response.body = body(0..<length, request, small)
    case .part(let range):
      response.becomePart(range, of: length)
      response.body = body(range, request, small)
    }
    return response
  }

  private func body(_ range: Range<Int>, _ request: Request, _ small: Bytes?) -> Response.Body {
    if let small { return .bytes(small) }
    switch content {
    case .bytes(let bytes): return .bytes(bytes.slice(from: range.lowerBound, to: range.upperBound))
    case .file(let file, let workers):
      return .stream(length: range.count) { writer throws(HTTPError) in
        var at = range.lowerBound
        while at < range.upperBound {
          let from = at
          let piece = try await workers.runForRequest {
            file.read(from: from, count: min(Representation.pieceBytes, range.upperBound - from))
          }
          // The head has promised more: all that is left to say is that the body is cut short.
          guard !piece.isEmpty else { throw HTTPError(500, "internal", "", cause: "a file shrank while it was sent") }
          try await writer.write(piece)
          at += piece.count
        }
        return nil
      }
    }
  }
}

extension WorkerPool {
  /// Runs `body` on a worker; a queue that is full is 503.
  func runForRequest<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) async throws(HTTPError) -> Result {
    do {
      return try await run { () throws(Never) in body() }
    } catch {
      throw HTTPError(
        503, "overloaded", "The server has too much to do.", retryAfter: .seconds(1), cause: "\(error)")
    }
  }
}
