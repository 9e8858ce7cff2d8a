// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

public import Storage

/// A row of `room_settings`.
public struct RoomSettingsRow: StoredRow {
  public var value = RoomSettings()

  public static let table = StoredTable(
    "room_settings",
    """
    room_id version allow_guests require_approval allow_auto_join chat_enabled slow_mode voice_chat_enabled \
    p2p_media_enabled auto_play play_mode auto_play_delay wait_policy wait_timeout subtitle_language audio_language \
    admin_additions admin_removals member_additions member_removals guest_additions guest_removals
    """, key: 1)

  public init() {}

  public init(_ value: RoomSettings) { self.value = value }

  public mutating func read(from row: inout RowReader) throws(StorageError) {
    try row.read(&value.roomId)
    try row.read(&value.version)
    try row.read(&value.allowGuests)
    try row.read(&value.requireApproval)
    try row.read(&value.allowAutoJoin)
    try row.read(&value.chatEnabled)
    try row.read(&value.slowMode)
    try row.read(&value.voiceChatEnabled)
    try row.read(&value.p2pMediaEnabled)
    try row.read(&value.autoPlay)
    try row.read(&value.playMode)
    try row.read(&value.autoPlayDelay)
    try row.read(&value.waitPolicy)
    try row.read(&value.waitTimeout)
    try row.read(&value.subtitleLanguage)
    try row.read(&value.audioLanguage)
    try row.read(json: &value.adminAdditions)
    try row.read(json: &value.adminRemovals)
    try row.read(json: &value.memberAdditions)
    try row.read(json: &value.memberRemovals)
    try row.read(json: &value.guestAdditions)
    try row.read(json: &value.guestRemovals)
  }

  public func write(into row: inout RowWriter) {
    row.write(value.roomId)
    row.write(value.version)
    row.write(value.allowGuests)
    row.write(value.requireApproval)
    row.write(value.allowAutoJoin)
    row.write(value.chatEnabled)
    row.write(value.slowMode)
    row.write(value.voiceChatEnabled)
    row.write(value.p2pMediaEnabled)
    row.write(value.autoPlay)
    row.write(value.playMode)
    row.write(value.autoPlayDelay)
    row.write(value.waitPolicy)
    row.write(value.waitTimeout)
    row.write(value.subtitleLanguage)
    row.write(value.audioLanguage)
    row.write(json: value.adminAdditions)
    row.write(json: value.adminRemovals)
    row.write(json: value.memberAdditions)
    row.write(json: value.memberRemovals)
    row.write(json: value.guestAdditions)
    row.write(json: value.guestRemovals)
  }
}
