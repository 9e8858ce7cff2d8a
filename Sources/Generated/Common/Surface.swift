// Generated from Schema/common.graphql by codegen. Do not edit.

public import API

/// All that the schema offers.
public enum Surface {
  /// Tells one schema from another: by its messages, names and numbers, whatever is said of them.
  public static let digest = "f993c52576a4cf2c"
  /// What services and subprotocols are named after.
  public static let package = "cascade.v1"
  /// Every operation, in the schema's order.
  public static var operations: [Operation] {
    var all: [Operation] = []
    all += ApiKey.operations
    all += AuditEntry.operations
    all += Auth.operations
    all += Chat.operations
    all += ChatMessage.operations
    all += LinkedIdentity.operations
    all += Media.operations
    all += Member.operations
    all += Membership.operations
    all += Passkey.operations
    all += Playback.operations
    all += PlaybackState.operations
    all += Playlist.operations
    all += Preferences.operations
    all += Presence.operations
    all += Room.operations
    all += RoomSettings.operations
    all += RuntimeSettings.operations
    all += SecondFactors.operations
    all += ServerInfo.operations
    all += Session.operations
    all += SignInProvider.operations
    all += Time.operations
    all += Typing.operations
    all += User.operations
    return all
  }
  /// The names of accesses, by position.
  public static let accessNames = [
    "anyone", "guest", "signedIn", "owner", "serverAdmin", "viewRoom", "viewMembers", "viewChatHistory",
    "sendChatMessages", "manageOwnMedia", "browseLibrary", "useVoiceChat", "useP2pMedia", "deleteMedia", "reorderMedia",
    "clearMedia", "manageLiveStreams", "controlPlayback", "navigatePlayback", "viewPlaybackHistory",
    "reviewJoinRequests", "addMembers", "removeMembers", "manageMemberPermissions", "manageRoomSettings",
    "deleteChatMessages", "deleteRoom",
  ]
}
