// A program that a test starts. Foundation's `Process` learns of the end by a socket whose other end the program holds; a
// program that another thread starts in the same moment inherits it, and who waits for the first waits for the second:
// for ever, where that is the database of all tests. So here nothing is inherited but the three streams, nor are the
// signals blocked that the threads of tests block, and the end is what the kernel says.
//
// It is taken note of at once, whether anybody asks or not: while a program that has ended is not waited for, Swift
// Testing sees it again and again, and never the end of its own exit tests.

internal import CTestProcesses
public import Foundation

/// Set up and run by one thread, then asked by any: what changes from then on is behind the lock.
public final class TestProcess: @unchecked Sendable {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  public var executableURL: URL?
  public var arguments: [String] = []
  /// The tests' own, where it is not set.
  public var environment: [String: String]?
  public var currentDirectoryURL: URL?
  public var standardInput: (any ProcessStream)?
  public var standardOutput: (any ProcessStream)?
  public var standardError: (any ProcessStream)?
  public private(set) var processIdentifier: Int32 = 0

  private let lock = NSCondition()
  /// As the kernel has it, once the program has ended. Under the lock.
  private var status: Int32?

  public init() {}

  public func run() throws {
    let path = executableURL?.path ?? ""
    let streams = [
      standardInput?.descriptor(asInput: true) ?? -1, standardOutput?.descriptor(asInput: false) ?? -1,
      standardError?.descriptor(asInput: false) ?? -1,
    ]
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables =
      unsafe (environment ?? ProcessInfo.processInfo.environment).map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    let failure = unsafe test_process_start(
      &processIdentifier, path, &words, &variables, currentDirectoryURL?.path, streams)
    guard failure == 0 else {
      lock.withLock { status = 127 << 8 }
      throw Failure(description: "\(path) does not start: \(unsafe String(cString: strerror(failure)))")
    }
    standardInput?.close(asInput: true)
    standardOutput?.close(asInput: false)
    standardError?.close(asInput: false)
    Thread.detachNewThread { self.follow() }
  }

  private func follow() {
    // It stays there until the lock is held, so that nobody signals another that has its number by then.
    var about = unsafe siginfo_t()
    while unsafe waitid(P_PID, id_t(processIdentifier), &about, WEXITED | WNOWAIT) == -1 && errno == EINTR {}
    lock.withLock {
      var code: Int32 = 0
      unsafe waitpid(processIdentifier, &code, 0)
      status = code
      lock.broadcast()
    }
  }

  // MARK: Its end

  public var isRunning: Bool { processIdentifier > 0 && lock.withLock { status == nil } }

  public func waitUntilExit() {
    guard processIdentifier > 0 else { return }
    lock.withLock { while status == nil { lock.wait() } }
  }

  /// Its exit code, or the signal that ended it.
  public var terminationStatus: Int32 {
    guard let status = lock.withLock({ status }) else { preconditionFailure("it still runs") }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : status & 0x7f
  }

  public func terminate() {
    lock.withLock { if processIdentifier > 0 && status == nil { kill(processIdentifier, SIGTERM) } }
  }
}

/// Where one of a program's three streams goes. The end of a pipe that is the program's is closed here once it runs.
public protocol ProcessStream: Sendable {
  /// -2 is nowhere.
  func descriptor(asInput: Bool) -> Int32
  func close(asInput: Bool)
}

extension FileHandle: ProcessStream {
  public func descriptor(asInput: Bool) -> Int32 { self === FileHandle.nullDevice ? -2 : fileDescriptor }
  public func close(asInput: Bool) {}
}

extension Pipe: ProcessStream {
  public func descriptor(asInput: Bool) -> Int32 {
    (asInput ? fileHandleForReading : fileHandleForWriting).fileDescriptor
  }
  public func close(asInput: Bool) { try? (asInput ? fileHandleForReading : fileHandleForWriting).close() }
}
