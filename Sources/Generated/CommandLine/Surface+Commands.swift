// Generated from Schema by codegen. Do not edit.

public import API

extension Surface {
  /// Every command, by its resource.
  public static var commands: [CallCommand] {
    var all: [CallCommand] = []
    all += apiKeyCommands
    all += auditEntryCommands
    all += authCommands
    all += chatCommands
    all += chatMessageCommands
    all += linkedIdentityCommands
    all += mediaCommands
    all += memberCommands
    all += membershipCommands
    all += passkeyCommands
    all += playbackCommands
    all += playbackStateCommands
    all += playlistCommands
    all += preferencesCommands
    all += presenceCommands
    all += roomCommands
    all += roomSettingsCommands
    all += runtimeSettingsCommands
    all += secondFactorsCommands
    all += serverInfoCommands
    all += sessionCommands
    all += signInProviderCommands
    all += timeCommands
    all += typingCommands
    all += userCommands
    return all
  }
}
