// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A change of one item.
public enum ItemChange: SchemaUnion {
  case patch(ItemPatch)
  case value(ItemValue)
  case removed(ItemRemoved)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "patch": self = .patch(try ItemPatch(members: members))
    case "value": self = .value(try ItemValue(members: members))
    case "removed": self = .removed(try ItemRemoved(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .patch(let arm): members.arm(arm, "patch")
    case .value(let arm): members.arm(arm, "value")
    case .removed(let arm): members.arm(arm, "removed")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("ItemChange", [
    ArmFacts(1, "patch", ItemPatch.self),
    ArmFacts(2, "value", ItemValue.self),
    ArmFacts(3, "removed", ItemRemoved.self),
  ])
}
