// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What the server sends.
public enum ServerMessage: Sendable, Equatable {
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

  public static let arms = NameTable(
    "welcome 1 snapshot 2 observed 3 frame 4 update 5 bookmark 6 result 7 error 8 reset 9 goaway 10 pong 11")
}

extension ServerMessage: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> ServerMessage? {
    switch arm {
    case 1: try WelcomeMessage.read(from: &json).map(Self.welcome)
    case 2: try SnapshotMessage.read(from: &json).map(Self.snapshot)
    case 3: try ObservedMessage.read(from: &json).map(Self.observed)
    case 4: try FrameMessage.read(from: &json).map(Self.frame)
    case 5: try UpdateMessage.read(from: &json).map(Self.update)
    case 6: try BookmarkMessage.read(from: &json).map(Self.bookmark)
    case 7: try ResultMessage.read(from: &json).map(Self.result)
    case 8: try ErrorMessage.read(from: &json).map(Self.error)
    case 9: try ResetMessage.read(from: &json).map(Self.reset)
    case 10: try GoAwayMessage.read(from: &json).map(Self.goaway)
    case 11: try PongMessage.read(from: &json).map(Self.pong)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .welcome(let arm): json.arm("welcome", arm)
    case .snapshot(let arm): json.arm("snapshot", arm)
    case .observed(let arm): json.arm("observed", arm)
    case .frame(let arm): json.arm("frame", arm)
    case .update(let arm): json.arm("update", arm)
    case .bookmark(let arm): json.arm("bookmark", arm)
    case .result(let arm): json.arm("result", arm)
    case .error(let arm): json.arm("error", arm)
    case .reset(let arm): json.arm("reset", arm)
    case .goaway(let arm): json.arm("goaway", arm)
    case .pong(let arm): json.arm("pong", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> ServerMessage? {
    switch arm {
    case 1: .welcome(try reader.value(WelcomeMessage.self))
    case 2: .snapshot(try reader.value(SnapshotMessage.self))
    case 3: .observed(try reader.value(ObservedMessage.self))
    case 4: .frame(try reader.value(FrameMessage.self))
    case 5: .update(try reader.value(UpdateMessage.self))
    case 6: .bookmark(try reader.value(BookmarkMessage.self))
    case 7: .result(try reader.value(ResultMessage.self))
    case 8: .error(try reader.value(ErrorMessage.self))
    case 9: .reset(try reader.value(ResetMessage.self))
    case 10: .goaway(try reader.value(GoAwayMessage.self))
    case 11: .pong(try reader.value(PongMessage.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .welcome(let arm): writer.field(1, arm)
    case .snapshot(let arm): writer.field(2, arm)
    case .observed(let arm): writer.field(3, arm)
    case .frame(let arm): writer.field(4, arm)
    case .update(let arm): writer.field(5, arm)
    case .bookmark(let arm): writer.field(6, arm)
    case .result(let arm): writer.field(7, arm)
    case .error(let arm): writer.field(8, arm)
    case .reset(let arm): writer.field(9, arm)
    case .goaway(let arm): writer.field(10, arm)
    case .pong(let arm): writer.field(11, arm)
    }
  }
}
