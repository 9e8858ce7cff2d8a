// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

extension Surface {
  /// What is kept in which scope.
  public static let scopes = [
    ScopeKind(
      "server", prefix: "srv",
      [
        StateTable(OpaqueSecretsRow.self),
        StateTable(RuntimeSettingsRow.self),
        StateTable(SignInProviderRow.self),
      ]),
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
        StateTable(ApiKeyRow.self),
        StateTable(ApiKeyHashRow.self),
        StateTable(LinkedIdentityRow.self),
        StateTable(LoginRow.self),
        StateTable(PasskeyRow.self),
        StateTable(PasskeyKeyRow.self),
        StateTable(PreferencesRow.self),
        StateTable(SessionRow.self),
        StateTable(SessionKeyRow.self),
        StateTable(UserRow.self),
      ]),
  ]

  /// All that may be observed, in the schema's order.
  public static let observed: [ResourceFacts] = [
    ApiKeyRow.facts,
    ChatRow.facts,
    LinkedIdentityRow.facts,
    MediaRow.facts,
    MemberRow.facts,
    Membership.facts,
    PasskeyRow.facts,
    Playback.facts,
    PlaybackStateRow.facts,
    PlaylistRow.facts,
    PreferencesRow.facts,
    Presence.facts,
    RoomRow.facts,
    RoomSettingsRow.facts,
    RuntimeSettingsRow.facts,
    SessionRow.facts,
    SignInProviderRow.facts,
    Typing.facts,
    UserRow.facts,
  ]

  /// The class of who holds these, as an observer of the resource; nil for who may not observe it.
  public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass? {
    switch facts.name {
    case "apiKey": ApiKeyRow.viewer(held)
    case "chat": ChatRow.viewer(held)
    case "linkedIdentity": LinkedIdentityRow.viewer(held)
    case "media": MediaRow.viewer(held)
    case "member": MemberRow.viewer(held)
    case "membership": Membership.viewer(held)
    case "passkey": PasskeyRow.viewer(held)
    case "playback": Playback.viewer(held)
    case "playbackState": PlaybackStateRow.viewer(held)
    case "playlist": PlaylistRow.viewer(held)
    case "preferences": PreferencesRow.viewer(held)
    case "presence": Presence.viewer(held)
    case "room": RoomRow.viewer(held)
    case "roomSettings": RoomSettingsRow.viewer(held)
    case "runtimeSettings": RuntimeSettingsRow.viewer(held)
    case "session": SessionRow.viewer(held)
    case "signInProvider": SignInProviderRow.viewer(held)
    case "typing": Typing.viewer(held)
    case "user": UserRow.viewer(held)
    default: nil
    }
  }
}
