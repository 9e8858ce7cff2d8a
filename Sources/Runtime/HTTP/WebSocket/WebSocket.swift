// The sending side of a WebSocket as its handler sees it. All calls are on its loop.

public import Core

/// An open WebSocket.
public final class WebSocket {
  private let driver: WebSocketDriver
  public let loop: Loop
  /// The subprotocol that was agreed on.
  public let subprotocol: String?

  init(_ driver: WebSocketDriver, _ loop: Loop, subprotocol: String?) {
    self.driver = driver
    self.loop = loop
    self.subprotocol = subprotocol
  }

  public func send(text: Bytes) { driver.send(.text, text) }
  public func send(binary: Bytes) { driver.send(.binary, binary) }
  /// Sends a frame that was encoded once for many sockets.
  public func send(_ frame: WebSocketFrame) { driver.send(frame) }

  /// Bytes that the peer has not taken yet.
  public var queuedBytes: Int { driver.queuedBytes }
  /// Whether more may be sent without piling up; after a no, the handler's `roomAgain` is called.
  public var hasRoom: Bool { driver.hasRoom }
  public var isOpen: Bool { driver.isOpen }

  /// Leaves further messages with the peer until `resumeReading`.
  public func pauseReading() { driver.setPaused(true) }
  public func resumeReading() { driver.setPaused(false) }

  /// Begins the closing handshake.
  public func close(code: UInt16 = 1000, reason: String = "") { driver.close(code, reason) }
  /// Cuts the connection.
  public func abort() { driver.abort() }
}

/// A message that is encoded once and sent to many sockets; never compressed.
public struct WebSocketFrame: Sendable {
  let bytes: Bytes

  public init(text: Bytes) { bytes = WebSocketEncoder.shared(.text, text.span) }
  public init(binary: Bytes) { bytes = WebSocketEncoder.shared(.binary, binary.span) }
  init(_ bytes: Bytes) { self.bytes = bytes }
}

extension WebSocketOpcode {
  init(_ kind: WebSocketKind) { self = kind == .text ? .text : .binary }
}
