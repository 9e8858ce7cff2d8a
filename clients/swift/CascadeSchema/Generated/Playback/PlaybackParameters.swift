// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What an observer of `playback` says of itself.
public struct PlaybackParameters: SchemaMessage {
  /// What its player can do; what any browser can when left out.
  public var clientProfile: PlaybackClientProfile?

  public init(clientProfile: PlaybackClientProfile? = nil) {
    self.clientProfile = clientProfile
  }

  public init(members: Members) throws(DecodeError) {
    clientProfile = try members.readOptional("clientProfile")
  }

  public func write(into members: inout Members) {
    members.writeSaid("clientProfile", clientProfile)
  }

  public static let facts = MessageFacts("PlaybackParameters", [
    FieldFacts(1, "clientProfile", .message(PlaybackClientProfile.self), isNullable: true),
  ])
}
