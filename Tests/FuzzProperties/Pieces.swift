// How a fuzzer's input is cut into reads. The first byte says how long each piece is; the rest is what arrives.

enum Pieces {
  /// The pieces of `bytes`, each of `size` bytes (one at least) but the last.
  static func cut(_ bytes: ArraySlice<UInt8>, _ size: Int) -> [[UInt8]] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: max(1, size)).map {
      Array(bytes[$0..<min($0 + max(1, size), bytes.endIndex)])
    }
  }
}
