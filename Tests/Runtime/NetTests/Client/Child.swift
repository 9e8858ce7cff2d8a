import Foundation

/// A command whose input and output are with us. Foundation's own leaks, which the sanitizer would tell of, and lets
/// children inherit the signals that a worker thread blocks.
final class Child: Sendable {
  let line: Line
  private let id: pid_t

  init(_ command: [String]) {
    var ends: [Int32] = [0, 0]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    let hasLine = unsafe socketpair(AF_UNIX, type, 0, &ends) == 0
    precondition(hasLine, "no descriptors for a child")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_init(&attributes)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = unsafe command.map { unsafe strdup($0) } + [nil]
    var id: pid_t = 0
    let status = unsafe posix_spawnp(&id, command[0], &actions, &attributes, &words, environ)
    precondition(status == 0, "\(command[0]) does not start")
    unsafe words.forEach { unsafe free($0) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    unsafe posix_spawnattr_destroy(&attributes)
    close(ends[1])
    self.id = id
    line = Line(ends[0])
  }

  deinit { end() }

  /// Ends its input, which must end it, and waits for that.
  func end() {
    line.hangUp()
    waitUntilExit()
  }

  func waitUntilExit() { waitpid(id, nil, 0) }

  /// Our end of it; whoever reads may outlive the child.
  final class Line: Sendable {
    private let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }

    func hangUp() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// What came, once there is something; empty when there will be no more.
    func read() -> String {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
  }
}
