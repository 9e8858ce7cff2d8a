// Runs calls through the real router, exchange and handlers, without a codec: a body goes in, and what would go to the
// peer is written down.

import Core
import Net
import Wire

@testable import HTTP

/// What the peer would see of an answer.
struct Answer: Sendable {
  var status: UInt16 = 0
  var fields = Fields()
  var body: [UInt8] = []
  var trailers: Fields?
  var wasCut = false

  /// Where a call's end stands: in the trailers, or in the head of an answer without a body.
  var end: GRPCStatus? { GRPCStatus(trailers ?? fields) }

  /// The messages of the body, and the trailers that gRPC-Web puts behind them.
  func frames() throws -> [GRPCFraming.Frame] {
    var framing = GRPCFraming(maxMessageBytes: 1 << 24)
    framing.receive(Bytes(body))
    var frames: [GRPCFraming.Frame] = []
    while let frame = try framing.next() { frames.append(frame) }
    return frames
  }

  func words() throws -> [String] { try frames().map { try Word(decoding: $0.payload).text } }
}

/// Lives on the loop; the test waits until both the answer and the script have ended.
final class GRPCExchange: Exchange, @unchecked Sendable {
  private var answer = Answer()
  private var open = 2
  private var done: CheckedContinuation<Answer, Never>?

  override func sendComplete(_ response: Response, _ body: Bytes) {
    sendHead(response, length: body.count)
    sendPiece(body)
    sendEnd(response.trailers)
  }

  override func sendHead(_ response: Response, length: Int?) {
    answer.status = response.status
    answer.fields = response.fields
  }

  override func sendPiece(_ piece: Bytes) { answer.body += piece.array }
  override func sendEnd(_ trailers: Fields?) { answer.trailers = trailers }
  override func cutOff(_ error: HTTPError) { answer.wasCut = true }

  override func finished() { endOne() }

  private func endOne() {
    open -= 1
    if open == 0 { done?.resume(returning: answer) }
  }

  /// Runs `script` on a loop of its own, with the body to feed and the exchange to spoil; answers when it is over.
  static func run(
    _ service: HTTPService, _ path: String, _ fields: [(String, String)] = [], version: HTTPVersion = .http2,
    type: String = "application/grpc", _ script: @escaping @Sendable (RequestBody, GRPCExchange) async -> Void
  ) async -> Answer {
    let group = LoopGroup(count: 1)
    defer { group.shutDown() }
    let loop = group.loops[0]
    return await withCheckedContinuation { done in
      loop.post {
        let exchange = GRPCExchange(service, loop)
        exchange.done = done
        var all = Fields()
        all.add(.contentType, type)
        for (name, value) in fields { all.add(name, value) }
        let target = all.keep(Bytes(path).span)
        let head = RequestHead(
          method: .post, version: version, fields: all, targetPlace: target, authorityPlace: 0..<0,
          connectProtocol: nil)
        let body = RequestBody(loop: loop, from: NoSource())
        loop.spawn {
          exchange.begin(
            head, body, Peer(address: .local, isSecure: false), id: .next(), declaredLength: nil)
          await script(body, exchange)
          exchange.endOne()
        }
      }
    }
  }

  /// The whole body at once.
  static func run(
    _ service: HTTPService, _ path: String, _ fields: [(String, String)] = [], version: HTTPVersion = .http2,
    type: String = "application/grpc", body bytes: [UInt8]
  ) async -> Answer {
    await run(service, path, fields, version: version, type: type) { body, _ in
      body.feed(Bytes(bytes))
      body.finish()
    }
  }
}

/// The message of these tests.
struct Word: ProtobufMessage, Equatable {
  var text = ""

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: text = try reader.string()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.string(1, text) }

  static func frames(_ words: String...) -> [UInt8] {
    words.flatMap { word in
      var writer = GRPCMethod.encode(Word(text: word))
      return writer.finishFrame(compressed: false).array
    }
  }
}

extension SocketAddress {
  static let local = SocketAddress.ip(IPAddress(v4: 127 << 24 | 1), port: 1)
}

/// Whoever takes from this body, nobody is told.
private final class NoSource: BodySource {
  func bodyTaken(_ count: Int) {}
}
