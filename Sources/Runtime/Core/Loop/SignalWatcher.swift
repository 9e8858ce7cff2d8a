// Signals as events of a loop: a handler runs as an ordinary callback on the loop, free to do what a signal handler of
// the system may not (allocate, lock, log).

internal import CUV

/// Calls back on its loop when the process gets a signal.
@safe
public final class SignalWatcher {
  private let handle: UnsafeMutablePointer<uv_signal_t>
  private let loop: Loop
  private let onSignal: () -> Void
  private var open = true

  /// Call on the loop.
  public init(_ signal: Int32, on loop: Loop, _ onSignal: @escaping () -> Void) {
    self.loop = loop
    self.onSignal = onSignal
    unsafe handle = .allocate(capacity: 1)
    unsafe uv_signal_init(loop.uv, handle)
    unsafe handle.pointee.data = Unmanaged.passUnretained(self).toOpaque()
    unsafe uv_signal_start(
      handle,
      { handle, _ in
        let watcher = unsafe Unmanaged<SignalWatcher>.fromOpaque(handle!.pointee.data).takeUnretainedValue()
        watcher.loop.enter()
        watcher.onSignal()
      }, signal)
  }

  deinit { close() }

  public func close() {
    guard open else { return }
    open = false
    unsafe closeAndFree(handle)
  }
}
