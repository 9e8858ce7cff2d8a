// A continuation in a box. Most exchanges and bodies never wait: looking whether somebody does, and letting an object go,
// is then a look at a pointer, where an optional continuation would be copied and destroyed as a generic value.

/// Who waits to be called on.
final class Waiter {
  private let continuation: CheckedContinuation<Void, Never>

  init(_ continuation: CheckedContinuation<Void, Never>) { self.continuation = continuation }

  /// Once.
  func resume() { continuation.resume() }
}
