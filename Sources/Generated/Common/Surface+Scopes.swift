// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

extension Surface {
  /// What is kept in which scope.
  public static let scopes = [
    ScopeKind(
      "room", prefix: "rm",
      [
        StateTable(ChatRow.self),
        StateTable(MediaRow.self),
        StateTable(MemberRow.self),
        StateTable(PlaybackStateRow.self),
        StateTable(PlaylistRow.self),
        StateTable(RoomRow.self),
        StateTable(RoomSettingsRow.self),
      ]),
    ScopeKind(
      "user", prefix: "usr",
      [
        StateTable(SessionRow.self),
        StateTable(UserRow.self),
      ]),
  ]

  /// The class of who holds these, of the resource of that name; nil for who may not observe it.
  public static func viewer(of resource: String, _ held: AccessSet) -> ViewerClass? {
    switch resource {
    case "chat": ChatRow.viewer(held)
    case "media": MediaRow.viewer(held)
    case "member": MemberRow.viewer(held)
    case "playbackState": PlaybackStateRow.viewer(held)
    case "playlist": PlaylistRow.viewer(held)
    case "room": RoomRow.viewer(held)
    case "roomSettings": RoomSettingsRow.viewer(held)
    case "session": SessionRow.viewer(held)
    case "user": UserRow.viewer(held)
    default: nil
    }
  }
}
