// One line before it is bytes.

struct LogRecord {
  let time: Timestamp
  let level: LogLevel
  let part: String
  let request: RequestID?
  let message: String
  let fields: LogFields
}
