// A loop for callers to name: nothing runs on it.

import Core

enum TestLoop {
  private static let group = LoopGroup(count: 1)
  static var loop: Loop { group.loops[0] }
}
