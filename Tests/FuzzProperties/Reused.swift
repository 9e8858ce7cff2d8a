// zlib streams are kept from one input to the next, as a loop keeps them; that is part of what is tested.

/// Lets a value that belongs to one thread be a constant: a fuzzer has one thread, and the seeds run in one test at a
/// time, so nobody meets anybody here.
final class Reused<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}
