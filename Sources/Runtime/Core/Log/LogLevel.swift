// The five levels. There is no "fatal" (the process says that by ending) and no "off" (raise a part to `error`).

/// How much a line matters.
public enum LogLevel: UInt8, Sendable, Comparable, CaseIterable, CustomStringConvertible {
  case trace, debug, info, warn, error

  public init?(name: some StringProtocol) {
    guard let level = LogLevel.allCases.first(where: { $0.description == name }) else { return nil }
    self = level
  }

  public var description: String {
    switch self {
    case .trace: "trace"
    case .debug: "debug"
    case .info: "info"
    case .warn: "warn"
    case .error: "error"
    }
  }

  public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rawValue < right.rawValue }
}
