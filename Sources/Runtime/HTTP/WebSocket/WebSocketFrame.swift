// The words of RFC 6455 framing: kinds, opcodes, close codes and the head of a frame, read strictly.

public import Core

/// What a message is made of.
public enum WebSocketKind: UInt8, Sendable {
  case text = 1
  case binary = 2
}

enum WebSocketOpcode: UInt8 {
  case continuation = 0
  case text = 1
  case binary = 2
  case close = 8
  case ping = 9
  case pong = 10

  var isControl: Bool { rawValue & 8 != 0 }
}

/// The close codes that we send ourselves, and which may be on the wire at all.
public enum WebSocketCloseCode {
  public static let normal: UInt16 = 1000
  public static let goingAway: UInt16 = 1001
  public static let protocolError: UInt16 = 1002
  public static let unsupportedData: UInt16 = 1003
  public static let invalidPayload: UInt16 = 1007
  public static let policyViolation: UInt16 = 1008
  public static let messageTooBig: UInt16 = 1009
  public static let internalError: UInt16 = 1011
  public static let serviceRestart: UInt16 = 1012
  public static let tryAgainLater: UInt16 = 1013

  /// Whether an endpoint may send it.
  public static func isValid(_ code: UInt16) -> Bool {
    switch code {
    case 1000...1003, 1007...1014, 3000...4999: true
    default: false
    }
  }
}

/// Why a connection must be failed: the code to close with, and the reason.
struct WebSocketFailure: Error, Equatable {
  let code: UInt16
  let reason: StaticString

  init(_ code: UInt16, _ reason: StaticString) {
    self.code = code
    self.reason = reason
  }

  static func violation(_ reason: StaticString) -> WebSocketFailure {
    WebSocketFailure(WebSocketCloseCode.protocolError, reason)
  }

  static func == (left: WebSocketFailure, right: WebSocketFailure) -> Bool {
    left.code == right.code && "\(left.reason)" == "\(right.reason)"
  }
}

/// The head of one frame.
struct WebSocketFrameHead {
  var opcode: WebSocketOpcode
  var isFinal: Bool
  var isCompressed: Bool
  /// The masking key as it stands on the wire, first byte lowest.
  var mask: UInt32?
  var length: Int

  static let maxBytes = 14
  static let maxControlPayload = 125

  /// Reads a head at `at` and moves behind it; nil when there are too few bytes.
  init?(_ bytes: Span<UInt8>, _ at: inout Int) throws(WebSocketFailure) {
    let available = bytes.count - at
    guard available >= 2 else { return nil }
    let first = bytes[at]
    let second = bytes[at + 1]
    guard first & 0x30 == 0 else { throw .violation("reserved bits are set") }
    guard let opcode = WebSocketOpcode(rawValue: first & 15) else { throw .violation("reserved opcode") }
    self.opcode = opcode
    isFinal = first & 0x80 != 0
    isCompressed = first & 0x40 != 0
    let short = Int(second & 0x7f)
    if opcode.isControl {
      guard isFinal else { throw .violation("fragmented control frame") }
      guard short <= WebSocketFrameHead.maxControlPayload else { throw .violation("control frame too long") }
    }
    let lengthBytes = short == 126 ? 2 : short == 127 ? 8 : 0
    let maskBytes = second & 0x80 != 0 ? 4 : 0
    // The length is judged as soon as it is there, the mask bit by the machine, which knows who it talks to.
    guard available >= 2 + lengthBytes + maskBytes else { return nil }
    length = short
    if lengthBytes > 0 {
      var long: UInt64 = 0
      for index in at + 2..<at + 2 + lengthBytes { long = long << 8 | UInt64(bytes[index]) }
      guard long >> 63 == 0 else { throw .violation("length with its highest bit set") }
      guard long > (lengthBytes == 2 ? 125 : 0xffff) else { throw .violation("length not in its shortest form") }
      length = Int(long)
    }
    at += 2 + lengthBytes
    if maskBytes > 0 {
      var key: UInt32 = 0
      for index in 0..<4 { key |= UInt32(bytes[at + index]) << UInt32(8 * index) }
      mask = key
      at += 4
    }
  }
}
