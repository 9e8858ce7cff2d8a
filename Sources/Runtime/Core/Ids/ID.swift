// Ids that know what they name: `ID<Room>` is sixteen bytes, prints as "rm_" and 26 characters, and is not to be
// confused with `ID<Member>` by the compiler, by a parser or by a person who reads a log. Kinds are declared where the
// things are.

/// What an id can name.
public protocol IDKind {
  /// Stands before the underscore: lower-case letters, the same for ever.
  static var prefix: StaticString { get }
}

/// An id of one kind of thing.
public struct ID<Kind: IDKind>: Sendable, Hashable, Comparable {
  public let uuid: UUIDv7

  public init(_ uuid: UUIDv7) { self.uuid = uuid }

  /// Reads the text form; nil for another kind's prefix, another length, upper case or what is no version 7 UUID.
  public init?(parsing text: Span<UInt8>) {
    let prefix = Kind.prefix
    let start = prefix.utf8CodeUnitCount + 1
    guard text.count == start + Base32.length, text.extracting(0..<start - 1).isEqual(to: prefix),
      text[start - 1] == UInt8(ascii: "_"), let (high, low) = Base32.read(text.extracting(start..<text.count)),
      let uuid = UUIDv7(high: high, low: low)
    else { return nil }
    self.uuid = uuid
  }

  public init?(text: String) { self.init(parsing: text.utf8Span.span) }

  /// The id of nothing, which no text has: what a message holds before it is read.
  public static var unset: ID { ID(UUIDv7.unset) }

  /// A new one, greater than all that this process has made.
  public static func next() -> ID { ID(UUIDv7.next()) }

  /// Bytes of the text form.
  public static var textLength: Int { Kind.prefix.utf8CodeUnitCount + 1 + Base32.length }

  /// Appends the text form, which sorts as the ids do.
  public func write(into writer: inout ByteWriter) {
    writer.append(upTo: ID.textLength) { write(into: &$0) }
  }

  /// Appends the text form where there is room for it.
  @_lifetime(output: copy output)
  public func write(into output: inout OutputSpan<UInt8>) {
    output.append(Kind.prefix)
    output.append(UInt8(ascii: "_"))
    Base32.write(high: uuid.high, low: uuid.low, into: &output)
  }

  public static func < (left: ID, right: ID) -> Bool { left.uuid < right.uuid }
}

extension ID: CustomStringConvertible {
  public var description: String {
    var writer = ByteWriter(capacity: 32)
    write(into: &writer)
    return writer.finish().text
  }
}
