// Readiness of a file descriptor: the one door through which sockets, pipes, and the libraries that bring their own
// descriptors (curl, libpq) meet a loop. It does not own the descriptor; close the watcher first, then the descriptor.

internal import CUV

/// Calls back on its loop when a descriptor can be read or written.
@safe
public final class FileWatcher {
  /// What a descriptor is ready for, or is watched for.
  public struct Interest: OptionSet, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
    public static let read = Interest(rawValue: 1)
    public static let write = Interest(rawValue: 2)
    /// The peer will send no more.
    public static let disconnect = Interest(rawValue: 4)
  }

  public let loop: Loop
  public let descriptor: Int32
  private var handle: UnsafeMutablePointer<uv_poll_t>?
  private var watching: Interest = []
  private var onReady: ((Interest) -> Void)?

  /// The descriptor becomes non-blocking. Nil when the system cannot watch it.
  public init?(_ descriptor: Int32, on loop: Loop) {
    self.loop = loop
    self.descriptor = descriptor
    let handle = UnsafeMutablePointer<uv_poll_t>.allocate(capacity: 1)
    guard unsafe uv_poll_init(loop.uv, handle, descriptor) == 0 else {
      unsafe handle.deallocate()
      return nil
    }
    unsafe self.handle = handle
    unsafe handle.pointee.data = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { close() }

  /// Sets who is called; set once, before `watch`.
  public func whenReady(_ call: @escaping (Interest) -> Void) { onReady = call }

  /// Replaces what is watched for; nothing stops the watching.
  public func watch(_ interest: Interest) {
    guard let handle = unsafe handle, interest != watching else { return }
    watching = interest
    if interest.isEmpty { unsafe uv_poll_stop(handle) } else { unsafe start(handle) }
  }

  private func start(_ handle: UnsafeMutablePointer<uv_poll_t>) {
    unsafe uv_poll_start(handle, watching.rawValue) { handle, status, events in
      // Not retained: whoever is called may let go of the watcher, which is not touched after.
      unsafe Unmanaged<FileWatcher>.fromOpaque(handle!.pointee.data)._withUnsafeGuaranteedRef { watcher in
        // libuv stops at an error. What came before it may take more than one read: go on until the owner meets it.
        if status < 0 { unsafe watcher.start(handle!) }
        watcher.ready(status < 0 ? [.read, .write] : Interest(rawValue: events))
      }
    }
  }

  /// An error on the descriptor arrives as "readable and writable": the next call on it tells what it is.
  private func ready(_ interest: Interest) {
    loop.enter()
    onReady?(interest)
  }

  /// Stops for good; safe to call from within the callback, and twice.
  public func close() {
    guard let handle = unsafe handle else { return }
    unsafe self.handle = nil
    onReady = nil
    unsafe uv_poll_stop(handle)
    unsafe closeAndFree(handle)
  }
}
