// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What an observer of `playback` says of itself.
public struct PlaybackParameters: SchemaMessage {
  /// What its player can do.
  public var clientProfile: PlaybackClientProfile

  public init(clientProfile: PlaybackClientProfile) {
    self.clientProfile = clientProfile
  }

  public init(members: Members) throws(DecodeError) {
    clientProfile = try members.read("clientProfile")
  }

  public func write(into members: inout Members) {
    members.write("clientProfile", clientProfile)
  }

  public static let facts = MessageFacts("PlaybackParameters", [
    FieldFacts(1, "clientProfile", .message(PlaybackClientProfile.self)),
  ])
}
