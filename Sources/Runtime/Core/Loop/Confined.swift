// A loop's objects are plain classes that no other thread may touch, and the compiler keeps them from crossing. Where
// one must ride in something that is allowed to cross (a handler's request, a callback of another thread), it rides in
// here, and whoever opens the wrapper on another thread stops the process rather than racing.

/// A value that only its loop may open.
public struct Confined<Value>: @unchecked Sendable {
  public let loop: Loop
  private let stored: Value

  /// Wraps a value on its own loop.
  public init(_ value: Value, to loop: Loop) {
    self.loop = loop
    stored = value
  }

  public var value: Value {
    loop.assertCurrent()
    return stored
  }
}
