// What we write to a child: it goes at once, or waits until the child has read. It belongs to the child's loop; the
// bound is kept by the child process, which is asked first.

import Core
internal import Glibc

/// The writing end of a child's input.
final class ChildInputPipe {
  private var descriptor: OwnedDescriptor?
  private var watcher: FileWatcher?
  private var queue: ContiguousArray<Bytes> = []
  private var head = 0
  private var finishing = false
  private(set) var queuedBytes = 0
  private let onDrained: () -> Void
  var isOpen: Bool { watcher != nil && !finishing }

  /// Takes the descriptor over. `onDrained` is called when all that had to wait has gone.
  init(_ descriptor: consuming OwnedDescriptor, on loop: Loop, onDrained: @escaping () -> Void) throws(NetError) {
    self.onDrained = onDrained
    guard let watcher = FileWatcher(descriptor.number, on: loop) else {
      throw NetError(.system, "the child's input cannot be watched")
    }
    self.descriptor = consume descriptor
    self.watcher = watcher
    watcher.whenReady { [unowned self] _ in
      if flush(), !finishing { self.onDrained() }
    }
  }

  deinit { close() }

  func write(_ bytes: Bytes) {
    let waits = head < queue.count
    queue.append(bytes)
    queuedBytes += bytes.count
    if !waits { _ = flush() }
  }

  /// Closes once what is queued has gone.
  func finish() {
    finishing = true
    if head == queue.count { close() }
  }

  func close() {
    guard let watcher else { return }
    self.watcher = nil
    watcher.close()
    descriptor = nil
    queue = []
    (head, queuedBytes) = (0, 0)
  }

  /// Whether all has gone.
  private func flush() -> Bool {
    guard let watcher else { return false }
    while head < queue.count {
      let bytes = queue[head]
      let count = unsafe bytes.span.withUnsafeBytes {
        unsafe Glibc.write(watcher.descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        // Anything else than a full pipe: the child reads no more.
        if errno == EAGAIN { watcher.watch(.write) } else { close() }
        return false
      }
      queuedBytes -= count
      queue[head] = bytes.dropFirst(count)
      if count == bytes.count { head += 1 }
    }
    queue.removeAll(keepingCapacity: true)
    head = 0
    watcher.watch([])
    if finishing { close() }
    return true
  }
}
