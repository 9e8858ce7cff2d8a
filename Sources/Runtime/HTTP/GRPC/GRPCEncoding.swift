// How a message may be compressed. Both sides name what they use for a call; each message says for itself whether it is.
// A server reads gzip and nothing else, and says so to whoever comes with another.

internal import Core

enum GRPCEncoding: Sendable {
  case identity, gzip

  static let names: StaticString = "identity,gzip"

  /// What the messages of a request may be compressed with.
  static func ofRequest(_ fields: Fields) throws(GRPCError) -> GRPCEncoding {
    guard let index = fields.index(of: .grpcEncoding) else { return .identity }
    let value = fields.value(at: index)
    if value.isEqual(to: "identity") { return .identity }
    if value.isEqual(to: "gzip") { return .gzip }
    var metadata = GRPCMetadata()
    metadata.addReserved(.grpcAcceptEncoding, names)
    throw GRPCError(.unimplemented, "This server reads gzip and identity only.", metadata: metadata)
  }

  /// What it was before it was compressed; more than `limit` bytes are refused before they are made.
  func decode(_ payload: Bytes, limit: Int) throws(GRPCError) -> Bytes {
    switch self {
    case .identity: throw GRPCError(.internal, "A message is marked compressed, and grpc-encoding names nothing.")
    case .gzip: return try GRPCGzip.decompress(payload, limit: limit)
    }
  }
}

extension ByteWriter {
  /// The frame that was written behind an open prefix, compressed or as it is.
  mutating func finishFrame(compressed: Bool) -> Bytes {
    guard compressed else {
      GRPCFraming.close(&self)
      return finish()
    }
    let plain = finish().dropFirst(GRPCFraming.prefixCount)
    var packed = ByteWriter(capacity: GRPCFraming.prefixCount + plain.count / 2)
    GRPCFraming.open(&packed)
    GRPCGzip.compress(plain, into: &packed)
    return packed.finishFrame(flags: GRPCFraming.compressed)
  }

  mutating func finishFrame(flags: UInt8) -> Bytes {
    GRPCFraming.close(&self)
    var array = takeArray()
    array[0] = flags
    return Bytes(array)
  }
}
