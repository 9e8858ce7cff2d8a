// A file that is part of the program: bytes with a type, served as files are. Its tag is a hash of its content, so all
// servers of one version agree on it. Text is packed once, when it is made, for whoever takes gzip; what is large and
// seldom asked for leaves that to `Compression`, which packs while it sends.

public import Core

/// Embedded bytes as a handler.
public struct StaticAsset: Sendable {
  private let plain: Representation
  private let packed: Representation?

  /// `name` gives the type by its ending.
  public init(
    _ bytes: Bytes, name: String, cacheControl: String = "no-cache", fields: Fields = Fields(), isPacked: Bool = true
  ) {
    var fields = fields
    let type = MediaType.of(name)
    fields.add(.contentType, type)
    fields.add(.cacheControl, cacheControl)
    let digest = SHA1.hash(bytes.array).prefix(StaticAsset.tagBytes)
    var text = ByteWriter()
    for byte in digest { text.appendHex(byte) }
    let tag = EntityTag(text.finish().text)
    let smaller = isPacked ? StaticAsset.pack(bytes, type) : nil
    if smaller != nil { fields.vary(by: "accept-encoding") }
    plain = Representation(
      content: .bytes(bytes), length: bytes.count, validators: Validators(tag: tag), fields: fields)
    guard let smaller else {
      packed = nil
      return
    }
    fields.add(.contentEncoding, "gzip")
    packed = Representation(
      content: .bytes(smaller), length: smaller.count, validators: Validators(tag: tag.packed), fields: fields)
  }

  private static let tagBytes = 12
  /// Once, at start: as small as it gets.
  private static let level = 9

  private static func pack(_ bytes: Bytes, _ type: String) -> Bytes? {
    guard bytes.count >= Compression.minBytes, Compression.isText(Array(type.utf8).span) else { return nil }
    var output = ByteWriter()
    GzipEncoder(level: level).encode(bytes.span, into: &output)
    return output.count < bytes.count ? output.finish() : nil
  }

  /// Answers a GET or HEAD.
  public func answer(_ request: Request) throws(HTTPError) -> Response {
    let chosen = packed.flatMap { AcceptEncoding(request.fields).prefersGzip ? $0 : nil } ?? plain
    return try chosen.answer(chosen.select(request), to: request)
  }

  public var handler: ImmediateHandler {
    { request throws(HTTPError) in try answer(request) }
  }
}

extension ByteWriter {
  fileprivate mutating func appendHex(_ byte: UInt8) {
    append(ByteWriter.hexDigit(byte >> 4))
    append(ByteWriter.hexDigit(byte & 15))
  }
}
