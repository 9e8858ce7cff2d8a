// What a child writes, on its way to us. Reading is driven by readiness and can be paused, which fills the pipe and so
// stops the child.

import Core
internal import Glibc

/// The reading end of a child's output.
final class ChildOutputPipe {
  private let loop: Loop
  private var descriptor: OwnedDescriptor?
  private var watcher: FileWatcher?
  private(set) var isPaused = false
  var isOpen: Bool { watcher != nil }

  /// Takes the descriptor over. `onBytes` gets what comes, `onEnd` that no more will.
  init(
    _ descriptor: consuming OwnedDescriptor, on loop: Loop, onBytes: @escaping (Span<UInt8>) -> Void,
    onEnd: @escaping () -> Void
  ) throws(NetError) {
    self.loop = loop
    guard let watcher = FileWatcher(descriptor.number, on: loop) else {
      throw NetError(.system, "the child's output cannot be watched")
    }
    self.descriptor = consume descriptor
    self.watcher = watcher
    watcher.whenReady { [unowned self] _ in read(onBytes, onEnd) }
    watcher.watch(.read)
  }

  deinit { close() }

  func pause(_ paused: Bool) {
    isPaused = paused
    watcher?.watch(paused ? [] : .read)
  }

  func close() {
    guard let watcher else { return }
    self.watcher = nil
    watcher.close()
    descriptor = nil
  }

  /// One read a turn: a child that never stops writing shares the loop with everybody else.
  private func read(_ onBytes: (Span<UInt8>) -> Void, _ onEnd: () -> Void) {
    guard let watcher else { return }
    let buffer = unsafe loop.readBuffer
    let count = unsafe Glibc.read(watcher.descriptor, buffer.baseAddress, buffer.count)
    if count > 0 {
      unsafe onBytes(UnsafeRawBufferPointer(rebasing: buffer[..<count]).bindMemory(to: UInt8.self).span)
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      close()
      onEnd()
    }
  }
}
