// Messages on their way into a stream that is written by a task: the session puts them here, and the task takes one after
// the other as fast as its client reads. Belongs to the connection's loop.
//
// States: open → finished (what is queued still goes).

internal import Core

final class MessagePump {
  struct Item {
    let message: Bytes
    /// The revision that all has been told up to with it, where it is of a scope.
    let cursor: Int?
  }

  /// Beyond this the session is told that there is no room.
  static let maxQueued = 64 << 10

  private let loop: Loop
  private var items: [Item] = []
  private var first = 0
  private var queued = 0
  private var wantsRoom = false
  private var waiting: CheckedContinuation<Void, Never>?
  private var isPaused = false
  private var reader: CheckedContinuation<Void, Never>?
  /// Why the session ended; nil while it goes on, or where the client ended it.
  private(set) var end: Farewell?
  private(set) var isFinished = false
  /// Called when there is room again after there was none.
  var roomAgain: () -> Void = {}

  init(on loop: Loop) { self.loop = loop }

  func send(_ message: Bytes, cursor: Int?) {
    guard !isFinished else { return }
    items.append(Item(message: message, cursor: cursor))
    queued += message.count
    wake()
  }

  var hasRoom: Bool {
    if queued < MessagePump.maxQueued { return true }
    wantsRoom = true
    return false
  }

  /// No more comes; what is queued still goes.
  func finish(_ reason: Farewell? = nil) {
    guard !isFinished else { return }
    (isFinished, end) = (true, reason)
    setPaused(false)
    wake()
  }

  private func wake() {
    waiting?.resume()
    waiting = nil
  }

  /// Writes what comes until the end, or until its task is cancelled; throws what `write` does. One task does this.
  func run<Failure: Error>(_ write: (Item) async throws(Failure) -> Void) async throws(Failure) {
    defer { isFinished = true }
    while true {
      while first < items.count {
        let item = items[first]
        first += 1
        if first == items.count { (items, first) = ([], 0) }
        try await write(item)
        queued -= item.message.count
        if wantsRoom && queued <= MessagePump.maxQueued / 2 {
          wantsRoom = false
          roomAgain()
        }
      }
      if isFinished { return }
      await more()
    }
  }

  /// Waits for something to write, or for the end.
  private func more() async {
    let here = Confined(self, to: loop)
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        guard first == items.count, !isFinished else { return continuation.resume() }
        waiting = continuation
      }
    } onCancel: {
      here.loop.post { here.value.finish() }
    }
  }

  // MARK: The other direction

  func setPaused(_ isPaused: Bool) {
    self.isPaused = isPaused
    guard !isPaused else { return }
    reader?.resume()
    reader = nil
  }

  /// Waits while the session takes no messages.
  func readable() async {
    while isPaused && !isFinished {
      await withCheckedContinuation { continuation in
        guard isPaused, !isFinished else { return continuation.resume() }
        reader = continuation
      }
    }
  }
}
