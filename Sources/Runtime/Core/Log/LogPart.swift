// A named part of the server as logging sees it: the level that it logs from, which anybody may change at any time, and
// the way to the writer. All loggers of a part share one.

public import Synchronization

@usableFromInline
final class LogPart: Sendable {
  let name: String
  @usableFromInline let threshold: Atomic<UInt8>
  private let writer: LogWriter

  init(name: String, threshold: LogLevel, writer: LogWriter) {
    self.name = name
    self.threshold = Atomic(threshold.rawValue)
    self.writer = writer
  }

  func setThreshold(_ level: LogLevel) { threshold.store(level.rawValue, ordering: .relaxed) }

  func write(_ level: LogLevel, _ message: String, _ fields: LogFields, _ request: RequestID?) {
    writer.put(
      LogRecord(time: .now, level: level, part: name, request: request, message: message, fields: fields))
  }
}
