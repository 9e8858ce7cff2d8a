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
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].node >= 0 {
      let slot = slots[index]
      if slot.hash == hash, path.isEqual(to: slot.path.span) { return slot.node }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a. The table is ours and never grows with what clients send, so they gain nothing by collisions.
  private static func hash(_ path: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index < path.count {
      let byte = path[index]
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      index &+= 1
    }
    return hash ^ (hash >> 32)
  }
}
