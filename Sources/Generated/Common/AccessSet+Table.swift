// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

extension AccessSet {
  /// Everybody, with or without a token.
  public static let anyone = AccessSet(rawValue: 1 << 0)
  /// A guest, whose token is good for one room.
  public static let guest = AccessSet(rawValue: 1 << 1)
  /// Whoever is signed in to an account.
  public static let signedIn = AccessSet(rawValue: 1 << 2)
  /// Whose it is: the user itself, the creator of the room, the author of the message, who added the media.
  public static let owner = AccessSet(rawValue: 1 << 3)
  /// Administrators of the server.
  public static let serverAdmin = AccessSet(rawValue: 1 << 4)
  /// Whoever belongs to the room, as a member or as a guest.
  public static let viewRoom = AccessSet(rawValue: 1 << 5)
  /// See who belongs to the room.
  public static let viewMembers = AccessSet(rawValue: 1 << 6)
  /// Read what was said before.
  public static let viewChatHistory = AccessSet(rawValue: 1 << 7)
  /// Say something in the room's chat.
  public static let sendChatMessages = AccessSet(rawValue: 1 << 8)
  /// Add media, and change and delete what one added.
  public static let manageOwnMedia = AccessSet(rawValue: 1 << 9)
  /// See the playlist and what is in it.
  public static let browseLibrary = AccessSet(rawValue: 1 << 10)
  /// Talk with the others.
  public static let useVoiceChat = AccessSet(rawValue: 1 << 11)
  /// Get pieces of media from other members, and give them.
  public static let useP2pMedia = AccessSet(rawValue: 1 << 12)
  /// Change and delete media that others added.
  public static let deleteMedia = AccessSet(rawValue: 1 << 13)
  /// Change the order of the playlist.
  public static let reorderMedia = AccessSet(rawValue: 1 << 14)
  /// Take everything out of the playlist.
  public static let clearMedia = AccessSet(rawValue: 1 << 15)
  /// Publish to the room, and end what is published.
  public static let manageLiveStreams = AccessSet(rawValue: 1 << 16)
  /// Play, pause, seek and change the speed.
  public static let controlPlayback = AccessSet(rawValue: 1 << 17)
  /// Choose what is watched.
  public static let navigatePlayback = AccessSet(rawValue: 1 << 18)
  /// See what was watched.
  public static let viewPlaybackHistory = AccessSet(rawValue: 1 << 19)
  /// Let people in who asked, or not.
  public static let reviewJoinRequests = AccessSet(rawValue: 1 << 20)
  /// Bring people in without their asking.
  public static let addMembers = AccessSet(rawValue: 1 << 21)
  /// Send members away.
  public static let removeMembers = AccessSet(rawValue: 1 << 22)
  /// Change what members may.
  public static let manageMemberPermissions = AccessSet(rawValue: 1 << 23)
  /// Change the room itself and how it works.
  public static let manageRoomSettings = AccessSet(rawValue: 1 << 24)
  /// Delete what others said, and pin messages.
  public static let deleteChatMessages = AccessSet(rawValue: 1 << 25)
  /// Delete the room.
  public static let deleteRoom = AccessSet(rawValue: 1 << 26)
}
