// Generated from Schema by codegen. Do not edit.

/// The descriptors of all .proto files, for reflection: base64 of one FileDescriptorSet each.
public enum Descriptors {
  public static let all: [StaticString] = [
    wellKnown,
    apiKey,
    auditEntry,
    auth,
    chat,
    chatMessage,
    linkedIdentity,
    media,
    member,
    membership,
    passkey,
    permissions,
    playbackState,
    playlist,
    preferences,
    presence,
    realtime,
    room,
    roomSettings,
    runtimeSettings,
    serverInfo,
    session,
    signInProvider,
    time,
    typing,
  ]
}
