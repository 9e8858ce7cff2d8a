// Writes HTTP/1.1 responses: head, chunks, trailers. Who calls decides the framing; what a handler put into its fields
// about framing and connection is left out, so the two cannot contradict each other. Nor can a handler's text end a line:
// control characters in values become spaces, and a field whose name is no token is not sent.

import Core

enum HTTP1Encoder {
  /// How the client finds the end of the body.
  enum Framing {
    /// There is no body by the rules (1xx, 204, 304), so nothing is said about one.
    case none
    case length(Int)
    case chunked
    /// For HTTP/1.0, which has no chunks.
    case untilClose
  }

  /// What becomes of the connection.
  enum Connection {
    /// It stays, as HTTP/1.1 has it.
    case persistent
    case close
    /// It stays, and an HTTP/1.0 client must be told.
    case keepAlive
    case webSocket
  }

  static let continueHead: StaticString = "HTTP/1.1 100 Continue\r\n\r\n"

  /// What an answer begins with: the status line, and the lines that every answer has.
  static func opening(_ status: UInt16, common: Bytes) -> Bytes {
    var writer = ByteWriter(capacity: common.count + 48)
    statusLine(status, into: &writer)
    writer.append(common)
    return writer.finish()
  }

  /// Writes a head behind its `opening`.
  static func head(
    _ opening: Bytes, fields: Fields, framing: Framing, connection: Connection, id: RequestID? = nil,
    into writer: inout ByteWriter
  ) {
    writer.append(upTo: opening.count + longestFraming + (fields.areLines ? fields.byteCount : 0)) { output in
      output.append(copying: opening.span)
      if let id {
        let digits = id.digits
        output.append("x-request-id: ")
        output.append(copying: digits.span)
        output.append("\r\n")
      }
      switch framing {
      case .none, .untilClose: break
      case .chunked: output.append("transfer-encoding: chunked\r\n")
      case .length(let length):
        let digits = DecimalText(length)
        output.append("content-length: ")
        output.append(copying: digits.span)
        output.append("\r\n")
      }
      switch connection {
      case .persistent: break
      case .close: output.append("connection: close\r\n")
      case .keepAlive: output.append("connection: keep-alive\r\n")
      case .webSocket: output.append("connection: upgrade\r\nupgrade: websocket\r\n")
      }
      guard fields.areLines else { return }
      output.append(copying: fields.lines)
      output.append("\r\n")
    }
    if fields.areLines { return }
    for index in 0..<fields.count where !isOurs(fields.known(at: index)) { field(fields, index, into: &writer) }
    writer.append("\r\n")
  }

  /// More than the lines about id, framing and connection can take.
  private static let longestFraming = 192

  // MARK: Chunks

  /// Writes the line before a chunk of so many bytes, which must not be none.
  static func chunkStart(_ count: Int, into writer: inout ByteWriter) {
    precondition(count > 0, "an empty chunk would end the body")
    writer.append(hex: UInt64(count))
    writer.append("\r\n")
  }

  /// Follows a chunk's bytes.
  static let chunkEnd: StaticString = "\r\n"

  /// Writes a whole chunk; nothing for no bytes.
  static func chunk(_ bytes: Span<UInt8>, into writer: inout ByteWriter) {
    guard bytes.count > 0 else { return }
    chunkStart(bytes.count, into: &writer)
    writer.append(bytes)
    writer.append(chunkEnd)
  }

  /// Ends a chunked body; trailers that may not be trailers are left out.
  static func lastChunk(trailers: Fields?, into writer: inout ByteWriter) {
    writer.append("0\r\n")
    if let trailers {
      for index in 0..<trailers.count where HTTP1FieldLine.isTrailer(trailers.known(at: index)) {
        field(trailers, index, into: &writer)
      }
    }
    writer.append("\r\n")
  }

  // MARK: Fields

  /// Writes field lines that are to be sent many times.
  static func lines(_ fields: Fields, into writer: inout ByteWriter) {
    for index in 0..<fields.count { field(fields, index, into: &writer) }
  }

  private static func field(_ fields: Fields, _ index: Int, into writer: inout ByteWriter) {
    let name = fields.name(at: index)
    if fields.known(at: index) == .other {
      guard name.count > 0, HTTP1Scan.endOfToken(name, from: 0) == name.count else { return }
    }
    writer.append(name)
    writer.append(": ")
    let value = fields.value(at: index)
    if HTTP1Scan.endOfValue(value, from: 0) == value.count {
      writer.append(value)
    } else {
      for index in value.indices {
        let byte = value[index]
        writer.append((byte < HTTP1Scan.space && byte != HTTP1Scan.tab) || byte == 0x7f ? HTTP1Scan.space : byte)
      }
    }
    writer.append("\r\n")
  }

  /// Whether only the encoder writes this field.
  static func isOurs(_ name: FieldName) -> Bool {
    switch name {
    case .contentLength, .transferEncoding, .connection, .keepAlive, .proxyConnection, .upgrade: true
    default: false
    }
  }
}
