// TEMP
internal import Core
enum StatusText { static func text(_ status: UInt16) -> String { "Status" } }
enum HTTP1Encoder {
  enum Framing { case none, length(Int), chunked, untilClose }
  enum Persistence { case standard, keepAlive, close, upgrade }
  static func head(_ status: UInt16, _ fields: Fields, _ common: Fields, date: Bytes, id: RequestID, framing: Framing, persistence: Persistence, into w: inout ByteWriter) {
    w.append("HTTP/1.1 "); w.append(decimal: Int(status)); w.append(" OK\r\n")
    for f in [fields, common] { for i in 0..<f.count { w.append(f.name(at: i)); w.append(": "); w.append(f.value(at: i)); w.append("\r\n") } }
    w.append("date: "); w.append(date); w.append("\r\nx-request-id: "); id.write(into: &w)
    switch framing { case .none: break; case .length(let n): w.append("\r\ncontent-length: "); w.append(decimal: n); case .chunked: w.append("\r\ntransfer-encoding: chunked"); case .untilClose: break }
    switch persistence { case .standard: break; case .keepAlive: w.append("\r\nconnection: keep-alive"); case .close: w.append("\r\nconnection: close"); case .upgrade: w.append("\r\nconnection: upgrade\r\nupgrade: websocket") }
    w.append("\r\n\r\n")
  }
  static func chunkHead(_ n: Int, into w: inout ByteWriter) { w.append(hex: UInt64(n)); w.append("\r\n") }
  static func chunkEnd(into w: inout ByteWriter) { w.append("\r\n") }
  static func lastChunk(_ t: Fields?, into w: inout ByteWriter) { w.append("0\r\n\r\n") }
}
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
