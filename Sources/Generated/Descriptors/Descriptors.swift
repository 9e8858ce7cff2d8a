// Generated from Schema by codegen. Do not edit.

/// The descriptors of all .proto files, for reflection: base64 of one FileDescriptorSet each.
public enum Descriptors {
  public static let all: [StaticString] = [
    wellKnown,
    auth,
    chat,
    common,
    media,
    member,
    permissions,
    playbackState,
    playlist,
    realtime,
    room,
    roomSettings,
    session,
    user,
  ]
}
