// The three ways a call comes: gRPC over HTTP/2, and gRPC-Web (for browsers) in binary or in base64, over any HTTP. They
// differ in their content type and in where the end of an answer stands: gRPC-Web puts its trailers into the body.

internal import Core
internal import Wire

enum GRPCCarrier: Sendable {
  case native, web, webText

  /// Nil for a request that is no call.
  init?(_ fields: Fields) {
    guard let index = fields.index(of: .contentType) else { return nil }
    let value = fields.value(at: index)
    if value.isEqual(to: "application/grpc") {
      self = .native
      return
    }
    var end = 0
    while end < value.count && value[end] != 0x3b { end += 1 }
    let type = value.extracting(0..<end).trimmed
    if type.equalsIgnoringCase("application/grpc") || type.equalsIgnoringCase("application/grpc+proto") {
      self = .native
    } else if type.equalsIgnoringCase("application/grpc-web") || type.equalsIgnoringCase("application/grpc-web+proto") {
      self = .web
    } else if type.equalsIgnoringCase("application/grpc-web-text")
      || type.equalsIgnoringCase("application/grpc-web-text+proto")
    {
      self = .webText
    } else {
      return nil
    }
  }

  var fields: Fields {
    switch self {
    case .native: GRPCCarrier.nativeFields
    case .web: GRPCCarrier.webFields
    case .webText: GRPCCarrier.webTextFields
    }
  }

  private static let nativeFields = contentType("application/grpc")
  private static let webFields = contentType("application/grpc-web+proto")
  private static let webTextFields = contentType("application/grpc-web-text+proto")

  private static func contentType(_ type: StaticString) -> Fields {
    var fields = Fields()
    fields.add(.contentType, type)
    return fields
  }

  /// The bytes as this way carries them; each piece of text is whole in itself.
  func carry(_ bytes: Bytes) -> Bytes {
    guard self == .webText else { return bytes }
    var writer = ByteWriter()
    Base64.encode(bytes.span, into: &writer)
    return writer.finish()
  }

  /// gRPC-Web's last frame: the trailers as lines.
  static func trailersFrame(_ trailers: Fields) -> Bytes {
    var writer = ByteWriter(capacity: 64 + trailers.byteCount)
    GRPCFraming.open(&writer)
    for index in 0..<trailers.count {
      writer.append(trailers.name(at: index))
      writer.append(": " as StaticString)
      writer.append(trailers.value(at: index))
      writer.append("\r\n" as StaticString)
    }
    GRPCFraming.close(&writer)
    return writer.finishFrame(flags: GRPCFraming.trailers)
  }
}
