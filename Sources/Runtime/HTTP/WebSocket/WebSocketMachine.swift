// RFC 6455 framing without I/O: bytes in, messages out, for either side of a connection. The driver calls `next` with
// what it read until it answers `needMore`.
//
// States: between frames (a head may be half read) · inside a data frame · inside a control frame, which may stand
// between the fragments of a message · over, after close or failure, when every further byte is dropped.
// Whose fault: every failure is the peer's; the driver sends its code in a close frame and ends the connection. There
// is no illegal move of the driver's.
// Memory: a message that arrives whole in one frame is copied once, into the bytes that it is handed on in. Nothing is
// reserved because a frame's head announces it. A parked connection holds this struct and no more.

import Core

/// Which side of the connection this is.
enum WebSocketRole {
  case server, client
}

/// What a peer may make us hold for one message.
struct WebSocketLimits: Sendable {
  /// Of a message, packed or unpacked; beyond it close code 1009.
  var messageBytes = 1024 * 1024
  /// Frames that a message may be cut into; beyond it close code 1008.
  var fragments = 128 * 1024
}

struct WebSocketMachine: ~Copyable {
  enum Event {
    case needMore
    case message(WebSocketKind, Bytes)
    case ping(Bytes)
    case pong(Bytes)
    /// The peer closes; nothing follows.
    case close(code: UInt16?, reason: String)
    case failed(WebSocketFailure)
  }

  private struct Frame {
    var head: WebSocketFrameHead
    var done = 0
  }

  private struct Message {
    var kind: WebSocketKind
    var isCompressed: Bool
    var fragments = 0
    var text = UTF8Validator()
  }

  let role: WebSocketRole
  let limits: WebSocketLimits
  private let inflater: MessageInflater?
  private var isOver = false
  private var frame: Frame?
  private var message: Message?
  private var payload: [UInt8] = []
  private var control: [UInt8] = []
  private var heldHead: [UInt8] = []

  /// With an inflater, compressed messages are taken: the handshake agreed on them.
  init(role: WebSocketRole, limits: WebSocketLimits = WebSocketLimits(), inflater: MessageInflater? = nil) {
    self.role = role
    self.limits = limits
    self.inflater = inflater
  }

  /// Reads on from `consumed`, which it moves, to the next event.
  mutating func next(_ bytes: Span<UInt8>, consumed: inout Int) -> Event {
    do throws(WebSocketFailure) {
      while !isOver {
        if frame == nil {
          guard let head = try readHead(bytes, &consumed) else { return .needMore }
          try begin(head)
          frame = Frame(head: head)
        }
        guard let event = try readPayload(bytes, &consumed) else { return .needMore }
        if case .needMore = event { continue }
        return event
      }
    } catch {
      end()
      return .failed(error)
    }
    consumed = bytes.count
    return .needMore
  }

  private mutating func end() {
    isOver = true
    payload = []
    control = []
    heldHead = []
  }

  // MARK: Heads

  private mutating func readHead(
    _ bytes: Span<UInt8>, _ at: inout Int
  ) throws(WebSocketFailure) -> WebSocketFrameHead? {
    if heldHead.isEmpty {
      if let head = try WebSocketFrameHead(bytes, &at) { return head }
      heldHead.append(bytes.extracting(at..<bytes.count))
      at = bytes.count
      return nil
    }
    while at < bytes.count {
      heldHead.append(bytes[at])
      at += 1
      var index = 0
      if let head = try WebSocketFrameHead(heldHead.span, &index) {
        heldHead = []
        return head
      }
    }
    return nil
  }

