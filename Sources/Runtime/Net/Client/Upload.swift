// What one request sends: the piece that curl takes from now and, for a stream, where the next piece comes from. At most
// one piece is held. curl's wish for more wakes the pump (Transfer+Upload); it never runs the caller's code itself.

internal import Core

final class Upload {
  typealias Pull = () async throws -> Bytes?

  enum Step: Equatable {
    case taken(Int)
    case rest
    case end
    /// The stream is longer or shorter than it was announced.
    case broken
  }

  let length: Int?
  let pull: Pull?
  private var piece: Bytes
  private var offset = 0
  private var taken = 0
  private var complete: Bool
  private var closed = false
  private var wanted = false
  private var waiter: CheckedContinuation<Void, Never>?

  init(_ bytes: Bytes) {
    piece = bytes
    length = bytes.count
    pull = nil
    complete = true
  }

  init(length: Int?, pull: @escaping Pull) {
    piece = Bytes()
    self.length = length
    self.pull = pull
    complete = false
  }

  /// For curl's callback.
  func take(into room: UnsafeMutableRawBufferPointer) -> Step {
    let count = min(piece.count - offset, room.count)
    guard count > 0 else {
      if complete { return length.map { $0 == taken } ?? true ? .end : .broken }
      wanted = true
      wake()
      return .rest
    }
    guard length.map({ taken + count <= $0 }) ?? true else { return .broken }
    let piece = piece
    let part = piece.span.extracting(offset..<offset + count)
    unsafe part.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
    offset += count
    taken += count
    return .taken(count)
  }

  /// Goes back to a place, for a connection that turned out to be dead; a stream cannot once it has flowed.
  func rewind(to place: Int) -> Bool {
    guard pull == nil || taken == place else { return false }
    if pull == nil {
      offset = place
      taken = place
    }
    return true
  }

  /// Waits until curl asks for more; false when it never will.
  func isWanted() async -> Bool {
    await withCheckedContinuation { continuation in
      guard !wanted && !closed else { return continuation.resume() }
      waiter = continuation
    }
    wanted = false
    return !closed
  }

  /// The next piece, or nil for the end.
  func give(_ next: Bytes?) {
    piece = next ?? Bytes()
    offset = 0
    complete = next == nil
  }

  func close() {
    closed = true
    wake()
  }

  private func wake() {
    waiter?.resume()
    waiter = nil
  }
}
