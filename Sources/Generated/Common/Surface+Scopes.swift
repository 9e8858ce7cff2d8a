// Generated from Schema/common.graphql by codegen. Do not edit.

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
}
