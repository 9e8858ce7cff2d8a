// Generated from Schema/permissions.graphql by codegen. Do not edit.

/// Permissions as one number, a bit each.
public struct PermissionMask: OptionSet, Sendable, Hashable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Say something in the room's chat.
  public static let sendChatMessages = PermissionMask(rawValue: 1 << 0)
  /// Add media, and change and delete what one added.
  public static let manageOwnMedia = PermissionMask(rawValue: 1 << 1)
  /// See the playlist and what is in it.
  public static let browseLibrary = PermissionMask(rawValue: 1 << 2)
  /// See who belongs to the room. Guests can be given it.
  public static let viewMembers = PermissionMask(rawValue: 1 << 3)
  /// Read what was said before. Guests can be given it.
  public static let viewChatHistory = PermissionMask(rawValue: 1 << 4)
  /// Talk with the others. Guests can be given it.
  public static let useVoiceChat = PermissionMask(rawValue: 1 << 5)
  /// Change and delete media that others added.
  public static let deleteMedia = PermissionMask(rawValue: 1 << 6)
  /// Change the order of the playlist.
  public static let reorderMedia = PermissionMask(rawValue: 1 << 7)
  /// Take everything out of the playlist.
  public static let clearMedia = PermissionMask(rawValue: 1 << 8)
  /// Publish to the room, and end what is published.
  public static let manageLiveStreams = PermissionMask(rawValue: 1 << 9)
  /// Play, pause, seek and change the speed.
  public static let controlPlayback = PermissionMask(rawValue: 1 << 10)
  /// Choose what is watched.
  public static let navigatePlayback = PermissionMask(rawValue: 1 << 11)
  /// Let people in who asked, or not.
  public static let reviewJoinRequests = PermissionMask(rawValue: 1 << 12)
  /// Send members away.
  public static let removeMembers = PermissionMask(rawValue: 1 << 13)
  /// Change what members may, up to what one may oneself.
  public static let manageMemberPermissions = PermissionMask(rawValue: 1 << 14)
  /// Bring people in without their asking.
  public static let addMembers = PermissionMask(rawValue: 1 << 15)
  /// Change the room itself and how it works.
  public static let manageRoomSettings = PermissionMask(rawValue: 1 << 16)
  /// Delete what others said, and pin messages.
  public static let deleteChatMessages = PermissionMask(rawValue: 1 << 17)
  /// Delete the room. It cannot be given to anybody.
  public static let deleteRoom = PermissionMask(rawValue: 1 << 18)
  /// See what was watched.
  public static let viewPlaybackHistory = PermissionMask(rawValue: 1 << 19)
  /// Get pieces of media from other members, and give them. Guests can be given it.
  public static let useP2pMedia = PermissionMask(rawValue: 1 << 20)
}