  /// Checks that the frame may come now.
  private mutating func begin(_ head: WebSocketFrameHead) throws(WebSocketFailure) {
    guard (head.mask != nil) == (role == .server) else {
      throw .violation(role == .server ? "frame from a client without a mask" : "masked frame from a server")
    }
    if head.opcode.isControl {
      guard !head.isCompressed else { throw .violation("compressed control frame") }
      return
    }
    if head.opcode == .continuation {
      guard message != nil else { throw .violation("continuation of nothing") }
      guard !head.isCompressed else { throw .violation("compression begins inside a message") }
    } else {
      guard message == nil else { throw .violation("message inside a message") }
      guard !head.isCompressed || inflater != nil else { throw .violation("reserved bits are set") }
      message = Message(kind: head.opcode == .text ? .text : .binary, isCompressed: head.isCompressed)
    }
    guard head.length <= limits.messageBytes - payload.count else {
      throw WebSocketFailure(WebSocketCloseCode.messageTooBig, "message too big")
    }
    message?.fragments += 1
    guard let message, message.fragments <= limits.fragments else {
      throw WebSocketFailure(WebSocketCloseCode.policyViolation, "too many fragments")
    }
  }

  // MARK: Payloads

  /// Takes what there is of the frame's payload: nil when more must come, `needMore` when the frame tells nothing yet.
  private mutating func readPayload(_ bytes: Span<UInt8>, _ at: inout Int) throws(WebSocketFailure) -> Event? {
    guard var frame else { return nil }
    let count = min(frame.head.length - frame.done, bytes.count - at)
    let piece = bytes.extracting(at..<at + count)
    at += count
    if frame.head.opcode.isControl {
      WebSocketMachine.take(piece, frame, into: &control)
    } else {
      try takeData(piece, frame)
    }
    frame.done += count
    guard frame.done == frame.head.length else {
      self.frame = frame
      return nil
    }
    self.frame = nil
    if frame.head.opcode.isControl { return try finishControl(frame.head.opcode) }
    return frame.head.isFinal ? try finishMessage() : .needMore
  }

  private static func take(_ piece: Span<UInt8>, _ frame: Frame, into target: inout [UInt8]) {
    let start = target.count
    target.append(piece)
    if let mask = frame.head.mask { WebSocketMask.apply(mask, phase: frame.done, to: &target, from: start) }
  }

  private mutating func takeData(_ piece: Span<UInt8>, _ frame: Frame) throws(WebSocketFailure) {
    guard piece.count > 0 else { return }
    let start = payload.count
    WebSocketMachine.take(piece, frame, into: &payload)
    guard var message, message.kind == .text, !message.isCompressed else { return }
    guard message.text.accept(payload.span, from: start) else { throw .notUTF8 }
    self.message = message
  }

  private mutating func finishMessage() throws(WebSocketFailure) -> Event {
    guard let message else { preconditionFailure("a data frame belongs to a message") }
    self.message = nil
    let whole = Bytes(payload)
    payload = []
    guard message.isCompressed, let inflater else {
      guard message.text.isComplete else { throw .notUTF8 }
      return .message(message.kind, whole)
    }
    let unpacked = try unpack(whole, with: inflater)
    if message.kind == .text {
      var text = UTF8Validator()
      guard text.accept(unpacked.span), text.isComplete else { throw .notUTF8 }
    }
    return .message(message.kind, unpacked)
  }

  private func unpack(_ message: Bytes, with inflater: MessageInflater) throws(WebSocketFailure) -> Bytes {
    do throws(InflateFailure) {
      return try inflater.inflate(message.span, limit: limits.messageBytes)
    } catch {
      switch error {
      case .corrupt: throw WebSocketFailure(WebSocketCloseCode.invalidPayload, "compressed data is corrupt")
      case .tooLarge: throw WebSocketFailure(WebSocketCloseCode.messageTooBig, "message too big")
      }
    }
  }

  private mutating func finishControl(_ opcode: WebSocketOpcode) throws(WebSocketFailure) -> Event {
    let payload = Bytes(control)
    control = []
    switch opcode {
    case .ping: return .ping(payload)
    case .pong: return .pong(payload)
    default: break
    }
    var code: UInt16?
    var text = UTF8Validator()
    if payload.count > 0 {
      guard payload.count >= 2 else { throw .violation("close code of one byte") }
      let value = UInt16(payload[0]) << 8 | UInt16(payload[1])
      guard WebSocketCloseCode.isValid(value) else { throw .violation("close code not allowed") }
      guard text.accept(payload.span, from: 2), text.isComplete else { throw .notUTF8 }
      code = value
    }
    end()
    return .close(code: code, reason: payload.dropFirst(2).text)
  }
}
