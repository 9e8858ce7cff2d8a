// What is sealed, as bytes: fields of any bytes, each with its length in front. Who reads it knows which they are; a form that
// became another is none, and what was sealed in it is begun anew.

internal import Core

public enum SealedFields {
  /// A version, so that fields of another order are not mistaken for these.
  public static func write(_ version: UInt8, _ fields: [[UInt8]]) -> [UInt8] {
    var writer = ByteWriter(capacity: 64)
    writer.append(version)
    for field in fields {
      writer.appendBigEndian(UInt32(field.count))
      writer.append(field)
    }
    return writer.array
  }

  /// Nil for another version, and for what `write` would not write.
  public static func read(_ version: UInt8, _ bytes: [UInt8]) -> [[UInt8]]? {
    guard bytes.first == version else { return nil }
    var fields: [[UInt8]] = []
    var rest = bytes.dropFirst()
    while !rest.isEmpty {
      guard rest.count >= 4 else { return nil }
      let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= count else { return nil }
      fields.append(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    return fields
  }
}
