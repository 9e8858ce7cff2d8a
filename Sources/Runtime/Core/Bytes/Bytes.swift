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

  public init(repeating byte: UInt8, count: Int) {
    var array: [UInt8] = []
    array.append(addingCapacity: count) { output in output.append(repeating: byte, count: count) }
    self.init(array)
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

  /// Whether both are the very same part of the same storage, which costs no look at the bytes.
  package func isIdentical(to other: Bytes) -> Bool {
    guard start == other.start && end == other.end else { return false }
    return unsafe storage.withUnsafeBufferPointer { $0.baseAddress }
      == other.storage.withUnsafeBufferPointer { $0.baseAddress }
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
    // Not `init(capacity:)`, which is not specialised and asks for its own type at run time.
    self = []
    reserveCapacity(span.count)
    append(span)
  }

  public mutating func append(_ span: Span<UInt8>) {
    append(addingCapacity: span.count) { $0.append(copying: span) }
  }
}

extension OutputSpan<UInt8> {
  /// One copy of memory; a sequence would come byte by byte, or through an iterator.
  @inlinable @inline(__always)
  @_lifetime(self: copy self)
  public mutating func append(copying span: Span<UInt8>) {
    unsafe withUnsafeMutableBufferPointer { free, count in
      precondition(free.count - count >= span.count, "there is room")
      unsafe span.withUnsafeBytes { source in
        guard let start = source.baseAddress, let end = unsafe free.baseAddress.map({ unsafe $0 + count }) else {
          return
        }
        unsafe UnsafeMutableRawPointer(end).copyMemory(from: start, byteCount: source.count)
      }
      count += span.count
    }
  }

  /// Text that is known when compiling costs a few stores.
  @inlinable @inline(__always)
  @_lifetime(self: copy self)
  public mutating func append(_ text: StaticString) {
    append(copying: unsafe Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension Span<UInt8> {
  /// Whether both hold the same bytes.
  public func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { mine in unsafe other.withUnsafeBytes { unsafe mine.isEqual(to: $0.baseAddress) } }
  }

  /// Where the first such byte is.
  public func firstIndex(of byte: UInt8) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = UInt64(byte) &* ones
    var index = 0
    while index &+ 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self).littleEndian
      let difference = word ^ wanted
      let found = (difference &- ones) & ~difference & (0x80 &* ones)
      if found != 0 { return index &+ found.trailingZeroBitCount / 8 }
      index &+= 8
    }
    while index < count {
      if unsafe self[unchecked: index] == byte { return index }
      index &+= 1
    }
    return nil
  }

  /// Whether these are the bytes of `text`.
  public func isEqual(to text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    return unsafe withUnsafeBytes { unsafe $0.isEqual(to: text.utf8Start) }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether as many bytes at `theirs` are the same; whole words first, and the last one over again what is left.
  fileprivate func isEqual(to theirs: UnsafeRawPointer?) -> Bool {
    guard let mine = baseAddress, let theirs = unsafe theirs else { return true }
    var index = 0
    while index &+ 8 <= count {
      let word = unsafe mine.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if unsafe word != theirs.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
      index &+= 8
    }
    if index == count { return true }
    if count >= 8 {
      let last = count &- 8
      let word = unsafe mine.loadUnaligned(fromByteOffset: last, as: UInt64.self)
      return unsafe word == theirs.loadUnaligned(fromByteOffset: last, as: UInt64.self)
    }
    while index < count {
      if unsafe mine.load(fromByteOffset: index, as: UInt8.self)
        != theirs.load(fromByteOffset: index, as: UInt8.self)
      {
        return false
      }
      index &+= 1
    }
    return true
  }
}
