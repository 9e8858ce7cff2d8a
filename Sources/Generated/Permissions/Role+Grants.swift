// Generated from Schema/permissions.graphql by codegen. Do not edit.

extension Role {
  /// What it is granted where nobody says otherwise.
  public var granted: [Permission] {
    switch self {
    case .creator:
      [
        .sendChatMessages, .manageOwnMedia, .browseLibrary, .viewMembers, .viewChatHistory, .useVoiceChat, .deleteMedia,
        .reorderMedia, .clearMedia, .manageLiveStreams, .controlPlayback, .navigatePlayback, .reviewJoinRequests,
        .removeMembers, .manageMemberPermissions, .addMembers, .manageRoomSettings, .deleteChatMessages, .deleteRoom,
        .viewPlaybackHistory, .useP2pMedia,
      ]
    case .admin:
      [
        .sendChatMessages, .manageOwnMedia, .browseLibrary, .viewMembers, .viewChatHistory, .useVoiceChat, .deleteMedia,
        .reorderMedia, .clearMedia, .manageLiveStreams, .controlPlayback, .navigatePlayback, .reviewJoinRequests,
        .removeMembers, .manageMemberPermissions, .addMembers, .manageRoomSettings, .deleteChatMessages,
        .viewPlaybackHistory, .useP2pMedia,
      ]
    case .member:
      [
        .sendChatMessages, .manageOwnMedia, .browseLibrary, .viewMembers, .viewChatHistory, .useVoiceChat, .useP2pMedia,
      ]
    case .guest:
      []
    }
  }
}

extension Permission {
  /// Its bit in the one layout.
  public var bit: Int {
    switch self {
    case .sendChatMessages: 0
    case .manageOwnMedia: 1
    case .browseLibrary: 2
    case .viewMembers: 3
    case .viewChatHistory: 4
    case .useVoiceChat: 5
    case .deleteMedia: 6
    case .reorderMedia: 7
    case .clearMedia: 8
    case .manageLiveStreams: 9
    case .controlPlayback: 10
    case .navigatePlayback: 11
    case .reviewJoinRequests: 12
    case .removeMembers: 13
    case .manageMemberPermissions: 14
    case .addMembers: 15
    case .manageRoomSettings: 16
    case .deleteChatMessages: 17
    case .deleteRoom: 18
    case .viewPlaybackHistory: 19
    case .useP2pMedia: 20
    }
  }
}
