// TEMP
internal import Core
public struct WebSocketFrame { let bytes: Bytes }
struct WebSocketMachine {
  enum Role { case server, client }
  enum Opcode { case text, binary, ping, pong, close }
  enum Event { case needMore, message(Opcode, Bytes), ping(Bytes), pong, close(UInt16?, String), failed(UInt16, String) }
  init(role: Role, maxMessageBytes: Int, deflates: Bool) {}
  mutating func next(_ bytes: Span<UInt8>, consumed: inout Int) -> Event { .needMore }
  mutating func writeHead(_ o: Opcode, _ n: Int, into w: inout ByteWriter) {}
  mutating func write(_ o: Opcode, _ n: Bytes, into w: inout ByteWriter) {}
}
