// Generated from Schema/chat.graphql by codegen. Do not edit.

public import CascadeClient

/// What happens in a chat.
public enum ChatEvent: SchemaUnion {
  case message(ChatMessage)
  case notice(ChatNotice)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "message": self = .message(try ChatMessage(members: members))
    case "notice": self = .notice(try ChatNotice(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .message(let arm): members.arm(arm, "message")
    case .notice(let arm): members.arm(arm, "notice")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("ChatEvent", [
    ArmFacts(1, "message", ChatMessage.self),
    ArmFacts(3, "notice", ChatNotice.self),
  ])
}
