// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Where a media comes from.
public enum MediaSource: SchemaUnion {
  case direct(DirectSource)
  case providerItem(ProviderItem)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "direct": self = .direct(try DirectSource(members: members))
    case "providerItem": self = .providerItem(try ProviderItem(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .direct(let arm): members.arm(arm, "direct")
    case .providerItem(let arm): members.arm(arm, "providerItem")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("MediaSource", [
    ArmFacts(1, "direct", DirectSource.self),
    ArmFacts(2, "providerItem", ProviderItem.self),
  ])
}
