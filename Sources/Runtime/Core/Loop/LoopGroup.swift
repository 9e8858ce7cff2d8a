// The loops of the process, each on a thread of its own. A connection is given to one of them for life; a room belongs
// to the one that its id falls on.

internal import Glibc
internal import Synchronization

/// Several loops and their threads.
public final class LoopGroup: Sendable {
  public let loops: [Loop]
  private let threads: [Thread]
  private let turn = Atomic<Int>(0)

  /// Starts `count` loops; one a core serves best.
  public init(count: Int = LoopGroup.cores, name: String = "loop") {
    let loops = (0..<max(1, count)).map { Loop(index: $0, name: "\(name)-\($0)") }
    self.loops = loops
    threads = loops.map { loop in Thread(name: loop.name) { loop.run() } }
  }

  /// The loops in turn.
  public func next() -> Loop { loops[turn.add(1, ordering: .relaxed).newValue.magnitude.asInt % loops.count] }

  /// Ends all loops and waits for their threads. Not to be called from one of them.
  public func shutDown() {
    for loop in loops { loop.stop() }
    for thread in threads { thread.join() }
  }

  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension UInt {
  fileprivate var asInt: Int { Int(self & UInt(Int.max)) }
}
