// What a frame can be (RFC 6455 §5.2): the opcodes of the wire, and the two kinds of message that handlers see. Every
// other opcode is reserved and refused.

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
