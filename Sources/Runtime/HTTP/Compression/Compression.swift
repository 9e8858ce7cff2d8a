// gzip for text, for clients that take it. It lives on the connection's loop, so it works in steps: at most `step` bytes
// (64 KiB, about a millisecond) are packed at once, and a longer answer lets others have their turn in between. An answer
// in bytes up to `step` stays one in bytes, with its length; what is longer, or comes in pieces, goes out in pieces.
//
// Packed answers have a tag of their own (`EntityTag`), no ranges, and always say Vary.
//
// Not packed: what is small, packed already, a part (206), marked no-transform, or no text (`isText`; event streams
// among them, which must not wait in a window). Nor what is secret: an answer that sets a cookie or is `no-store`,
// because beside text of an attacker's choice the length of a packed answer tells what the secret is (BREACH). Whoever
// sends a token in a body marks it no-store, as RFC 6749 has it.

internal import Core

/// Packs answers as gzip where that is wanted.
public final class Compression: Sendable {
  /// Of 50 KB of JSON, 1 makes 18.2 KB in 0.35 ms, 5 makes 16.6 in 0.6 and 9 makes 16.2 in 1.6.
  static let level = 5
  /// Shorter answers stay as they are: a packet is a packet.
  static let minBytes = 1_024
  /// Packed at once, at most.
  static let step = 64 * 1024
  /// Streams of one loop that may be packed at a time, 256 KiB each; beyond it they go out as they are.
  static let maxStreams = 64

  private let encodersByLoop = Monitor<[ObjectIdentifier: Confined<GzipShelf>]>([:])

  public init() {}

  /// For `HTTPService.finishing`.
  public var finishing: [HTTPService.Finishing] { [finish] }

  /// Vary says that the answer depends on what the client takes, whatever it gets this time, and so is on a 304 too; and
  /// ranges are of the unpacked bytes.
  @Sendable private func finish(_ request: Request, _ response: inout Response) {
    guard Compression.isNegotiable(response) else { return Caching.finish(request, &response) }
    response.fields.vary(by: "accept-encoding")
    Caching.finish(request, &response)
    if Compression.isNegotiable(response), AcceptEncoding(request.fields).prefersGzip { pack(request, &response) }
  }

  private func pack(_ request: Request, _ response: inout Response) {
    let shelf = shelf(on: request.loop)
    switch response.body {
    case .none, .webSocket: return
    case .bytes(let body) where body.count <= Compression.step:
      guard let packed = shelf.pack(body) else { return }
      response.body = .bytes(packed)
    case _ where request.method == .head:
      // Its length would only be known once it was packed.
      response.body = .stream(length: nil) { _ throws(HTTPError) in nil }
    case .bytes(let body):
      guard let encoder = shelf.take() else { return }
      response.body = .stream(length: nil) { writer throws(HTTPError) in
        defer { shelf.giveBack(encoder) }
        let packing = ResponseWriter(packing: writer, encoder, flushing: false)
        try await packing.write(body)
        try await packing.finish()
        return nil
      }
    case .stream(let length, let produce):
      guard let encoder = shelf.take() else { return }
      response.body = .stream(length: nil) { writer throws(HTTPError) in
        defer { shelf.giveBack(encoder) }
        // A body whose end is not known may pause for long: what was written must arrive.
        let packing = ResponseWriter(packing: writer, encoder, flushing: length == nil)
        let trailers = try await produce(packing)
        try await packing.finish()
        return trailers
      }
    }
    response.fields.set(.contentEncoding, "gzip")
    response.fields.remove(.acceptRanges)
    if let tag = Validators(response.fields).tag { response.fields.set(.etag, tag.packed.fieldValue) }
  }

  static func isNegotiable(_ response: Response) -> Bool {
    // The size first: most answers are small, and the rest of the questions cost more.
    let count: Int
    switch response.body {
    case .none, .webSocket: return false
    case .bytes(let body): count = body.count
    case .stream(let length, _): count = length ?? minBytes
    }
    guard count >= minBytes else { return false }
    let fields = response.fields
    guard response.status >= 200, response.status != 204, response.status != 206, response.status != 304,
      !fields.contains(.contentEncoding), !fields.contains(.contentRange), !fields.contains(.setCookie),
      !fields.lists(.cacheControl, "no-transform"), !fields.lists(.cacheControl, "no-store"),
      let type = fields.index(of: .contentType), isText(fields.value(at: type))
    else { return false }
    return true
  }

  /// Whether a content type names text: `text/…` but for event streams, and the formats that are text by another name.
  static func isText(_ type: Span<UInt8>) -> Bool {
    var end = 0
    while end < type.count && type[end] != 0x3b { end += 1 }
    let name = type.extracting(0..<end).trimmed
    if name.count > 5 && name.extracting(0..<5).equalsIgnoringCase("text/") {
      return !name.equalsIgnoringCase("text/event-stream")
    }
    if name.count > 5, name.extracting(name.count - 5..<name.count).equalsIgnoringCase("+json") { return true }
    if name.count > 4, name.extracting(name.count - 4..<name.count).equalsIgnoringCase("+xml") { return true }
    return texts.contains { name.equalsIgnoringCase($0) }
  }

  private static let texts: [StaticString] = [
    "application/json", "application/javascript", "application/xml", "application/wasm",
    "application/vnd.apple.mpegurl",
    "application/x-ndjson", "application/yaml",
  ]

  private func shelf(on loop: Loop) -> GzipShelf {
    let key = ObjectIdentifier(loop)
    if let known = encodersByLoop.withLock({ $0[key] }) { return known.value }
    let made = Confined(GzipShelf(), to: loop)
    encodersByLoop.withLock { $0[key] = made }
    return made.value
  }
}
