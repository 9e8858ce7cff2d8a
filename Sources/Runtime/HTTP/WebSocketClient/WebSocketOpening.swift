// How a client asks for a WebSocket over HTTP/1.1 and takes the answer (RFC 6455 §4.1), without I/O: bytes in until it is
// decided. What the server may not choose for us (another proof, a subprotocol or an extension that was not offered) fails
// the connection. An answer that is no upgrade is a refusal, which is read with its body: the reason is in there.

internal import Core
internal import Wire

/// What a client asks for.
public struct WebSocketRequest: Sendable {
  /// Host and port, as in the address.
  public var authority: String
  /// With the query.
  public var path: String
  public var subprotocols: [String]
  /// Besides those of the handshake: who is asking.
  public var fields: Fields
  public var maxMessageBytes = 1024 * 1024

  public init(authority: String, path: String, subprotocols: [String] = [], fields: Fields = Fields()) {
    (self.authority, self.path, self.subprotocols, self.fields) = (authority, path, subprotocols, fields)
  }
}

struct WebSocketOpening {
  enum Step {
    case needMore
    /// Agreed; what came behind the head are frames.
    case opened(subprotocol: String?, rest: Bytes)
    case refused(status: Int, Fields, Bytes)
    case failed(StaticString)
  }

  private enum State {
    case head
    case refusal(status: Int, fields: Fields, length: Int?)
    case over
  }

  static let maxHeadBytes = 16 * 1024
  /// Of a refusal; what is longer is cut.
  static let maxBodyBytes = 64 * 1024

  private let subprotocols: [String]
  private let key: String
  private var state = State.head
  private var held: [UInt8] = []
  /// How much of it was looked through for the head's end.
  private var searched = 0

  /// `key` is sixteen bytes in base 64, fresh for each connection.
  init(_ request: WebSocketRequest, key: String) { (subprotocols, self.key) = (request.subprotocols, key) }

  static func freshKey() -> String {
    var bytes = ByteWriter(capacity: 16)
    for _ in 0..<2 { bytes.appendBigEndian(Randomness.word()) }
    return Base64.encode(bytes.span)
  }

  static func write(_ request: WebSocketRequest, key: String, into writer: inout ByteWriter) {
    writer.append("GET \(request.path) HTTP/1.1\r\nhost: \(request.authority)\r\n")
    writer.append("connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n" as StaticString)
    writer.append("sec-websocket-key: \(key)\r\n")
    if !request.subprotocols.isEmpty {
      writer.append("sec-websocket-protocol: \(request.subprotocols.joined(separator: ", "))\r\n")
    }
    for index in 0..<request.fields.count {
      writer.append(request.fields.nameText(at: index))
      writer.append(": " as StaticString)
      writer.append(request.fields.value(at: index))
      writer.append("\r\n" as StaticString)
    }
    writer.append("\r\n" as StaticString)
  }

  /// Whether it can be sent without becoming another request.
  static func isSound(_ request: WebSocketRequest) -> Bool {
    let line = (request.authority + request.path + request.subprotocols.joined()).utf8
    guard request.path.hasPrefix("/"), line.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return false }
    return (0..<request.fields.count).allSatisfy { index in
      let value = request.fields.value(at: index)
      return HTTP1Scan.endOfValue(value, from: 0) == value.count
    }
  }

  /// Takes what came.
  mutating func receive(_ bytes: Span<UInt8>) -> Step {
    held.append(bytes)
    switch state {
    case .over: return .needMore
    case .refusal: return refusal(isOver: false)
    case .head:
      let end = endOfHead()
      guard end ?? held.count <= WebSocketOpening.maxHeadBytes else {
        return fail("the head of the answer is too long")
      }
      guard let end else { return .needMore }
      return answer(headCount: end)
    }
  }

  /// The server sends no more.
  mutating func finish() -> Step {
    if case .refusal = state { return refusal(isOver: true) }
    return fail("the server closed before it answered")
  }

  private mutating func fail(_ reason: StaticString) -> Step {
    state = .over
    return .failed(reason)
  }

  private mutating func endOfHead() -> Int? {
    defer { searched = max(0, held.count - 3) }
    var index = searched
    while index + 4 <= held.count {
      if held[index] == 0x0d && held[index + 1] == 0x0a && held[index + 2] == 0x0d && held[index + 3] == 0x0a {
        return index + 4
      }
      index += 1
    }
    return nil
  }

  private mutating func answer(headCount: Int) -> Step {
    guard let status = statusCode(), let fields = try? fields(headCount) else { return fail("no answer of HTTP/1.1") }
    held.removeFirst(headCount)
    guard status == 101 else {
      let length = fields[.contentLength]
      guard length?.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ?? true else {
        return fail("no answer of HTTP/1.1")
      }
      state = .refusal(status: status, fields: fields, length: length.flatMap { Int($0) })
      return refusal(isOver: false)
    }
    guard fields.lists(.connection, "upgrade"), fields.lists(.upgrade, "websocket"),
      fields.all(.secWebSocketAccept) == [WebSocketHandshake.accept(for: key)]
    else { return fail("the answer does not agree to a WebSocket") }
    guard fields[.secWebSocketExtensions] == nil else { return fail("an extension that was not offered") }
    let chosen = fields.all(.secWebSocketProtocol)
    guard chosen.count <= 1, chosen.allSatisfy(subprotocols.contains) else {
      return fail("a subprotocol that was not offered")
    }
    state = .over
    return .opened(subprotocol: chosen.first, rest: Bytes(held))
  }

  private mutating func refusal(isOver: Bool) -> Step {
    guard case .refusal(let status, let fields, let length) = state else { return .needMore }
    let wanted = min(length ?? .max, WebSocketOpening.maxBodyBytes)
    guard isOver || held.count >= wanted else { return .needMore }
    state = .over
    return .refused(status: status, fields, Bytes(Array(held.prefix(wanted))))
  }

  /// `HTTP/1.1 101 …`
  private func statusCode() -> Int? {
    let line = String(decoding: held.prefix(13), as: UTF8.self)
    guard line.utf8.count == 13, line.hasPrefix("HTTP/1.1 "), line.hasSuffix(" ") || line.hasSuffix("\r") else {
      return nil
    }
    return Int(line.dropFirst(9).dropLast()).flatMap { (100...599).contains($0) ? $0 : nil }
  }

  private func fields(_ headCount: Int) throws(HTTP1Failure) -> Fields {
    var fields = Fields()
    var place = held.firstIndex(of: 0x0a).map { $0 + 1 } ?? 0
    let span = held.span
    while let line = try HTTP1FieldLine(span, place) {
      let text = span.extracting(line.name.lowerBound..<line.value.upperBound)
      _ = fields.add(
        line: text, nameCount: line.name.count, valueStart: line.value.lowerBound - line.name.lowerBound)
      place = line.next
    }
    return fields
  }
}
