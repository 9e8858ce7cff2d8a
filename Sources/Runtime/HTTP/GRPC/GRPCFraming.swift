// Cuts a body into messages, whatever pieces it comes in: a byte of flags, four of length, the message. A message that
// lies whole in one piece is a slice of it; one that was cut is put together once. The length is checked before a byte
// of the message is kept, and memory grows with what arrives, not with what is promised.
//
// States: between messages, or within one (`partial` is not empty). Too long a message is the peer's fault and ends the
// call; so is an end within a message.

internal import Core

struct GRPCFraming {
  /// A message as it came.
  struct Frame {
    let flags: UInt8
    let payload: Bytes

    var isCompressed: Bool { flags & GRPCFraming.compressed != 0 }
  }

  static let prefixCount = 5
  static let compressed: UInt8 = 0x01
  /// gRPC-Web's frame of trailers.
  static let trailers: UInt8 = 0x80

  private let maxMessageBytes: Int
  private var piece = Bytes()
  private var partial = ByteWriter()

  init(maxMessageBytes: Int) { self.maxMessageBytes = maxMessageBytes }

  /// Whether the bytes so far end with a message.
  var isBetweenMessages: Bool { piece.isEmpty && partial.isEmpty }

  /// Takes the next piece; call `next` until it answers nil before the one after.
  mutating func receive(_ next: Bytes) {
    assert(piece.isEmpty, "the piece before is not used up")
    piece = next
  }

  /// The next message; nil when more bytes are needed.
  mutating func next() throws(GRPCError) -> Frame? {
    if partial.isEmpty, piece.count >= GRPCFraming.prefixCount {
      let end = GRPCFraming.prefixCount + (try length(piece.span))
      if piece.count >= end {
        let frame = Frame(flags: piece[0], payload: piece.slice(from: GRPCFraming.prefixCount, to: end))
        piece = piece.dropFirst(end)
        return frame
      }
    }
    return try continuePartial()
  }

  private mutating func continuePartial() throws(GRPCError) -> Frame? {
    if piece.isEmpty { return nil }
    move(upTo: GRPCFraming.prefixCount)
    guard partial.count >= GRPCFraming.prefixCount else { return nil }
    let end = GRPCFraming.prefixCount + (try length(partial.span))
    move(upTo: end)
    guard partial.count == end else { return nil }
    let whole = partial.finish()
    return Frame(flags: whole[0], payload: whole.dropFirst(GRPCFraming.prefixCount))
  }

  private mutating func move(upTo count: Int) {
    let taken = min(piece.count, max(0, count - partial.count))
    partial.append(piece.slice(from: 0, to: taken))
    piece = piece.dropFirst(taken)
  }

  /// What a prefix says of its message.
  static func length(_ prefix: Span<UInt8>) -> Int {
    Int(prefix[1]) << 24 | Int(prefix[2]) << 16 | Int(prefix[3]) << 8 | Int(prefix[4])
  }

  private func length(_ span: Span<UInt8>) throws(GRPCError) -> Int {
    let length = GRPCFraming.length(span)
    guard length <= maxMessageBytes else { throw .tooLong(length, maxMessageBytes) }
    return length
  }

  // MARK: Writing

  /// Room for a prefix at the beginning of a writer, filled in by `close`.
  static func open(_ writer: inout ByteWriter) {
    writer.append("\0\0\0\0\0" as StaticString)
  }

  /// Fills in the length of the one message behind the prefix.
  static func close(_ writer: inout ByteWriter) {
    writer.overwriteBigEndian(UInt32(writer.count - prefixCount), at: 1)
  }

  static func prefix(_ flags: UInt8, _ count: Int, into writer: inout ByteWriter) {
    writer.append(flags)
    writer.appendBigEndian(UInt32(count))
  }
}

extension GRPCError {
  static func tooLong(_ length: Int, _ limit: Int) -> GRPCError {
    GRPCError(.resourceExhausted, "A message of \(length) bytes is longer than the \(limit) that are taken.")
  }
}
