// A named thread of the operating system: loops and workers stand on it, nothing else makes one. Its maker owns it and
// joins it; a name of its own is what shows in a debugger and in top.

internal import CUV
internal import Glibc

/// A running thread.
@safe
public struct Thread: @unchecked Sendable {
  private let id: pthread_t

  /// Starts `body`. The name is cut to the fifteen characters that the system keeps.
  public init(name: String, _ body: @escaping @Sendable () -> Void) {
    let start = unsafe Unmanaged.passRetained(Start(name: String(name.prefix(15)), body: body)).toOpaque()
    var id = pthread_t()
    let status = unsafe pthread_create(
      &id, nil,
      { start in
        let start = unsafe Unmanaged<Start>.fromOpaque(start!).takeRetainedValue()
        unsafe cuv_name_thread(start.name)
        start.body()
        return nil
      }, start)
    precondition(status == 0, "the system gives no more threads")
    self.id = id
  }

  /// Waits until the thread has ended; once.
  public func join() { pthread_join(id, nil) }

  /// Gives up waiting for it: its end is nobody's business; instead of `join`.
  func detach() { pthread_detach(id) }

  private final class Start {
    let name: String
    let body: @Sendable () -> Void
    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }
}
