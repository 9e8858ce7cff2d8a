// Generated from Schema by codegen. Do not edit.

public import API

extension Surface {
  /// Every command, by its resource.
  public static var commands: [CallCommand] {
    var all: [CallCommand] = []
    all += authCommands
    all += chatCommands
    all += chatMessageCommands
    all += typingCommands
    all += serverInfoCommands
    all += timeCommands
    all += mediaCommands
    all += memberCommands
    all += membershipCommands
    all += presenceCommands
    all += playbackCommands
    all += playbackStateCommands
    all += playlistCommands
    all += roomCommands
    all += roomSettingsCommands
    all += sessionCommands
    all += userCommands
    return all
  }
}
