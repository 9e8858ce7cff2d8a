// Generated from Schema/preferences.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Preferences` from a command line.
  static let preferencesCommands: [CallCommand] = [
    CallCommand(
      Preferences.Get.operation, input: Preferences.Get.Input.self, output: Preferences.self,
      help: "Read the preferences.",
      flags: """
        userId text! The user that it is about.
        """),
    CallCommand(
      Preferences.Patch.operation, input: Preferences.Patch.Input.self, output: Preferences.self,
      help: "Change what is given; null clears.",
      flags: """
        userId text! The user that it is about.
        patch.theme text How pages look. One of system, light, dark.
        patch.language text The language of pages and mails; the browser's when null. At most 35 characters. Format: LANGUAGE.
        patch.subtitleLanguage text The language of subtitles; the room's when null. At most 35 characters. Format: LANGUAGE.
        patch.audioLanguage text The language of sound; the room's when null. At most 35 characters. Format: LANGUAGE.
        patch.showsDanmaku boolean Whether comments that run over the picture are shown.
        patch.showsInvitations boolean Whether it is told of invitations to rooms while it is there.
        patch.showsRoomEvents boolean Whether it is told of what happens in its rooms while it is there.
        patch.showsAnnouncements boolean Whether it is told what those who run the server have to say while it is there.
        patch.mailsInvitations boolean Whether it gets mail about invitations to rooms.
        patch.mailsRoomEvents boolean Whether it gets mail about what happens in its rooms.
        patch.mailsAnnouncements boolean Whether it gets mail with what those who run the server have to say.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
