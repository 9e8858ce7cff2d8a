// A call's metadata: header fields with gRPC's rules. Names are lower case; under a name that ends in "-bin" stand any
// bytes (base64 on the wire, several joined by commas), under any other printable ASCII. What gRPC or HTTP itself uses
// cannot be set. Reading is a view of the received fields: nothing is copied for a handler that does not look.

public import Core
internal import Wire

/// Named values that travel beside the messages.
public struct GRPCMetadata: Sendable {
  private(set) var fields: Fields

  public init() { fields = Fields() }

  /// A view of what was received.
  public init(_ fields: Fields) { self.fields = fields }

  public var isEmpty: Bool { fields.isEmpty }

  // MARK: Writing

  /// Adds a text; false where the name or the value is not one that may travel.
  @discardableResult
  public mutating func add(_ name: String, _ value: String) -> Bool {
    guard GRPCMetadata.isFree(name), !name.hasSuffix("-bin"), GRPCMetadata.isPrintable(value) else { return false }
    fields.add(name, value)
    return true
  }

  /// Adds bytes under a name that ends in "-bin"; false where the name is not one that may travel.
  @discardableResult
  public mutating func add(_ name: String, _ value: Bytes) -> Bool {
    guard GRPCMetadata.isFree(name), name.hasSuffix("-bin") else { return false }
    fields.add(name, Base64.encode(value.span, padded: false))
    return true
  }

  /// Adds what only the protocol itself may.
  mutating func addReserved(_ name: FieldName, _ value: StaticString) { fields.add(name, value) }

  private static func isFree(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte), !name.hasPrefix("grpc-") else { return false }
    return !reserved.contains(name)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7a, 0x30...0x39, 0x2d, 0x2e, 0x5f: true
    default: false
    }
  }

  /// HTTP trims spaces at the ends, so a value that has them would arrive as another.
  private static func isPrintable(_ value: String) -> Bool {
    value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } && value.first != " " && value.last != " "
  }

  private static let reserved: Set<String> = [
    "connection", "content-encoding", "content-length", "content-type", "date", "host", "keep-alive", "te", "trailer",
    "transfer-encoding", "upgrade", "x-request-id",
  ]

  // MARK: Reading

  /// The first value under a lower-case name.
  public subscript(_ name: String) -> String? { place(name, from: 0).map { fields.text(at: $0) } }

  /// Every value under a lower-case name.
  public func all(_ name: String) -> [String] { places(name).map { fields.text(at: $0) } }

  /// Every value under a name that ends in "-bin"; what is not base64 is left out.
  public func binary(_ name: String) -> [Bytes] {
    var values: [Bytes] = []
    for place in places(name) {
      let value = fields.value(at: place)
      var start = 0
      while start <= value.count {
        var end = start
        while end < value.count && value[end] != 0x2c { end += 1 }
        if let bytes = try? Base64.decode(value.extracting(start..<end).trimmed) { values.append(bytes) }
        start = end + 1
      }
    }
    return values
  }

  private func place(_ name: String, from start: Int) -> Int? {
    let name = name.utf8Span.span
    let known = FieldName(name)
    var index = fields.index(of: known, from: start)
    while let place = index, known == .other, !fields.name(at: place).isEqual(to: name) {
      index = fields.index(of: known, from: place + 1)
    }
    return index
  }

  private func places(_ name: String) -> [Int] {
    var places: [Int] = []
    while let next = place(name, from: (places.last ?? -1) + 1) { places.append(next) }
    return places
  }
}
