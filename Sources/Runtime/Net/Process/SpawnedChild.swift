// The system's side of a child process: started, known by a descriptor, signalled and reaped. Every pipe end is owned by
// exactly one value at each moment and closed with it.

internal import CSpawn
internal import Glibc

/// A descriptor that is closed when its owner goes.
struct OwnedDescriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { _ = Glibc.close(number) }
}

/// A child that runs or waits to be reaped.
struct SpawnedChild {
  let pid: Int32
  /// Readable once the child has ended; whoever has this value closes it.
  let handle: Int32

  /// Starts the program with these as its standard input, output and error output. Waits until it has been replaced.
  static func start(_ command: ChildCommand, standard: (Int32, Int32, Int32)) throws(NetError) -> SpawnedChild {
    let words = [command.program] + command.arguments
    let settings = command.environment.map { "\($0.key)=\($0.value)" }
    guard !command.program.isEmpty,
      !(words + settings + [command.directory ?? ""]).contains(where: { $0.utf8.contains(0) })
    else { throw NetError(.configuration, "a command with no name or with a NUL in it cannot be run") }
    let path = try find(command.program)
    var child = cspawn_child()
    let status = unsafe withCStrings(words) { arguments in
      unsafe withCStrings(settings) { environment in
        unsafe path.withCString { path in
          unsafe withOptionalCString(command.directory) { directory in
            var plan = unsafe cspawn_plan(
              path: path, arguments: arguments, environment: environment, directory: directory, standard: standard)
            return unsafe cspawn_start(&plan, &child)
          }
        }
      }
    }
    guard status == 0 else { throw NetError(system: "starting '\(command.program)'", errno: -status) }
    return SpawnedChild(pid: child.pid, handle: child.handle)
  }

  /// Only while it was not reaped.
  func signalGroup(_ number: Int32) { cspawn_signal_group(pid, number) }

  /// Whether it is there only to be reaped.
  var hasEnded: Bool { cspawn_has_ended(pid) != 0 }

  /// Nil while it runs.
  func reap() -> ChildEnd? {
    var status: Int32 = 0
    guard unsafe cspawn_reap(pid, &status) == 1 else { return nil }
    return cspawn_exited(status) != 0 ? .exited(cspawn_exit_code(status)) : .signalled(cspawn_signal(status))
  }

  /// Blocks; for a child that was killed, which takes no time.
  func waitForEnd() { cspawn_wait(pid) }

  static func pipe() throws(NetError) -> (read: Int32, write: Int32) {
    var ends: (Int32, Int32) = (-1, -1)
    let status = unsafe withUnsafeMutableBytes(of: &ends) { bytes in
      unsafe cspawn_pipe(bytes.baseAddress!.assumingMemoryBound(to: Int32.self))
    }
    guard status == 0 else { throw NetError(system: "pipe", errno: -status) }
    return (ends.0, ends.1)
  }

  private static func find(_ program: String) throws(NetError) -> String {
    if program.contains("/") { return program }
    let search = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    // An empty part would mean the working folder, which is nobody's idea of a search path here.
    for folder in search.split(separator: ":") {
      let path = "\(folder)/\(program)"
      if unsafe access(path, X_OK) == 0 { return path }
    }
    throw NetError(.configuration, "there is no program '\(program)' in PATH")
  }
}

/// Lends the strings as C wants a list of them, a null at its end.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { while let pointer = unsafe pointers.popLast() { unsafe free(pointer) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { unsafe body(UnsafePointer($0.baseAddress!)) }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
  guard let text else { return body(nil) }
  return unsafe text.withCString { unsafe body($0) }
}
