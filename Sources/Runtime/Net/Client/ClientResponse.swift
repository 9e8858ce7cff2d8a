// What an upstream answered: the head at once, the body piece by piece. Dropping the response before its end closes the
// upstream's connection; a body that nobody reads waits at the upstream, not in our memory.

public import Core

/// A response whose body is read on the client's loop.
public final class ClientResponse {
  public let status: Int
  /// "1.0", "1.1" or "2".
  public let version: String
  public let fields: [ClientField]
  /// Where the response came from, after redirects.
  public let url: String
  private let transfer: Transfer

  init(_ head: HeadMachine.Head, _ transfer: Transfer) {
    status = head.status
    version = head.version
    fields = transfer.options.decompress ? ClientResponse.decompressed(head.fields) : head.fields
    url = transfer.url.text
    self.transfer = transfer
  }

  deinit { close() }

  /// Waits for more of the body, and takes all that is there; nil at its end.
  public func next() async throws(ClientError) -> Bytes? { try await transfer.next() }

  /// The whole body, when it is not longer than `limit` bytes.
  public func collect(limit: Int) async throws(ClientError) -> Bytes {
    var whole = ByteWriter()
    while let piece = try await next() {
      guard whole.count + piece.count <= limit else {
        close()
        throw ClientError(.tooLarge, transfer.url.origin, "the body is over \(limit) bytes")
      }
      if whole.isEmpty { whole = ByteWriter(reusing: piece.array) } else { whole.append(piece) }
    }
    return whole.finish()
  }

  /// What came after the body, once it has been read.
  public var trailers: [ClientField] { transfer.machine.trailers }

  /// Lets go of the upstream now.
  public func close() { transfer.cancel() }

  /// Bytes that have arrived and were not read: for tests of the bound.
  package var buffered: Int { transfer.buffer.count }

  /// The length and the coding told of what was on the wire. curl undoes every coding that it knows, asked for or not.
  private static func decompressed(_ fields: [ClientField]) -> [ClientField] {
    guard let coding = fields["content-encoding"], coding != "identity" else { return fields }
    return fields.filter { $0.name != "content-encoding" && $0.name != "content-length" }
  }
}
