// Paths without parameters, found by one look at the whole path: most requests, and every gRPC call, go to one. A table
// twice as large as it need be, filled once; a slot holds the hash, so a path is compared once or not at all.

internal import Core

struct LiteralPaths: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var path: [UInt8] = []
    var node = -1
  }

  private var slots: [Slot]

  init(_ paths: [(path: [UInt8], node: Int)]) {
    var size = 8
    while size < paths.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (path, node) in paths {
      let hash = LiteralPaths.hash(path.span)
      var index = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[index].node >= 0 && slots[index].path != path { index = (index + 1) & (size - 1) }
      slots[index] = Slot(hash: hash, path: path, node: node)
    }
  }

  func node(_ path: Span<UInt8>) -> Int? {
    let hash = LiteralPaths.hash(path)
    // As a span: reading an element out of the array would copy it, and count references to its path.
    let slots = slots.span
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].node >= 0 {
      if slots[index].hash == hash, path.isEqual(to: slots[index].path.span) { return slots[index].node }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Eight bytes at a time. The table is ours and never grows with what clients send, so they gain nothing by collisions.
  private static func hash(_ path: Span<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: path.count)
    var index = 0
    while index &+ 8 <= path.count {
      hash = mix(hash ^ (unsafe path.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)))
      index &+= 8
    }
    var rest: UInt64 = 0
    while index < path.count {
      rest = rest << 8 | UInt64(path[index])
      index &+= 1
    }
    return mix(hash ^ rest)
  }

  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 32)
  }
}
