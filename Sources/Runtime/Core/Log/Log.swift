// Where the loggers of a process meet: which part logs from which level, and where the lines go. There is one, `process`;
// tests make their own. Everything may be changed while the server runs.

internal import Glibc

/// The parts, the levels and the output of logging.
public final class Log: Sendable {
  /// Where lines go.
  public enum Output: Sendable, Equatable {
    case standardError
    case file(String)
    /// Stays open when the log is closed.
    case descriptor(Int32)
  }

  /// The one that a server logs to: standard error until told otherwise. What it holds is written at exit.
  public static let process: Log = {
    atexit { Log.process.flush() }
    return Log()
  }()

  /// How many bytes of lines may wait for the writer; more are dropped and counted.
  public static let bound = 1 << 20

  private struct Parts {
    var levels = LogLevels()
    var named: [String: LogPart] = [:]
  }

  private let parts = Monitor(Parts())
  private let writer: LogWriter

  /// Logs to standard error.
  public convenience init() {
    self.init(LogWriter.Destination(descriptor: STDERR_FILENO), format: LogFormat(for: STDERR_FILENO))
  }

  /// Logs to `output`, in the format given or else in the one that fits it.
  public convenience init(_ output: Output, format: LogFormat? = nil, bound: Int = Log.bound) throws(LogError) {
    let destination = try Log.destination(output)
    self.init(destination, format: format ?? LogFormat(for: destination.descriptor), bound: bound)
  }

  private init(_ destination: LogWriter.Destination, format: LogFormat, bound: Int = Log.bound) {
    writer = LogWriter(destination, format: format, bound: bound)
  }

  deinit { writer.close() }

  /// Lines from now on go to `output`.
  public func redirect(to output: Output, format: LogFormat? = nil) throws(LogError) {
    let destination = try Log.destination(output)
    writer.redirect(to: destination, format: format ?? LogFormat(for: destination.descriptor))
  }

  /// Opens the log's file again under its name, for whoever has moved it away.
  public func reopen() { writer.reopen() }

  /// Waits until all is written, but not for ever; whether it was. Not to be called on a loop.
  @discardableResult
  public func flush(within limit: Duration = .seconds(2)) -> Bool { writer.flush(within: limit) }

  /// Lines that were never written because the buffer was full or the file could not be written.
  public var droppedLines: Int { writer.dropped }

  public var levels: LogLevels {
    get { parts.withLock { $0.levels } }
    set {
      parts.withLock { parts in
        parts.levels = newValue
        for part in parts.named.values { part.setThreshold(newValue.level(of: part.name)) }
      }
    }
  }

  func part(_ name: String) -> LogPart {
    precondition(LogLevels.isPart(name), "a part is named with a-z, 0-9, \".\" and \"-\"")
    return parts.withLock { parts in
      if let known = parts.named[name] { return known }
      let part = LogPart(name: name, threshold: parts.levels.level(of: name), writer: writer)
      parts.named[name] = part
      return part
    }
  }

  private static func destination(_ output: Output) throws(LogError) -> LogWriter.Destination {
    switch output {
    case .standardError: LogWriter.Destination(descriptor: STDERR_FILENO)
    case .descriptor(let descriptor): LogWriter.Destination(descriptor: descriptor)
    case .file(let path): LogWriter.Destination(descriptor: try LogWriter.open(path), path: path)
    }
  }
}
