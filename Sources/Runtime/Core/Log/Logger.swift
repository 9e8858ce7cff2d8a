// What code logs with: a value that names its part and, within a request, the request.
//
//     private let log = Logger(part: "http")
//     log.debug("request refused", ["peer": .string(peer), "status": .int(status)])
//
// A line that its level leaves out costs one load and a comparison: neither message nor fields come to be. A line that
// is written is put together where it is said and handed to the log's thread.

public import Synchronization

/// Logs the lines of one part of the server.
public struct Logger: Sendable {
  @usableFromInline let part: LogPart
  @usableFromInline let request: RequestID?

  public init(part: String, in log: Log = .process) {
    self.part = log.part(part)
    request = nil
  }

  private init(_ part: LogPart, _ request: RequestID) {
    self.part = part
    self.request = request
  }

  /// The same part, naming `request` on each line.
  public func with(_ request: RequestID) -> Logger { Logger(part, request) }

  @inlinable
  public func isEnabled(_ level: LogLevel) -> Bool { level.rawValue >= part.threshold.load(ordering: .relaxed) }

  @inlinable
  public func log(
    _ level: LogLevel, _ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]
  ) {
    if isEnabled(level) { write(level, message(), fields()) }
  }

  @inlinable
  public func trace(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]) {
    if isEnabled(.trace) { write(.trace, message(), fields()) }
  }

  @inlinable
  public func debug(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]) {
    if isEnabled(.debug) { write(.debug, message(), fields()) }
  }

  @inlinable
  public func info(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]) {
    if isEnabled(.info) { write(.info, message(), fields()) }
  }

  @inlinable
  public func warn(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]) {
    if isEnabled(.warn) { write(.warn, message(), fields()) }
  }

  @inlinable
  public func error(_ message: @autoclosure () -> String, _ fields: @autoclosure () -> LogFields = [:]) {
    if isEnabled(.error) { write(.error, message(), fields()) }
  }

  @usableFromInline
  func write(_ level: LogLevel, _ message: String, _ fields: LogFields) {
    part.write(level, message, fields, request)
  }
}
