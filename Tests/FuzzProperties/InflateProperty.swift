// What must hold of unpacking for any bytes: it ends, within the bound; a stream that is used again remembers nothing;
// how the bytes are cut changes nothing; and what we pack unpacks to what it was.

import Core

@testable import HTTP

public enum InflateProperty {
  private static let limit = 64 * 1024

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = Array(input.dropFirst())
    let first = inflate(bytes)
    precondition(first == inflate(bytes), "a stream remembers")
    let whole = gunzip([bytes])
    precondition(whole == gunzip(Pieces.cut(bytes[...], max(1, Int(control)))), "in pieces")
    if bytes.count < 2_000 { precondition(whole == gunzip(Pieces.cut(bytes[...], 1)), "byte by byte") }
    checkRoundTrip(bytes, control)
  }

  private static func inflate(_ bytes: [UInt8]) -> Result<[UInt8], InflateFailure> {
    do throws(InflateFailure) {
      let unpacked = try inflater.value.inflate(bytes.span, limit: limit)
      precondition(unpacked.count <= limit, "beyond the bound")
      return .success(unpacked.array)
    } catch {
      return .failure(error)
    }
  }

  private static func gunzip(_ pieces: [[UInt8]]) -> Result<[UInt8], InflateFailure> {
    let decoder = decoder.value
    decoder.reset()
    var output = ByteWriter()
    do throws(InflateFailure) {
      for piece in pieces { try decoder.write(piece.span, limit: limit, into: &output) }
      try decoder.finish()
      precondition(output.count <= limit, "beyond the bound")
      return .success(output.array)
    } catch {
      return .failure(error)
    }
  }

  private static func checkRoundTrip(_ bytes: [UInt8], _ control: UInt8) {
    let bytes = Array(bytes.prefix(limit))
    var packed = ByteWriter()
    deflater.value.deflate(bytes.span, windowBits: 9 + Int(control) % 7, into: &packed)
    precondition(inflate(packed.finish().array) == .success(bytes), "raw")
    encoder.value.encode(bytes.span, into: &packed)
    precondition(gunzip([packed.finish().array]) == .success(bytes), "gzip")
  }

  private static let inflater = Reused(MessageInflater())
  private static let deflater = Reused(MessageDeflater())
  private static let decoder = Reused(GzipDecoder())
  private static let encoder = Reused(GzipEncoder(level: 1))
}
