// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

extension Surface {
  /// All that may be observed, in the schema's order.
  public static let observed: [ResourceFacts] = [
    ChatRow.facts,
    Typing.facts,
    MediaRow.facts,
    MemberRow.facts,
    Membership.facts,
    Presence.facts,
    Playback.facts,
    PlaybackStateRow.facts,
    PlaylistRow.facts,
    RoomRow.facts,
    RoomSettingsRow.facts,
    SessionRow.facts,
    UserRow.facts,
  ]

  /// The class of who holds these, as an observer of the resource; nil for who may not observe it.
  public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass? {
    switch facts {
    case ChatRow.facts: ChatRow.viewer(held)
    case Typing.facts: Typing.viewer(held)
    case MediaRow.facts: MediaRow.viewer(held)
    case MemberRow.facts: MemberRow.viewer(held)
    case Membership.facts: Membership.viewer(held)
    case Presence.facts: Presence.viewer(held)
    case Playback.facts: Playback.viewer(held)
    case PlaybackStateRow.facts: PlaybackStateRow.viewer(held)
    case PlaylistRow.facts: PlaylistRow.viewer(held)
    case RoomRow.facts: RoomRow.viewer(held)
    case RoomSettingsRow.facts: RoomSettingsRow.viewer(held)
    case SessionRow.facts: SessionRow.viewer(held)
    case UserRow.facts: UserRow.viewer(held)
    default: nil
    }
  }
}
