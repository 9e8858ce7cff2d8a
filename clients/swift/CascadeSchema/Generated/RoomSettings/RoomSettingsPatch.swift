// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RoomSettings {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// Whether people without an account may come by a link.
    public var allowGuests: Bool?
    /// Whether members wait to be let in.
    public var requireApproval: Bool?
    /// Whether whoever may join does so by opening the room's page.
    public var allowAutoJoin: Bool?
    /// Whether there is a chat.
    public var chatEnabled: Bool?
    /// How long one waits between two messages; moderators do not.
    public var slowMode: Duration?
    /// Whether members can talk.
    public var voiceChatEnabled: Bool?
    /// Whether members give each other pieces of media.
    public var p2pMediaEnabled: Bool?
    /// Whether the next media begins when one has ended.
    public var autoPlay: Bool?
    /// Which is the next one.
    public var playMode: PlayMode?
    /// How long it takes until the next one begins.
    public var autoPlayDelay: Duration?
    /// Whom the room waits for when players stall.
    public var waitPolicy: WaitPolicy?
    /// How long it waits at most; who is not ready then is left behind.
    public var waitTimeout: Duration?
    /// The language of subtitles that players begin with; none when null.
    public var subtitleLanguage: Change<String>
    /// The language of sound that players begin with; the media's own when null.
    public var audioLanguage: Change<String>
    /// What the room's administrators may beside what they may by default.
    public var adminAdditions: [Permission]?
    /// What the room's administrators may not.
    public var adminRemovals: [Permission]?
    /// What members may beside what they may by default; no more than administrators.
    public var memberAdditions: [Permission]?
    /// What members may not.
    public var memberRemovals: [Permission]?
    /// What guests may, of what they can be given.
    public var guestAdditions: [Permission]?
    /// What guests may not.
    public var guestRemovals: [Permission]?

    public init(
      allowGuests: Bool? = nil,
      requireApproval: Bool? = nil,
      allowAutoJoin: Bool? = nil,
      chatEnabled: Bool? = nil,
      slowMode: Duration? = nil,
      voiceChatEnabled: Bool? = nil,
      p2pMediaEnabled: Bool? = nil,
      autoPlay: Bool? = nil,
      playMode: PlayMode? = nil,
      autoPlayDelay: Duration? = nil,
      waitPolicy: WaitPolicy? = nil,
      waitTimeout: Duration? = nil,
      subtitleLanguage: Change<String> = .keep,
      audioLanguage: Change<String> = .keep,
      adminAdditions: [Permission]? = nil,
      adminRemovals: [Permission]? = nil,
      memberAdditions: [Permission]? = nil,
      memberRemovals: [Permission]? = nil,
      guestAdditions: [Permission]? = nil,
      guestRemovals: [Permission]? = nil
    ) {
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
    }

    public init(members: Members) throws(DecodeError) {
      allowGuests = try members.readOptional("allowGuests")
      requireApproval = try members.readOptional("requireApproval")
      allowAutoJoin = try members.readOptional("allowAutoJoin")
      chatEnabled = try members.readOptional("chatEnabled")
      slowMode = try members.readOptional("slowMode")
      voiceChatEnabled = try members.readOptional("voiceChatEnabled")
      p2pMediaEnabled = try members.readOptional("p2pMediaEnabled")
      autoPlay = try members.readOptional("autoPlay")
      playMode = try members.readOptional("playMode")
      autoPlayDelay = try members.readOptional("autoPlayDelay")
      waitPolicy = try members.readOptional("waitPolicy")
      waitTimeout = try members.readOptional("waitTimeout")
      subtitleLanguage = try members.readChange("subtitleLanguage")
      audioLanguage = try members.readChange("audioLanguage")
      adminAdditions = try members.readOptionalList("adminAdditions")
      adminRemovals = try members.readOptionalList("adminRemovals")
      memberAdditions = try members.readOptionalList("memberAdditions")
      memberRemovals = try members.readOptionalList("memberRemovals")
      guestAdditions = try members.readOptionalList("guestAdditions")
      guestRemovals = try members.readOptionalList("guestRemovals")
    }

    public func write(into members: inout Members) {
      members.writeSaid("allowGuests", allowGuests)
      members.writeSaid("requireApproval", requireApproval)
      members.writeSaid("allowAutoJoin", allowAutoJoin)
      members.writeSaid("chatEnabled", chatEnabled)
      members.writeSaid("slowMode", slowMode)
      members.writeSaid("voiceChatEnabled", voiceChatEnabled)
      members.writeSaid("p2pMediaEnabled", p2pMediaEnabled)
      members.writeSaid("autoPlay", autoPlay)
      members.writeSaid("playMode", playMode)
      members.writeSaid("autoPlayDelay", autoPlayDelay)
      members.writeSaid("waitPolicy", waitPolicy)
      members.writeSaid("waitTimeout", waitTimeout)
      members.writeChange("subtitleLanguage", subtitleLanguage)
      members.writeChange("audioLanguage", audioLanguage)
      members.writeSaidList("adminAdditions", adminAdditions)
      members.writeSaidList("adminRemovals", adminRemovals)
      members.writeSaidList("memberAdditions", memberAdditions)
      members.writeSaidList("memberRemovals", memberRemovals)
      members.writeSaidList("guestAdditions", guestAdditions)
      members.writeSaidList("guestRemovals", guestRemovals)
    }

    public static let facts = MessageFacts("RoomSettingsPatch", isPatch: true, [
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
    ])
  }
}

extension RoomSettings.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let slowMode = FieldLimits(minimum: 0, maximum: 3600)
    public static let autoPlayDelay = FieldLimits(minimum: 0, maximum: 86_400)
    public static let waitTimeout = FieldLimits(minimum: 1, maximum: 60)
    public static let subtitleLanguage = FieldLimits(minLength: 0, maxLength: 35, format: "language")
    public static let audioLanguage = FieldLimits(minLength: 0, maxLength: 35, format: "language")
    public static let adminAdditions = FieldLimits(minCount: 0, maxCount: 64)
    public static let adminRemovals = FieldLimits(minCount: 0, maxCount: 64)
    public static let memberAdditions = FieldLimits(minCount: 0, maxCount: 64)
    public static let memberRemovals = FieldLimits(minCount: 0, maxCount: 64)
    public static let guestAdditions = FieldLimits(minCount: 0, maxCount: 64)
    public static let guestRemovals = FieldLimits(minCount: 0, maxCount: 64)
  }
}
