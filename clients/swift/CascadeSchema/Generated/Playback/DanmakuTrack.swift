// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// Comments that fly over the picture.
public struct DanmakuTrack: SchemaMessage {
  /// What viewers call it.
  public var name: String
  /// How it comes.
  public var delivery: DanmakuDelivery
  /// Where it is.
  public var url: String
  /// Fields that a request for it needs.
  public var headers: [MediaHeader]
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp?

  public init(
    name: String, delivery: DanmakuDelivery, url: String, headers: [MediaHeader] = [], expiresAt: Timestamp? = nil
  ) {
    self.name = name
    self.delivery = delivery
    self.url = url
    self.headers = headers
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    delivery = try members.read("delivery")
    url = try members.read("url")
    headers = try members.readList("headers")
    expiresAt = try members.readOptional("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.write("delivery", delivery)
    members.write("url", url)
    members.writeList("headers", headers)
    members.writeNullable("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("DanmakuTrack", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "delivery", .enumeration(DanmakuDelivery.self)),
    FieldFacts(3, "url", .string),
    FieldFacts(4, "headers", .message(MediaHeader.self), isList: true),
    FieldFacts(5, "expiresAt", .timestamp, isNullable: true),
  ])
}
