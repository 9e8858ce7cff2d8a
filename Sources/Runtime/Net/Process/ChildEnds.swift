// The two ends of one of a child's standard descriptors: the one that it gets, which we close after the start, and ours.
// Each is owned by one value at a time, so that none is left open on any way out.

internal import Glibc

struct ChildEnds: ~Copyable {
  enum Kind {
    case pipe
    case null
    /// A copy of one of our own descriptors.
    case copy(Int32)

    init(_ output: ChildCommand.Output, ours: Int32) {
      switch output {
      case .delivered: self = .pipe
      case .discarded: self = .null
      case .inherited: self = .copy(ours)
      }
    }
  }

  let child: OwnedDescriptor
  private var ours: OwnedDescriptor?

  init(_ kind: Kind, childReads: Bool) throws(NetError) {
    switch kind {
    case .pipe:
      let ends = try SpawnedChild.pipe()
      child = OwnedDescriptor(childReads ? ends.read : ends.write)
      ours = OwnedDescriptor(childReads ? ends.write : ends.read)
    case .null:
      let null = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
      guard null >= 0 else { throw NetError(system: "open /dev/null", errno: errno) }
      child = try ChildEnds.aboveStandard(OwnedDescriptor(null))
      ours = nil
    case .copy(let descriptor):
      child = try ChildEnds.duplicate(descriptor)
      ours = nil
    }
  }

  /// Nil where there is no end of ours.
  mutating func takeOurs() -> OwnedDescriptor? { ours.take() }

  private static func aboveStandard(_ descriptor: consuming OwnedDescriptor) throws(NetError) -> OwnedDescriptor {
    if descriptor.number > 2 { return descriptor }
    return try duplicate(descriptor.number)
  }

  private static func duplicate(_ descriptor: Int32) throws(NetError) -> OwnedDescriptor {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw NetError(system: "dup", errno: errno) }
    return OwnedDescriptor(copy)
  }
}
