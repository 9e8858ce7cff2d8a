// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `RoomSettings` from a command line.
  static let roomSettingsCommands: [CallCommand] = [
    CallCommand(
      RoomSettings.Get.operation, input: RoomSettings.Get.Input.self, output: RoomSettings.self,
      help: "Read the room settings.",
      flags: """
        roomId text! The room that it is about.
        """),
    CallCommand(
      RoomSettings.Patch.operation, input: RoomSettings.Patch.Input.self, output: RoomSettings.self,
      help: "Change what is given; null clears.",
      flags: """
        roomId text! The room that it is about.
        patch.allowGuests boolean Whether people without an account may come by a link.
        patch.requireApproval boolean Whether members wait to be let in.
        patch.allowAutoJoin boolean Whether whoever may join does so by opening the room's page.
        patch.chatEnabled boolean Whether there is a chat.
        patch.slowMode text How long one waits between two messages; moderators do not. 0 to 3600 seconds.
        patch.voiceChatEnabled boolean Whether members can talk.
        patch.p2pMediaEnabled boolean Whether members give each other pieces of media.
        patch.autoPlay boolean Whether the next media begins when one has ended.
        patch.playMode text Which is the next one. One of sequential, repeatOne, repeatAll, shuffle.
        patch.autoPlayDelay text How long it takes until the next one begins. 0 to 86400 seconds.
        patch.waitPolicy text Whom the room waits for when players stall. One of nobody, host, quorum, all.
        patch.waitTimeout text How long it waits at most; who is not ready then is left behind. 1 to 60 seconds.
        patch.subtitleLanguage text The language of subtitles that players begin with; none when null. At most 35 characters. Format: LANGUAGE.
        patch.audioLanguage text The language of sound that players begin with; the media's own when null. At most 35 characters. Format: LANGUAGE.
        patch.adminAdditions text* What the room's administrators may beside what they may by default. At most 64 elements.
        patch.adminRemovals text* What the room's administrators may not. At most 64 elements.
        patch.memberAdditions text* What members may beside what they may by default; no more than administrators. At most 64 elements.
        patch.memberRemovals text* What members may not. At most 64 elements.
        patch.guestAdditions text* What guests may, of what they can be given. At most 64 elements.
        patch.guestRemovals text* What guests may not. At most 64 elements.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      RoomSettings.Reset.operation, input: RoomSettings.Reset.Input.self, output: RoomSettings.self,
      help: "Make everything as it is in a new room.",
      flags: """
        roomId text! The room that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
