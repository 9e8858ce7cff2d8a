// Generated from Schema/permissions.graphql by codegen. Do not edit.

public import Wire

/// What one may in a room. `Access` has each under the same name.
public enum Permission: Int, WireEnum, CaseIterable {
  /// Say something in the room's chat.
  case sendChatMessages = 1
  /// Add media, and change and delete what one added.
  case manageOwnMedia = 2
  /// See the playlist and what is in it.
  case browseLibrary = 3
  /// See who belongs to the room. Guests can be given it.
  case viewMembers = 4
  /// Read what was said before. Guests can be given it.
  case viewChatHistory = 5
  /// Talk with the others. Guests can be given it.
  case useVoiceChat = 6
  /// Change and delete media that others added.
  case deleteMedia = 7
  /// Change the order of the playlist.
  case reorderMedia = 8
  /// Take everything out of the playlist.
  case clearMedia = 9
  /// Publish to the room, and end what is published.
  case manageLiveStreams = 10
  /// Play, pause, seek and change the speed.
  case controlPlayback = 11
  /// Choose what is watched.
  case navigatePlayback = 12
  /// Let people in who asked, or not.
  case reviewJoinRequests = 13
  /// Send members away.
  case removeMembers = 14
  /// Change what members may, up to what one may oneself.
  case manageMemberPermissions = 15
  /// Bring people in without their asking.
  case addMembers = 16
  /// Change the room itself and how it works.
  case manageRoomSettings = 17
  /// Delete what others said, and pin messages.
  case deleteChatMessages = 18
  /// Delete the room. It cannot be given to anybody.
  case deleteRoom = 19
  /// See what was watched.
  case viewPlaybackHistory = 20
  /// Get pieces of media from other members, and give them. Guests can be given it.
  case useP2pMedia = 21

  public static let names = NameTable(
    """
    sendChatMessages 1 manageOwnMedia 2 browseLibrary 3 viewMembers 4 viewChatHistory 5 useVoiceChat 6 deleteMedia 7 \
    reorderMedia 8 clearMedia 9 manageLiveStreams 10 controlPlayback 11 navigatePlayback 12 reviewJoinRequests 13 \
    removeMembers 14 manageMemberPermissions 15 addMembers 16 manageRoomSettings 17 deleteChatMessages 18 deleteRoom \
    19 viewPlaybackHistory 20 useP2pMedia 21
    """)
}
