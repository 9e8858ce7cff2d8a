// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import CascadeClient

/// How a room works.
public struct RoomSettings: SchemaMessage {
  /// The room that it belongs to.
  public var roomId: String
  /// Whether people without an account may come by a link.
  public var allowGuests: Bool
  /// Whether members wait to be let in.
  public var requireApproval: Bool
  /// Whether whoever may join does so by opening the room's page.
  public var allowAutoJoin: Bool
  /// Whether there is a chat.
  public var chatEnabled: Bool
  /// How long one waits between two messages; moderators do not.
  public var slowMode: Duration
  /// Whether members can talk.
  public var voiceChatEnabled: Bool
  /// Whether members give each other pieces of media.
  public var p2pMediaEnabled: Bool
  /// Whether the next media begins when one has ended.
  public var autoPlay: Bool
  /// Which is the next one.
  public var playMode: PlayMode
  /// How long it takes until the next one begins.
  public var autoPlayDelay: Duration
  /// Whom the room waits for when players stall.
  public var waitPolicy: WaitPolicy
  /// How long it waits at most; who is not ready then is left behind.
  public var waitTimeout: Duration
  /// The language of subtitles that players begin with; none when null.
  public var subtitleLanguage: String?
  /// The language of sound that players begin with; the media's own when null.
  public var audioLanguage: String?
  /// What the room's administrators may beside what they may by default.
  public var adminAdditions: [Permission]
  /// What the room's administrators may not.
  public var adminRemovals: [Permission]
  /// What members may beside what they may by default; no more than administrators.
  public var memberAdditions: [Permission]
  /// What members may not.
  public var memberRemovals: [Permission]
  /// What guests may, of what they can be given.
  public var guestAdditions: [Permission]
  /// What guests may not.
  public var guestRemovals: [Permission]
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    roomId: String,
    allowGuests: Bool = false,
    requireApproval: Bool = false,
    allowAutoJoin: Bool = true,
    chatEnabled: Bool = true,
    slowMode: Duration = .zero,
    voiceChatEnabled: Bool = true,
    p2pMediaEnabled: Bool = true,
    autoPlay: Bool = true,
    playMode: PlayMode = .sequential,
    autoPlayDelay: Duration = .zero,
    waitPolicy: WaitPolicy = .nobody,
    waitTimeout: Duration = .seconds(8),
    subtitleLanguage: String? = nil,
    audioLanguage: String? = nil,
    adminAdditions: [Permission] = [],
    adminRemovals: [Permission] = [],
    memberAdditions: [Permission] = [],
    memberRemovals: [Permission] = [],
    guestAdditions: [Permission] = [],
    guestRemovals: [Permission] = [],
    version: Int
  ) {
    self.roomId = roomId
    self.allowGuests = allowGuests
    self.requireApproval = requireApproval
    self.allowAutoJoin = allowAutoJoin
    self.chatEnabled = chatEnabled
    self.slowMode = slowMode
    self.voiceChatEnabled = voiceChatEnabled
    self.p2pMediaEnabled = p2pMediaEnabled
    self.autoPlay = autoPlay
    self.playMode = playMode
    self.autoPlayDelay = autoPlayDelay
    self.waitPolicy = waitPolicy
    self.waitTimeout = waitTimeout
    self.subtitleLanguage = subtitleLanguage
    self.audioLanguage = audioLanguage
    self.adminAdditions = adminAdditions
    self.adminRemovals = adminRemovals
    self.memberAdditions = memberAdditions
    self.memberRemovals = memberRemovals
    self.guestAdditions = guestAdditions
    self.guestRemovals = guestRemovals
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    allowGuests = try members.read("allowGuests", or: false)
    requireApproval = try members.read("requireApproval", or: false)
    allowAutoJoin = try members.read("allowAutoJoin", or: true)
    chatEnabled = try members.read("chatEnabled", or: true)
    slowMode = try members.read("slowMode", or: .zero)
    voiceChatEnabled = try members.read("voiceChatEnabled", or: true)
    p2pMediaEnabled = try members.read("p2pMediaEnabled", or: true)
    autoPlay = try members.read("autoPlay", or: true)
    playMode = try members.read("playMode", or: .sequential)
    autoPlayDelay = try members.read("autoPlayDelay", or: .zero)
    waitPolicy = try members.read("waitPolicy", or: .nobody)
    waitTimeout = try members.read("waitTimeout", or: .seconds(8))
    subtitleLanguage = try members.readOptional("subtitleLanguage")
    audioLanguage = try members.readOptional("audioLanguage")
    adminAdditions = try members.readList("adminAdditions")
    adminRemovals = try members.readList("adminRemovals")
    memberAdditions = try members.readList("memberAdditions")
    memberRemovals = try members.readList("memberRemovals")
    guestAdditions = try members.readList("guestAdditions")
    guestRemovals = try members.readList("guestRemovals")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.write("allowGuests", allowGuests)
    members.write("requireApproval", requireApproval)
    members.write("allowAutoJoin", allowAutoJoin)
    members.write("chatEnabled", chatEnabled)
    members.write("slowMode", slowMode)
    members.write("voiceChatEnabled", voiceChatEnabled)
    members.write("p2pMediaEnabled", p2pMediaEnabled)
    members.write("autoPlay", autoPlay)
    members.write("playMode", playMode)
    members.write("autoPlayDelay", autoPlayDelay)
    members.write("waitPolicy", waitPolicy)
    members.write("waitTimeout", waitTimeout)
    members.writeNullable("subtitleLanguage", subtitleLanguage)
    members.writeNullable("audioLanguage", audioLanguage)
    members.writeList("adminAdditions", adminAdditions)
    members.writeList("adminRemovals", adminRemovals)
    members.writeList("memberAdditions", memberAdditions)
    members.writeList("memberRemovals", memberRemovals)
    members.writeList("guestAdditions", guestAdditions)
    members.writeList("guestRemovals", guestRemovals)
    members.write("version", version)
  }

  public static let facts = MessageFacts("RoomSettings", [
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "allowGuests", .boolean),
    FieldFacts(2, "requireApproval", .boolean),
    FieldFacts(3, "allowAutoJoin", .boolean),
    FieldFacts(4, "chatEnabled", .boolean),
    FieldFacts(5, "slowMode", .duration),
    FieldFacts(6, "voiceChatEnabled", .boolean),
    FieldFacts(7, "p2pMediaEnabled", .boolean),
    FieldFacts(8, "autoPlay", .boolean),
    FieldFacts(9, "playMode", .enumeration(PlayMode.self)),
    FieldFacts(10, "autoPlayDelay", .duration),
    FieldFacts(11, "waitPolicy", .enumeration(WaitPolicy.self)),
    FieldFacts(12, "waitTimeout", .duration),
    FieldFacts(13, "subtitleLanguage", .string, isNullable: true),
    FieldFacts(14, "audioLanguage", .string, isNullable: true),
    FieldFacts(15, "adminAdditions", .enumeration(Permission.self), isList: true),
    FieldFacts(16, "adminRemovals", .enumeration(Permission.self), isList: true),
    FieldFacts(17, "memberAdditions", .enumeration(Permission.self), isList: true),
    FieldFacts(18, "memberRemovals", .enumeration(Permission.self), isList: true),
    FieldFacts(19, "guestAdditions", .enumeration(Permission.self), isList: true),
    FieldFacts(20, "guestRemovals", .enumeration(Permission.self), isList: true),
    FieldFacts(1004, "version", .int),
  ])
}
