// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// A way to get what is being watched.
public struct PlaybackMode: SchemaMessage {
  /// Names it among the others: `direct`, `proxy`, `transcode`.
  public var mode: String
  /// Whose server the bytes come from.
  public var delivery: PlaybackDelivery
  /// What there is to get.
  public var info: PlaybackInfo

  public init(mode: String, delivery: PlaybackDelivery, info: PlaybackInfo) {
    self.mode = mode
    self.delivery = delivery
    self.info = info
  }

  public init(members: Members) throws(DecodeError) {
    mode = try members.read("mode")
    delivery = try members.read("delivery")
    info = try members.read("info")
  }

  public func write(into members: inout Members) {
    members.write("mode", mode)
    members.write("delivery", delivery)
    members.write("info", info)
  }

  public static let facts = MessageFacts("PlaybackMode", [
    FieldFacts(1, "mode", .string),
    FieldFacts(2, "delivery", .enumeration(PlaybackDelivery.self)),
    FieldFacts(3, "info", .message(PlaybackInfo.self)),
  ])
}
