// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// What the server sends.
public enum ServerMessage: SchemaUnion {
  case welcome(WelcomeMessage)
  case snapshot(SnapshotMessage)
  case observed(ObservedMessage)
  case frame(FrameMessage)
  case update(UpdateMessage)
  case bookmark(BookmarkMessage)
  case result(ResultMessage)
  case error(ErrorMessage)
  case reset(ResetMessage)
  case goaway(GoAwayMessage)
  case pong(PongMessage)
  case unknown(UnknownArm)

  public init(tag: String, members: Members) throws(DecodeError) {
    switch tag {
    case "welcome": self = .welcome(try WelcomeMessage(members: members))
    case "snapshot": self = .snapshot(try SnapshotMessage(members: members))
    case "observed": self = .observed(try ObservedMessage(members: members))
    case "frame": self = .frame(try FrameMessage(members: members))
    case "update": self = .update(try UpdateMessage(members: members))
    case "bookmark": self = .bookmark(try BookmarkMessage(members: members))
    case "result": self = .result(try ResultMessage(members: members))
    case "error": self = .error(try ErrorMessage(members: members))
    case "reset": self = .reset(try ResetMessage(members: members))
    case "goaway": self = .goaway(try GoAwayMessage(members: members))
    case "pong": self = .pong(try PongMessage(members: members))
    default: self = .unknown(UnknownArm(tag: tag, members: members))
    }
  }

  public func write(into members: inout Members) -> String {
    switch self {
    case .welcome(let arm): members.arm(arm, "welcome")
    case .snapshot(let arm): members.arm(arm, "snapshot")
    case .observed(let arm): members.arm(arm, "observed")
    case .frame(let arm): members.arm(arm, "frame")
    case .update(let arm): members.arm(arm, "update")
    case .bookmark(let arm): members.arm(arm, "bookmark")
    case .result(let arm): members.arm(arm, "result")
    case .error(let arm): members.arm(arm, "error")
    case .reset(let arm): members.arm(arm, "reset")
    case .goaway(let arm): members.arm(arm, "goaway")
    case .pong(let arm): members.arm(arm, "pong")
    case .unknown(let arm): members.arm(arm)
    }
  }

  public static let facts = UnionFacts("ServerMessage", [
    ArmFacts(1, "welcome", WelcomeMessage.self),
    ArmFacts(2, "snapshot", SnapshotMessage.self),
    ArmFacts(3, "observed", ObservedMessage.self),
    ArmFacts(4, "frame", FrameMessage.self),
    ArmFacts(5, "update", UpdateMessage.self),
    ArmFacts(6, "bookmark", BookmarkMessage.self),
    ArmFacts(7, "result", ResultMessage.self),
    ArmFacts(8, "error", ErrorMessage.self),
    ArmFacts(9, "reset", ResetMessage.self),
    ArmFacts(10, "goaway", GoAwayMessage.self),
    ArmFacts(11, "pong", PongMessage.self),
  ])
}
