// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

/// How a user wants things to be.
public struct Preferences: SchemaMessage {
  /// The user that it belongs to.
  public var userId: String
  /// How pages look.
  public var theme: Theme
  /// The language of pages and mails; the browser's when null.
  public var language: String?
  /// The language of subtitles; the room's when null.
  public var subtitleLanguage: String?
  /// The language of sound; the room's when null.
  public var audioLanguage: String?
  /// Whether comments that run over the picture are shown.
  public var showsDanmaku: Bool
  /// Whether it is told of invitations to rooms while it is there.
  public var showsInvitations: Bool
  /// Whether it is told of what happens in its rooms while it is there.
  public var showsRoomEvents: Bool
  /// Whether it is told what those who run the server have to say while it is there.
  public var showsAnnouncements: Bool
  /// Whether it gets mail about invitations to rooms.
  public var mailsInvitations: Bool
  /// Whether it gets mail about what happens in its rooms.
  public var mailsRoomEvents: Bool
  /// Whether it gets mail with what those who run the server have to say.
  public var mailsAnnouncements: Bool
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    userId: String,
    theme: Theme = .system,
    language: String? = nil,
    subtitleLanguage: String? = nil,
    audioLanguage: String? = nil,
    showsDanmaku: Bool = true,
    showsInvitations: Bool = true,
    showsRoomEvents: Bool = true,
    showsAnnouncements: Bool = true,
    mailsInvitations: Bool = false,
    mailsRoomEvents: Bool = false,
    mailsAnnouncements: Bool = false,
    version: Int
  ) {
    self.userId = userId
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
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    userId = try members.read("userId")
    theme = try members.read("theme", or: .system)
    language = try members.readOptional("language")
    subtitleLanguage = try members.readOptional("subtitleLanguage")
    audioLanguage = try members.readOptional("audioLanguage")
    showsDanmaku = try members.read("showsDanmaku", or: true)
    showsInvitations = try members.read("showsInvitations", or: true)
    showsRoomEvents = try members.read("showsRoomEvents", or: true)
    showsAnnouncements = try members.read("showsAnnouncements", or: true)
    mailsInvitations = try members.read("mailsInvitations", or: false)
    mailsRoomEvents = try members.read("mailsRoomEvents", or: false)
    mailsAnnouncements = try members.read("mailsAnnouncements", or: false)
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("userId", userId)
    members.write("theme", theme)
    members.writeNullable("language", language)
    members.writeNullable("subtitleLanguage", subtitleLanguage)
    members.writeNullable("audioLanguage", audioLanguage)
    members.write("showsDanmaku", showsDanmaku)
    members.write("showsInvitations", showsInvitations)
    members.write("showsRoomEvents", showsRoomEvents)
    members.write("showsAnnouncements", showsAnnouncements)
    members.write("mailsInvitations", mailsInvitations)
    members.write("mailsRoomEvents", mailsRoomEvents)
    members.write("mailsAnnouncements", mailsAnnouncements)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Preferences", [
    FieldFacts(1010, "userId", .string),
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
    FieldFacts(1004, "version", .int),
  ])
}
