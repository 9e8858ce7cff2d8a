// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// How a user wants things to be.
public struct Preferences: Sendable, Equatable {
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// How pages look.
  public var theme: Theme = .system
  /// The language of pages and mails; the browser's when null.
  public var language: String? = nil
  /// The language of subtitles; the room's when null.
  public var subtitleLanguage: String? = nil
  /// The language of sound; the room's when null.
  public var audioLanguage: String? = nil
  /// Whether comments that run over the picture are shown.
  public var showsDanmaku: Bool = true
  /// Whether it is told of invitations to rooms while it is there.
  public var showsInvitations: Bool = true
  /// Whether it is told of what happens in its rooms while it is there.
  public var showsRoomEvents: Bool = true
  /// Whether it is told what those who run the server have to say while it is there.
  public var showsAnnouncements: Bool = true
  /// Whether it gets mail about invitations to rooms.
  public var mailsInvitations: Bool = false
  /// Whether it gets mail about what happens in its rooms.
  public var mailsRoomEvents: Bool = false
  /// Whether it gets mail with what those who run the server have to say.
  public var mailsAnnouncements: Bool = false
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    """
    userId 1010 theme 1 language 2 subtitleLanguage 3 audioLanguage 4 showsDanmaku 5 showsInvitations 6 \
    showsRoomEvents 7 showsAnnouncements 8 mailsInvitations 9 mailsRoomEvents 10 mailsAnnouncements 11 version 1004
    """)

  public init() {}
}

extension Preferences: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1010: try json.read(&userId)
      case 1: try json.read(&theme)
      case 2: try json.read(&language)
      case 3: try json.read(&subtitleLanguage)
      case 4: try json.read(&audioLanguage)
      case 5: try json.read(&showsDanmaku)
      case 6: try json.read(&showsInvitations)
      case 7: try json.read(&showsRoomEvents)
      case 8: try json.read(&showsAnnouncements)
      case 9: try json.read(&mailsInvitations)
      case 10: try json.read(&mailsRoomEvents)
      case 11: try json.read(&mailsAnnouncements)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("userId", userId)
    json.field("theme", theme)
    json.field("language", language)
    json.field("subtitleLanguage", subtitleLanguage)
    json.field("audioLanguage", audioLanguage)
    json.field("showsDanmaku", showsDanmaku)
    json.field("showsInvitations", showsInvitations)
    json.field("showsRoomEvents", showsRoomEvents)
    json.field("showsAnnouncements", showsAnnouncements)
    json.field("mailsInvitations", mailsInvitations)
    json.field("mailsRoomEvents", mailsRoomEvents)
    json.field("mailsAnnouncements", mailsAnnouncements)
    json.field("version", version)
    json.endObject()
  }
}

extension Preferences: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1010: try reader.read(&userId)
      case 1: try reader.read(&theme)
      case 2: try reader.read(&language)
      case 3: try reader.read(&subtitleLanguage)
      case 4: try reader.read(&audioLanguage)
      case 5: try reader.read(&showsDanmaku)
      case 6: try reader.read(&showsInvitations)
      case 7: try reader.read(&showsRoomEvents)
      case 8: try reader.read(&showsAnnouncements)
      case 9: try reader.read(&mailsInvitations)
      case 10: try reader.read(&mailsRoomEvents)
      case 11: try reader.read(&mailsAnnouncements)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, theme)
    writer.field(2, language)
    writer.field(3, subtitleLanguage)
    writer.field(4, audioLanguage)
    writer.field(5, showsDanmaku)
    writer.field(6, showsInvitations)
    writer.field(7, showsRoomEvents)
    writer.field(8, showsAnnouncements)
    writer.field(9, mailsInvitations)
    writer.field(10, mailsRoomEvents)
    writer.field(11, mailsAnnouncements)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension Preferences: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Preferences"
  public var entityVersion: Int? { version }
}
