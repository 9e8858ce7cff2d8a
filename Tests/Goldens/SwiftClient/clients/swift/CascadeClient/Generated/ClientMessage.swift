// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What a client sends.
public enum ClientMessage: SchemaUnion {
  case `open`(OpenMessage)
  case observe(ObserveMessage)
  case unobserve(UnobserveMessage)
  case patch(PatchMessage)
  case call(CallMessage)
  case authorize(AuthorizeMessage)
  case ping(PingMessage)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "open": self = .`open`(try OpenMessage(members: members))
    case "observe": self = .observe(try ObserveMessage(members: members))
    case "unobserve": self = .unobserve(try UnobserveMessage(members: members))
    case "patch": self = .patch(try PatchMessage(members: members))
    case "call": self = .call(try CallMessage(members: members))
    case "authorize": self = .authorize(try AuthorizeMessage(members: members))
    case "ping": self = .ping(try PingMessage(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .`open`(let arm): members.arm(arm, "open")
    case .observe(let arm): members.arm(arm, "observe")
    case .unobserve(let arm): members.arm(arm, "unobserve")
    case .patch(let arm): members.arm(arm, "patch")
    case .call(let arm): members.arm(arm, "call")
    case .authorize(let arm): members.arm(arm, "authorize")
    case .ping(let arm): members.arm(arm, "ping")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("ClientMessage", [
    ArmFacts(1, "open", OpenMessage.self),
    ArmFacts(2, "observe", ObserveMessage.self),
    ArmFacts(3, "unobserve", UnobserveMessage.self),
    ArmFacts(4, "patch", PatchMessage.self),
    ArmFacts(5, "call", CallMessage.self),
    ArmFacts(6, "authorize", AuthorizeMessage.self),
    ArmFacts(7, "ping", PingMessage.self),
  ])
}
