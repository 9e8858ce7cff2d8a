// One request of an HTTP/1 connection and its answer, written straight into the connection's buffer. How the body's end
// is told follows from what is known: its length, chunks, or (to HTTP/1.0) the end of the connection.

internal import Core
internal import Net

final class HTTP1Exchange: Exchange, @unchecked Sendable {
  /// A cycle until the answer is complete or the connection is gone: the driver lets go of us then.
  private let driver: HTTP1Driver
  private let version: HTTPVersion
  var keepAlive: Bool
  let expectsContinue: Bool
  var saidContinue = false
  private var chunked = false
  private var bodiless = false

  init(_ driver: HTTP1Driver, version: HTTPVersion, keepAlive: Bool = false, expectsContinue: Bool = false) {
    self.driver = driver
    self.version = version
    self.keepAlive = keepAlive
    self.expectsContinue = expectsContinue
    super.init(driver.service, driver.connection.loop)
  }

  // MARK: The answer

  override func sendComplete(_ response: Response, _ body: Bytes) {
    if !driver.canGoOn(behind: self) { keepAlive = false }
    write(response, body, to: driver.connection)
  }

  private func write(_ response: Response, _ body: Bytes, to connection: HTTPConnection) {
    let hasNoBody = response.status == 204 || response.status == 304 || response.status < 200
    writeHead(connection, response, hasNoBody ? .none : .length(body.count))
    if !isHead && !hasNoBody { connection.write(body) }
  }

  override func sendHead(_ response: Response, length: Int?) {
    driver.sayContinue()
    bodiless = isHead || response.status == 204 || response.status == 304
    if let length {
      writeHead(driver.connection, response, .length(length))
    } else if version == .http11 {
      chunked = true
      writeHead(driver.connection, response, .chunked)
    } else {
      keepAlive = false
      writeHead(driver.connection, response, .untilClose)
    }
  }

  override func sendPiece(_ piece: Bytes) {
    if bodiless { return }
    if chunked { driver.connection.write { HTTP1Encoder.chunkStart(piece.count, into: &$0) } }
    driver.connection.write(piece)
    if chunked { driver.connection.write { $0.append(HTTP1Encoder.chunkEnd) } }
  }

  override func sendEnd(_ trailers: Fields?) {
    if bodiless { return }
    if chunked { driver.connection.write { HTTP1Encoder.lastChunk(trailers: trailers, into: &$0) } }
  }

  /// A missing last chunk, or missing bytes, is how HTTP/1 tells that a body is cut short.
  override func cutOff(_ error: HTTPError) {
    keepAlive = false
    driver.connection.abort(.init(.closed, "the answer was cut short"))
  }

  override var hasRoom: Bool { driver.connection.hasRoom }

  override func finished() { driver.answered(self, keepAlive: keepAlive) }

  override func upgrade(_ upgrade: WebSocketUpgrade, _ response: Response) {
    writeHead(driver.connection, response, .none)
    driver.upgraded(WebSocketDriver(upgrade, .connection(driver.connection), service, loop))
  }

  private func writeHead(_ connection: HTTPConnection, _ response: Response, _ framing: HTTP1Encoder.Framing) {
    let persistence: HTTP1Encoder.Connection =
      response.status == 101 ? .webSocket : !keepAlive ? .close : version == .http10 ? .keepAlive : .persistent
    let opening = connection.shared.opening(response.status, loop.now)
    let id = id
    connection.write { writer in
      HTTP1Encoder.head(
        opening, fields: response.fields, framing: framing, connection: persistence, id: id, into: &writer)
    }
  }

  // MARK: Refusals of the codec

  /// What came is not a request: answers without one.
  func refuse(_ error: HTTPError) {
    keepAlive = false
    let response = Response(error, id: .next())
    if case .bytes(let body) = response.body { sendComplete(response, body) }
    peerGone()
  }

  /// The rest of the request is bad, late or will not come.
  func requestBroke(_ error: HTTPError) {
    keepAlive = false
    if request == nil { return refuse(error) }
    if phase == .handling && error.status != 499 { fail(error) } else { peerGone() }
  }
}
