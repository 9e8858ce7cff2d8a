// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// How a room works.
public struct RoomSettings: Sendable, Equatable {
  /// The room that it belongs to.
  public var roomId: ID<Room> = .unset
  /// Whether people without an account may come by a link.
  public var allowGuests: Bool = false
  /// Whether members wait to be let in.
  public var requireApproval: Bool = false
  /// Whether whoever may join does so by opening the room's page.
  public var allowAutoJoin: Bool = true
  /// Whether there is a chat.
  public var chatEnabled: Bool = true
  /// How long one waits between two messages; moderators do not.
  public var slowMode: Duration = .zero
  /// Whether members can talk.
  public var voiceChatEnabled: Bool = true
  /// Whether members give each other pieces of media.
  public var p2pMediaEnabled: Bool = true
  /// Whether the next media begins when one has ended.
  public var autoPlay: Bool = true
  /// Which is the next one.
  public var playMode: PlayMode = .sequential
  /// How long it takes until the next one begins.
  public var autoPlayDelay: Duration = .zero
  /// Whom the room waits for when players stall.
  public var waitPolicy: WaitPolicy = .nobody
  /// How long it waits at most; who is not ready then is left behind.
  public var waitTimeout: Duration = .seconds(8)
  /// The language of subtitles that players begin with; none when null.
  public var subtitleLanguage: String? = nil
  /// The language of sound that players begin with; the media's own when null.
  public var audioLanguage: String? = nil
  /// What the room's administrators may beside what they may by default.
  public var adminAdditions: [Permission] = []
  /// What the room's administrators may not.
  public var adminRemovals: [Permission] = []
  /// What members may beside what they may by default; no more than administrators.
  public var memberAdditions: [Permission] = []
  /// What members may not.
  public var memberRemovals: [Permission] = []
  /// What guests may, of what they can be given.
  public var guestAdditions: [Permission] = []
  /// What guests may not.
  public var guestRemovals: [Permission] = []
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    roomId 1010 allowGuests 1 requireApproval 2 allowAutoJoin 3 chatEnabled 4 slowMode 5 voiceChatEnabled 6 \
    p2pMediaEnabled 7 autoPlay 8 playMode 9 autoPlayDelay 10 waitPolicy 11 waitTimeout 12 subtitleLanguage 13 \
    audioLanguage 14 adminAdditions 15 adminRemovals 16 memberAdditions 17 memberRemovals 18 guestAdditions 19 \
    guestRemovals 20 version 1004
    """)

  public init() {}
}

extension RoomSettings: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&roomId)
      case 1: try json.read(&allowGuests)
      case 2: try json.read(&requireApproval)
      case 3: try json.read(&allowAutoJoin)
      case 4: try json.read(&chatEnabled)
      case 5: try json.read(&slowMode)
      case 6: try json.read(&voiceChatEnabled)
      case 7: try json.read(&p2pMediaEnabled)
      case 8: try json.read(&autoPlay)
      case 9: try json.read(&playMode)
      case 10: try json.read(&autoPlayDelay)
      case 11: try json.read(&waitPolicy)
      case 12: try json.read(&waitTimeout)
      case 13: try json.read(&subtitleLanguage)
      case 14: try json.read(&audioLanguage)
      case 15: try json.read(&adminAdditions, max: 64)
      case 16: try json.read(&adminRemovals, max: 64)
      case 17: try json.read(&memberAdditions, max: 64)
      case 18: try json.read(&memberRemovals, max: 64)
      case 19: try json.read(&guestAdditions, max: 64)
      case 20: try json.read(&guestRemovals, max: 64)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("roomId", roomId)
    json.field("allowGuests", allowGuests)
    json.field("requireApproval", requireApproval)
    json.field("allowAutoJoin", allowAutoJoin)
    json.field("chatEnabled", chatEnabled)
    json.field("slowMode", slowMode)
    json.field("voiceChatEnabled", voiceChatEnabled)
    json.field("p2pMediaEnabled", p2pMediaEnabled)
    json.field("autoPlay", autoPlay)
    json.field("playMode", playMode)
    json.field("autoPlayDelay", autoPlayDelay)
    json.field("waitPolicy", waitPolicy)
    json.field("waitTimeout", waitTimeout)
    json.field("subtitleLanguage", subtitleLanguage)
    json.field("audioLanguage", audioLanguage)
    json.field("adminAdditions", adminAdditions)
    json.field("adminRemovals", adminRemovals)
    json.field("memberAdditions", memberAdditions)
    json.field("memberRemovals", memberRemovals)
    json.field("guestAdditions", guestAdditions)
    json.field("guestRemovals", guestRemovals)
    json.field("version", version)
    json.endObject()
  }
}

extension RoomSettings: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&roomId)
      case 1: try reader.read(&allowGuests)
      case 2: try reader.read(&requireApproval)
      case 3: try reader.read(&allowAutoJoin)
      case 4: try reader.read(&chatEnabled)
      case 5: try reader.read(&slowMode)
      case 6: try reader.read(&voiceChatEnabled)
      case 7: try reader.read(&p2pMediaEnabled)
      case 8: try reader.read(&autoPlay)
      case 9: try reader.read(&playMode)
      case 10: try reader.read(&autoPlayDelay)
      case 11: try reader.read(&waitPolicy)
      case 12: try reader.read(&waitTimeout)
      case 13: try reader.read(&subtitleLanguage)
      case 14: try reader.read(&audioLanguage)
      case 15: try reader.read(&adminAdditions, max: 64)
      case 16: try reader.read(&adminRemovals, max: 64)
      case 17: try reader.read(&memberAdditions, max: 64)
      case 18: try reader.read(&memberRemovals, max: 64)
      case 19: try reader.read(&guestAdditions, max: 64)
      case 20: try reader.read(&guestRemovals, max: 64)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, allowGuests)
    writer.field(2, requireApproval)
    writer.field(3, allowAutoJoin)
    writer.field(4, chatEnabled)
    writer.field(5, slowMode)
    writer.field(6, voiceChatEnabled)
    writer.field(7, p2pMediaEnabled)
    writer.field(8, autoPlay)
    writer.field(9, playMode)
    writer.field(10, autoPlayDelay)
    writer.field(11, waitPolicy)
    writer.field(12, waitTimeout)
    writer.field(13, subtitleLanguage)
    writer.field(14, audioLanguage)
    writer.field(15, adminAdditions)
    writer.field(16, adminRemovals)
    writer.field(17, memberAdditions)
    writer.field(18, memberRemovals)
    writer.field(19, guestAdditions)
    writer.field(20, guestRemovals)
    writer.field(1004, version)
    writer.field(1010, roomId)
  }
}

extension RoomSettings: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.RoomSettings"
  public var entityVersion: Int? { version }
}
