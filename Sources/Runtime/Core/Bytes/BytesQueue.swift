// Pieces of bytes in their order. Most queues hold one piece and never another, so the first needs no array; what comes
// behind it does.

/// A first-in, first-out queue of byte slices.
public struct BytesQueue: Sendable {
  private var first: Bytes?
  private var rest: ContiguousArray<Bytes> = []
  private var head = 0
  /// All bytes in the queue.
  public private(set) var byteCount = 0

  public init() {}

  public var isEmpty: Bool { first == nil }

  public mutating func append(_ piece: consuming Bytes) {
    byteCount += piece.count
    if first == nil { first = piece } else { rest.append(piece) }
  }

  public mutating func popFirst() -> Bytes? {
    guard let piece = first else { return nil }
    byteCount -= piece.count
    advance()
    return piece
  }

  /// The one piece of a queue that has no other, if it is `count` bytes.
  public mutating func popOnly(_ count: Int) -> Bytes? {
    guard head == rest.count, count == byteCount else { return nil }
    byteCount = 0
    return first.take()
  }

  /// Takes `count` bytes out of the front; the queue has them.
  public mutating func take(_ count: Int, _ body: (Bytes) -> Void) {
    var left = count
    byteCount -= count
    while left > 0, let piece = first {
      if piece.count <= left {
        advance()
        left -= piece.count
        body(piece)
      } else {
        first = piece.dropFirst(left)
        body(piece.slice(from: 0, to: left))
        left = 0
      }
    }
  }

  private mutating func advance() {
    guard head < rest.count else {
      first = nil
      return
    }
    first = rest[head]
    rest[head] = Bytes()
    head += 1
    if head == rest.count {
      rest.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 256 {
      rest.removeFirst(head)
      head = 0
    }
  }
}
