// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A change of one observed resource. It applies to the version `base`: a client that has another observes anew.
public enum ResourceChange: SchemaUnion {
  case patch(PatchChange)
  case value(ValueChange)
  case removed(RemovedChange)
  case items(ItemsChange)
  case entries(EntriesChange)
  case stale(StaleChange)
  case notify(NotifyChange)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "patch": self = .patch(try PatchChange(members: members))
    case "value": self = .value(try ValueChange(members: members))
    case "removed": self = .removed(try RemovedChange(members: members))
    case "items": self = .items(try ItemsChange(members: members))
    case "entries": self = .entries(try EntriesChange(members: members))
    case "stale": self = .stale(try StaleChange(members: members))
    case "notify": self = .notify(try NotifyChange(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .patch(let arm): members.arm(arm, "patch")
    case .value(let arm): members.arm(arm, "value")
    case .removed(let arm): members.arm(arm, "removed")
    case .items(let arm): members.arm(arm, "items")
    case .entries(let arm): members.arm(arm, "entries")
    case .stale(let arm): members.arm(arm, "stale")
    case .notify(let arm): members.arm(arm, "notify")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("ResourceChange", [
    ArmFacts(1, "patch", PatchChange.self),
    ArmFacts(2, "value", ValueChange.self),
    ArmFacts(3, "removed", RemovedChange.self),
    ArmFacts(4, "items", ItemsChange.self),
    ArmFacts(5, "entries", EntriesChange.self),
    ArmFacts(6, "stale", StaleChange.self),
    ArmFacts(7, "notify", NotifyChange.self),
  ])
}
