// Text out of borrowed bytes.

extension String {
  /// A copy of the bytes; ill-formed UTF-8 is repaired with U+FFFD.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
