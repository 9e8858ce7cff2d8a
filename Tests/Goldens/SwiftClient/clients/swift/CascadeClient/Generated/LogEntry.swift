// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// An entry of a LOG.
public enum LogEntry: SchemaUnion {
  case event(LogEvent)
  case hidden(LogHidden)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "event": self = .event(try LogEvent(members: members))
    case "hidden": self = .hidden(try LogHidden(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .event(let arm): members.arm(arm, "event")
    case .hidden(let arm): members.arm(arm, "hidden")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("LogEntry", [
    ArmFacts(1, "event", LogEvent.self),
    ArmFacts(2, "hidden", LogHidden.self),
  ])
}
