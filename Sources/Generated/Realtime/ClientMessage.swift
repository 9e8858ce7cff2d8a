// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// What a client sends.
public enum ClientMessage: Sendable, Equatable {
  case `open`(OpenMessage)
  case observe(ObserveMessage)
  case unobserve(UnobserveMessage)
  case patch(PatchMessage)
  case call(CallMessage)
  case authorize(AuthorizeMessage)
  case ping(PingMessage)

  public static let arms = NameTable("open 1 observe 2 unobserve 3 patch 4 call 5 authorize 6 ping 7")
}

extension ClientMessage: WireUnion {
  public static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> ClientMessage? {
    switch arm {
    case 1: try OpenMessage.read(from: &json).map(Self.`open`)
    case 2: try ObserveMessage.read(from: &json).map(Self.observe)
    case 3: try UnobserveMessage.read(from: &json).map(Self.unobserve)
    case 4: try PatchMessage.read(from: &json).map(Self.patch)
    case 5: try CallMessage.read(from: &json).map(Self.call)
    case 6: try AuthorizeMessage.read(from: &json).map(Self.authorize)
    case 7: try PingMessage.read(from: &json).map(Self.ping)
    default: nil
    }
  }

  public func write(into json: inout JSONWriter) {
    switch self {
    case .`open`(let arm): json.arm("open", arm)
    case .observe(let arm): json.arm("observe", arm)
    case .unobserve(let arm): json.arm("unobserve", arm)
    case .patch(let arm): json.arm("patch", arm)
    case .call(let arm): json.arm("call", arm)
    case .authorize(let arm): json.arm("authorize", arm)
    case .ping(let arm): json.arm("ping", arm)
    }
  }

  public static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> ClientMessage? {
    switch arm {
    case 1: .`open`(try reader.value(OpenMessage.self))
    case 2: .observe(try reader.value(ObserveMessage.self))
    case 3: .unobserve(try reader.value(UnobserveMessage.self))
    case 4: .patch(try reader.value(PatchMessage.self))
    case 5: .call(try reader.value(CallMessage.self))
    case 6: .authorize(try reader.value(AuthorizeMessage.self))
    case 7: .ping(try reader.value(PingMessage.self))
    default: nil
    }
  }

  public func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .`open`(let arm): writer.field(1, arm)
    case .observe(let arm): writer.field(2, arm)
    case .unobserve(let arm): writer.field(3, arm)
    case .patch(let arm): writer.field(4, arm)
    case .call(let arm): writer.field(5, arm)
    case .authorize(let arm): writer.field(6, arm)
    case .ping(let arm): writer.field(7, arm)
    }
  }
}

extension ClientMessage {
  public func validate(into violations: inout Violations) {
    switch self {
    case .`open`: break
    case .observe(let arm): arm.validate(into: &violations)
    case .unobserve(let arm): arm.validate(into: &violations)
    case .patch(let arm): arm.validate(into: &violations)
    case .call(let arm): arm.validate(into: &violations)
    case .authorize(let arm): arm.validate(into: &violations)
    case .ping: break
    }
  }
}
