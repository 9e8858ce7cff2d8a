// Generated from Schema/permissions.graphql by codegen. Do not edit.

public import CascadeClient

/// What one may in a room. `Access` has each under the same name.
public struct Permission: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// Say something in the room's chat.
  public static let sendChatMessages = Permission(rawValue: "sendChatMessages")
  /// Add media, and change and delete what one added.
  public static let manageOwnMedia = Permission(rawValue: "manageOwnMedia")
  /// See the playlist and what is in it.
  public static let browseLibrary = Permission(rawValue: "browseLibrary")
  /// See who belongs to the room. Guests can be given it.
  public static let viewMembers = Permission(rawValue: "viewMembers")
  /// Read what was said before. Guests can be given it.
  public static let viewChatHistory = Permission(rawValue: "viewChatHistory")
  /// Talk with the others. Guests can be given it.
  public static let useVoiceChat = Permission(rawValue: "useVoiceChat")
  /// Change and delete media that others added.
  public static let deleteMedia = Permission(rawValue: "deleteMedia")
  /// Change the order of the playlist.
  public static let reorderMedia = Permission(rawValue: "reorderMedia")
  /// Take everything out of the playlist.
  public static let clearMedia = Permission(rawValue: "clearMedia")
  /// Publish to the room, and end what is published.
  public static let manageLiveStreams = Permission(rawValue: "manageLiveStreams")
  /// Play, pause, seek and change the speed.
  public static let controlPlayback = Permission(rawValue: "controlPlayback")
  /// Choose what is watched.
  public static let navigatePlayback = Permission(rawValue: "navigatePlayback")
  /// Let people in who asked, or not.
  public static let reviewJoinRequests = Permission(rawValue: "reviewJoinRequests")
  /// Send members away.
  public static let removeMembers = Permission(rawValue: "removeMembers")
  /// Change what members may, up to what one may oneself.
  public static let manageMemberPermissions = Permission(rawValue: "manageMemberPermissions")
  /// Bring people in without their asking.
  public static let addMembers = Permission(rawValue: "addMembers")
  /// Change the room itself and how it works.
  public static let manageRoomSettings = Permission(rawValue: "manageRoomSettings")
  /// Delete what others said, and pin messages.
  public static let deleteChatMessages = Permission(rawValue: "deleteChatMessages")
  /// Delete the room. It cannot be given to anybody.
  public static let deleteRoom = Permission(rawValue: "deleteRoom")
  /// See what was watched.
  public static let viewPlaybackHistory = Permission(rawValue: "viewPlaybackHistory")
  /// Get pieces of media from other members, and give them. Guests can be given it.
  public static let useP2pMedia = Permission(rawValue: "useP2pMedia")

  public static let facts = EnumFacts([
    ("sendChatMessages", 1),
    ("manageOwnMedia", 2),
    ("browseLibrary", 3),
    ("viewMembers", 4),
    ("viewChatHistory", 5),
    ("useVoiceChat", 6),
    ("deleteMedia", 7),
    ("reorderMedia", 8),
    ("clearMedia", 9),
    ("manageLiveStreams", 10),
    ("controlPlayback", 11),
    ("navigatePlayback", 12),
    ("reviewJoinRequests", 13),
    ("removeMembers", 14),
    ("manageMemberPermissions", 15),
    ("addMembers", 16),
    ("manageRoomSettings", 17),
    ("deleteChatMessages", 18),
    ("deleteRoom", 19),
    ("viewPlaybackHistory", 20),
    ("useP2pMedia", 21),
  ])
}
