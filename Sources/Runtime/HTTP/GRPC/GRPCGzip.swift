// Messages through gzip. A stream of zlib's is made for each message and let go: it holds hundreds of kilobytes, and
// calls that compress are few and long.

internal import Core

enum GRPCGzip {
  static func compress(_ message: Bytes, into writer: inout ByteWriter) {
    GzipEncoder().encode(message.span, into: &writer)
  }

  static func decompress(_ message: Bytes, limit: Int) throws(GRPCError) -> Bytes {
    var writer = ByteWriter(capacity: min(limit, message.count * 2))
    do throws(InflateFailure) {
      try GzipDecoder().decode(message.span, limit: limit, into: &writer)
    } catch {
      switch error {
      case .corrupt: throw GRPCError(.internal, "A message is not gzip.")
      case .tooLarge:
        throw GRPCError(.resourceExhausted, "A message unpacks to more than the \(limit) bytes that are taken.")
      }
    }
    return writer.finish()
  }
}
