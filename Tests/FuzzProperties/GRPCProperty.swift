// What must hold of gRPC's little decoders for any bytes: messages and gRPC-Web's text come out the same however they
// are cut; a timeout, metadata and a status message survive being written and read. The first byte says how it is cut:
// one way an input, and short inputs, so that many are tried.

import Core
import Wire

@testable import HTTP

public enum GRPCProperty {
  private static let limit = 200
  /// Room for a message beyond the bound, and some more.
  private static let longest = 512

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = input.dropFirst().prefix(longest)
    for decode in [frames, text] {
      precondition(decode([Array(bytes)]) == decode(Pieces.cut(bytes, Int(control))), "in pieces")
    }
    checkTimeout(Array(bytes.prefix(16)))
    checkFraming(Array(bytes.prefix(limit)), Int(control))
    checkText(Array(bytes), Int(control))
    checkMetadata(Array(bytes))
    checkStatus(Array(bytes))
  }

  // MARK: However it is cut

  private static func frames(_ pieces: [[UInt8]]) -> [UInt8] {
    var framing = GRPCFraming(maxMessageBytes: limit)
    var told = ByteWriter()
    do throws(GRPCError) {
      for piece in pieces {
        framing.receive(Bytes(piece))
        while let frame = try framing.next() {
          precondition(frame.payload.count <= limit, "beyond the bound")
          GRPCFraming.prefix(frame.flags, frame.payload.count, into: &told)
          told.append(frame.payload)
        }
      }
      told.append(framing.isBetweenMessages ? 1 : 2)
    } catch { told.append(3) }
    return told.array
  }

  /// What a broken text gave before its fault depends on how far the decoder saw; that it is broken does not.
  private static func text(_ pieces: [[UInt8]]) -> [UInt8] {
    var decoder = GRPCTextDecoder()
    var told = ByteWriter()
    do throws(GRPCError) {
      for piece in pieces { told.append(try decoder.decode(Bytes(piece))) }
      told.append(try decoder.finish())
      told.append(1)
      return told.array
    } catch { return [2] }
  }

  // MARK: There and back

  private static func checkFraming(_ payload: [UInt8], _ flags: Int) {
    var wire = ByteWriter()
    GRPCFraming.open(&wire)
    wire.append(payload)
    GRPCFraming.close(&wire)
    GRPCFraming.prefix(UInt8(flags), 0, into: &wire)
    let sent = wire.finish().array
    precondition(frames(Pieces.cut(sent[...], flags)) == sent + [1], "what we frame is what is read")
  }

  /// Base64 in two segments, each padded or the last not.
  private static func checkText(_ bytes: [UInt8], _ cut: Int) {
    let (first, second) = (bytes.prefix(cut), bytes.dropFirst(cut))
    let sent = Base64.encode(Array(first).span) + Base64.encode(Array(second).span, padded: cut & 1 == 0)
    precondition(text(Pieces.cut(Array(sent.utf8)[...], cut)) == bytes + [1], "what we encode is what is read")
  }

  private static func checkTimeout(_ bytes: [UInt8]) {
    guard let timeout = GRPCTimeout.parse(bytes.span) else { return }
    precondition(timeout >= .zero, "time does not go back")
    let text = GRPCTimeout.text(timeout)
    guard let again = GRPCTimeout.parse(text.utf8Span.span) else { preconditionFailure("our own form is refused") }
    precondition(again <= timeout && GRPCTimeout.text(again) == text, "a server would wait longer than its client")
  }

  private static func checkMetadata(_ bytes: [UInt8]) {
    var metadata = GRPCMetadata()
    precondition(metadata.add("x-bin", Bytes(bytes)))
    precondition(metadata.binary("x-bin") == [Bytes(bytes)], "bytes under a name")
    var fields = Fields()
    fields.add(lowercased: Array("y-bin".utf8).span, bytes.span)
    let read = GRPCMetadata(fields).binary("y-bin")
    precondition(read.reduce(0) { $0 + $1.count } <= bytes.count, "more than came")
  }

  private static func checkStatus(_ bytes: [UInt8]) {
    let message = String(decoding: bytes, as: UTF8.self)
    precondition(GRPCStatus.decode(GRPCStatus.encode(message).span) == message, "a message")
    _ = GRPCStatus.decode(bytes.span)
  }
}
