// The body of gRPC-Web's text form as it arrives: base64 in any pieces. A sender may pad wherever it flushed, so padding
// ends a segment, not the text.

internal import Core
internal import Wire

struct GRPCTextDecoder {
  /// Up to three characters of a group that is not complete.
  private var held = ByteWriter()

  /// The bytes that the text so far gives.
  mutating func decode(_ piece: Bytes) throws(GRPCError) -> Bytes {
    var text = ByteWriter(capacity: held.count + piece.count)
    text.append(held.span)
    text.append(piece)
    held.removeAll()
    let span = text.span
    let end = span.count / 4 * 4
    var out = ByteWriter(capacity: end / 4 * 3)
    var start = 0
    while start < end {
      let stop = GRPCTextDecoder.segmentEnd(span, from: start, to: end)
      try GRPCTextDecoder.decode(span.extracting(start..<stop), into: &out)
      start = stop
    }
    held.append(span.extracting(end..<span.count))
    return out.finish()
  }

  /// The last bytes, where the text ended without padding.
  mutating func finish() throws(GRPCError) -> Bytes {
    var out = ByteWriter()
    try GRPCTextDecoder.decode(held.span, into: &out)
    held.removeAll()
    return out.finish()
  }

  /// Behind the next group with padding.
  private static func segmentEnd(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      if text[index + 3] == 0x3d { return index + 4 }
      index += 4
    }
    return end
  }

  private static func decode(_ text: Span<UInt8>, into out: inout ByteWriter) throws(GRPCError) {
    do throws(WireError) { try Base64.decode(text, into: &out) } catch {
      throw GRPCError(.invalidArgument, "The body is not base64.")
    }
  }
}
