// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// An entry of a LOG.
public enum LogEntry: Sendable, Equatable {
  case event(LogEvent)
  case hidden(LogHidden)

  public static let arms = NameTable("event 1 hidden 2")
}

extension LogEntry: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> LogEntry? {
    switch arm {
    case 1: try LogEvent.read(from: &json).map(Self.event)
    case 2: try LogHidden.read(from: &json).map(Self.hidden)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .event(let arm): json.arm("event", arm)
    case .hidden(let arm): json.arm("hidden", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> LogEntry? {
    switch arm {
    case 1: .event(try reader.value(LogEvent.self))
    case 2: .hidden(try reader.value(LogHidden.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .event(let arm): writer.field(1, arm)
    case .hidden(let arm): writer.field(2, arm)
    }
  }
}
