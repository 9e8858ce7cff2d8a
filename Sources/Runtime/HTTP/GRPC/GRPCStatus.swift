// How a call ended, as it stands in the trailers: `grpc-status`, `grpc-message` (percent-encoded, so that any text is a
// header value) and `grpc-status-details-bin`. Written by a server, read by a client.

public import Core
internal import Wire

/// The outcome of a call.
public struct GRPCStatus: Sendable, Equatable {
  public var code: GRPCCode
  public var message: String
  /// An encoded `google.rpc.Status`; empty for none.
  public var details: Bytes

  public init(_ code: GRPCCode, _ message: String = "", details: Bytes = Bytes()) {
    self.code = code
    self.message = message
    self.details = details
  }

  public static let ok = GRPCStatus(.ok)

  /// Reads trailers; nil where they hold no status at all. A number that gRPC does not know is `unknown`.
  public init?(_ fields: Fields) {
    guard let index = fields.index(of: .grpcStatus) else { return nil }
    code = UInt8(fields.text(at: index)).flatMap { GRPCCode(rawValue: $0) } ?? .unknown
    message = fields.index(of: .grpcMessage).map { GRPCStatus.decode(fields.value(at: $0)) } ?? ""
    details = Bytes()
    if let index = fields.index(of: .grpcStatusDetails), let decoded = try? Base64.decode(fields.value(at: index)) {
      details = decoded
    }
  }

  func write(into fields: inout Fields) {
    fields.add(.grpcStatus, code.text)
    if !message.isEmpty { fields.add(.grpcMessage, GRPCStatus.encode(message).span) }
    if !details.isEmpty { fields.add(.grpcStatusDetails, Base64.encode(details.span, padded: false)) }
  }

  // MARK: The message

  /// Printable ASCII stays as it is, all else and the percent sign are escaped byte by byte.
  static func encode(_ message: String) -> Bytes {
    var writer = ByteWriter(capacity: message.utf8.count)
    for byte in message.utf8 {
      if byte >= 0x20 && byte < 0x7f && byte != 0x25 {
        writer.append(byte)
      } else {
        writer.append(0x25)
        writer.append(upperHex(byte >> 4))
        writer.append(upperHex(byte & 15))
      }
    }
    return writer.finish()
  }

  /// Forgiving, as the protocol asks: a broken escape is shown as it came.
  static func decode(_ text: Span<UInt8>) -> String {
    var writer = ByteWriter(capacity: text.count)
    var index = 0
    while index < text.count {
      if text[index] == 0x25, index + 2 < text.count, let high = nibble(text[index + 1]),
        let low = nibble(text[index + 2])
      {
        writer.append(high << 4 | low)
        index += 3
      } else {
        writer.append(text[index])
        index += 1
      }
    }
    return writer.finish().text
  }

  private static func upperHex(_ nibble: UInt8) -> UInt8 { nibble < 10 ? 0x30 + nibble : 0x37 + nibble }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
