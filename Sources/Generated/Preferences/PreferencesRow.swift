// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import Storage

/// A row of `preferences`.
public struct PreferencesRow: StoredRow {
  public var value = Preferences()

  public static let table = StoredTable(
    "preferences",
    """
    user_id version theme language subtitle_language audio_language shows_danmaku shows_invitations \
    shows_room_events shows_announcements mails_invitations mails_room_events mails_announcements
    """, key: 1)

  public init() {}

  public init(_ value: Preferences) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.userId)
    try row.read(&value.version)
    try row.read(&value.theme)
    try row.read(&value.language)
    try row.read(&value.subtitleLanguage)
    try row.read(&value.audioLanguage)
    try row.read(&value.showsDanmaku)
    try row.read(&value.showsInvitations)
    try row.read(&value.showsRoomEvents)
    try row.read(&value.showsAnnouncements)
    try row.read(&value.mailsInvitations)
    try row.read(&value.mailsRoomEvents)
    try row.read(&value.mailsAnnouncements)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.userId)
    row.write(value.version)
    row.write(value.theme)
    row.write(value.language)
    row.write(value.subtitleLanguage)
    row.write(value.audioLanguage)
    row.write(value.showsDanmaku)
    row.write(value.showsInvitations)
    row.write(value.showsRoomEvents)
    row.write(value.showsAnnouncements)
    row.write(value.mailsInvitations)
    row.write(value.mailsRoomEvents)
    row.write(value.mailsAnnouncements)
  }
}
