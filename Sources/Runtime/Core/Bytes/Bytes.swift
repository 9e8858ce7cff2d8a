// A slice of immutable bytes whose storage is shared: passing one on, queueing it for a thousand sockets or cutting a
// piece off copies nothing. It is what leaves the server; what comes in is borrowed as `Span<UInt8>` from a loop's
// read buffer and becomes `Bytes` only where it must outlive the callback.

/// An immutable, shared slice of bytes.
public struct Bytes: Sendable, Equatable {
  @usableFromInline let storage: [UInt8]
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  /// The longest slice that fits the offsets.
  public static let maxCount = Int(UInt32.max)

  public init() { self.init([]) }

  /// Takes the array over without a copy.
  public init(_ array: consuming [UInt8]) {
    precondition(array.count <= Bytes.maxCount, "a slice of bytes is limited to 4 GiB")
    end = UInt32(truncatingIfNeeded: array.count)
    start = 0
    storage = array
  }

  public init(copying span: Span<UInt8>) {
    self.init([UInt8](copying: span))
  }

  public init(_ text: String) { self.init(Array(text.utf8)) }

  public init(_ text: StaticString) {
    self.init(unsafe Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)))
  }

  private init(storage: [UInt8], start: UInt32, end: UInt32) {
    self.storage = storage
    self.start = start
    self.end = end
  }

  @inlinable public var count: Int { Int(end &- start) }
  public var isEmpty: Bool { start == end }

  public subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < count, "index out of bounds")
    return storage[Int(start) &+ index]
  }

  /// The part from `from` up to, but not including, `to`.
  public func slice(from: Int, to: Int) -> Bytes {
    precondition(from >= 0 && from <= to && to <= count, "slice out of bounds")
    return Bytes(storage: storage, start: start &+ UInt32(from), end: start &+ UInt32(to))
  }

  public func dropFirst(_ n: Int) -> Bytes { slice(from: min(n, count), to: count) }

  /// The offsets were checked when the slice was made, and storage never changes.
  @inlinable
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { unsafe storage.span.extracting(unchecked: Int(start)..<Int(end)) }
  }

  /// For system calls and C libraries; the pointer means nothing after `body`, unless the slice is kept.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe storage.withUnsafeBytes { all in
      unsafe body(UnsafeRawBufferPointer(rebasing: all[Int(start)..<Int(end)]))
    }
  }

  /// The bytes as an array; shares storage when this is the whole of it.
  public var array: [UInt8] {
    count == storage.count ? storage : Array(storage[Int(start)..<Int(end)])
  }

  /// The bytes as text; ill-formed UTF-8 is repaired with U+FFFD.
  public var text: String { String(decoding: storage[Int(start)..<Int(end)], as: UTF8.self) }

  public static func == (left: Bytes, right: Bytes) -> Bool { left.span.isEqual(to: right.span) }
}

extension [UInt8] {
  public init(copying span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }

  public mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Span<UInt8> {
  /// Whether both hold the same bytes.
  public func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where unsafe self[unchecked: index] != other[unchecked: index] { return false }
    return true
  }

  /// Whether these are the bytes of `text`.
  public func isEqual(to text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return unsafe withUnsafeBytes { mine in
      let theirs = unsafe UnsafeRawPointer(text.utf8Start)
      var index = 0
      while index &+ 8 <= mine.count {
        let word = unsafe mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if unsafe word != theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
        index &+= 8
      }
      if index &+ 4 <= mine.count {
        let word = unsafe mine.loadUnaligned(fromByteOffset: index, as: UInt32.self)
        if unsafe word != theirs.loadUnaligned(fromByteOffset: index, as: UInt32.self) { return false }
        index &+= 4
      }
      while index < mine.count {
        if unsafe mine[index] != theirs.load(fromByteOffset: index, as: UInt8.self) { return false }
        index &+= 1
      }
      return true
    }
  }
}
