// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

extension Preferences {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// How pages look.
    public var theme: Theme?
    /// The language of pages and mails; the browser's when null.
    public var language: Change<String>
    /// The language of subtitles; the room's when null.
    public var subtitleLanguage: Change<String>
    /// The language of sound; the room's when null.
    public var audioLanguage: Change<String>
    /// Whether comments that run over the picture are shown.
    public var showsDanmaku: Bool?
    /// Whether it is told of invitations to rooms while it is there.
    public var showsInvitations: Bool?
    /// Whether it is told of what happens in its rooms while it is there.
    public var showsRoomEvents: Bool?
    /// Whether it is told what those who run the server have to say while it is there.
    public var showsAnnouncements: Bool?
    /// Whether it gets mail about invitations to rooms.
    public var mailsInvitations: Bool?
    /// Whether it gets mail about what happens in its rooms.
    public var mailsRoomEvents: Bool?
    /// Whether it gets mail with what those who run the server have to say.
    public var mailsAnnouncements: Bool?

    public init(
      theme: Theme? = nil,
      language: Change<String> = .keep,
      subtitleLanguage: Change<String> = .keep,
      audioLanguage: Change<String> = .keep,
      showsDanmaku: Bool? = nil,
      showsInvitations: Bool? = nil,
      showsRoomEvents: Bool? = nil,
      showsAnnouncements: Bool? = nil,
      mailsInvitations: Bool? = nil,
      mailsRoomEvents: Bool? = nil,
      mailsAnnouncements: Bool? = nil
    ) {
      self.theme = theme
      self.language = language
      self.subtitleLanguage = subtitleLanguage
      self.audioLanguage = audioLanguage
      self.showsDanmaku = showsDanmaku
      self.showsInvitations = showsInvitations
      self.showsRoomEvents = showsRoomEvents
      self.showsAnnouncements = showsAnnouncements
      self.mailsInvitations = mailsInvitations
      self.mailsRoomEvents = mailsRoomEvents
      self.mailsAnnouncements = mailsAnnouncements
    }

    public init(members: Members) throws(DecodeError) {
      theme = try members.readOptional("theme")
      language = try members.readChange("language")
      subtitleLanguage = try members.readChange("subtitleLanguage")
      audioLanguage = try members.readChange("audioLanguage")
      showsDanmaku = try members.readOptional("showsDanmaku")
      showsInvitations = try members.readOptional("showsInvitations")
      showsRoomEvents = try members.readOptional("showsRoomEvents")
      showsAnnouncements = try members.readOptional("showsAnnouncements")
      mailsInvitations = try members.readOptional("mailsInvitations")
      mailsRoomEvents = try members.readOptional("mailsRoomEvents")
      mailsAnnouncements = try members.readOptional("mailsAnnouncements")
    }

    public func write(into members: inout Members) {
      members.writeSaid("theme", theme)
      members.writeChange("language", language)
      members.writeChange("subtitleLanguage", subtitleLanguage)
      members.writeChange("audioLanguage", audioLanguage)
      members.writeSaid("showsDanmaku", showsDanmaku)
      members.writeSaid("showsInvitations", showsInvitations)
      members.writeSaid("showsRoomEvents", showsRoomEvents)
      members.writeSaid("showsAnnouncements", showsAnnouncements)
      members.writeSaid("mailsInvitations", mailsInvitations)
      members.writeSaid("mailsRoomEvents", mailsRoomEvents)
      members.writeSaid("mailsAnnouncements", mailsAnnouncements)
    }

    public static let facts = MessageFacts("PreferencesPatch", isPatch: true, [
      FieldFacts(1, "theme", .enumeration(Theme.self)),
      FieldFacts(2, "language", .string, isNullable: true),
      FieldFacts(3, "subtitleLanguage", .string, isNullable: true),
      FieldFacts(4, "audioLanguage", .string, isNullable: true),
      FieldFacts(5, "showsDanmaku", .boolean),
      FieldFacts(6, "showsInvitations", .boolean),
      FieldFacts(7, "showsRoomEvents", .boolean),
      FieldFacts(8, "showsAnnouncements", .boolean),
      FieldFacts(9, "mailsInvitations", .boolean),
      FieldFacts(10, "mailsRoomEvents", .boolean),
      FieldFacts(11, "mailsAnnouncements", .boolean),
    ])
  }
}

extension Preferences.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let language = FieldLimits(minLength: 0, maxLength: 35, format: "language")
    public static let subtitleLanguage = FieldLimits(minLength: 0, maxLength: 35, format: "language")
    public static let audioLanguage = FieldLimits(minLength: 0, maxLength: 35, format: "language")
  }
}
