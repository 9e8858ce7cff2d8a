// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// Addresses that anybody can fetch who has the headers for it.
public struct DirectSource: SchemaMessage {
  /// The same thing in one or several forms; players take the one that fits best.
  public var variants: [DirectVariant]
  /// Its subtitles.
  public var subtitles: [DirectSubtitle]
  /// Whether it is a broadcast; found out when null.
  public var isLive: Bool?
  /// How long it is; found out when null.
  public var duration: Duration?

  public init(
    variants: [DirectVariant] = [], subtitles: [DirectSubtitle] = [], isLive: Bool? = nil, duration: Duration? = nil
  ) {
    self.variants = variants
    self.subtitles = subtitles
    self.isLive = isLive
    self.duration = duration
  }

  public init(members: Members) throws(DecodeError) {
    variants = try members.readList("variants")
    subtitles = try members.readList("subtitles")
    isLive = try members.readOptional("isLive")
    duration = try members.readOptional("duration")
  }

  public func write(into members: inout Members) {
    members.writeList("variants", variants)
    members.writeList("subtitles", subtitles)
    members.writeNullable("isLive", isLive)
    members.writeNullable("duration", duration)
  }

  public static let facts = MessageFacts("DirectSource", [
    FieldFacts(1, "variants", .message(DirectVariant.self), isList: true),
    FieldFacts(2, "subtitles", .message(DirectSubtitle.self), isList: true),
    FieldFacts(3, "isLive", .boolean, isNullable: true),
    FieldFacts(4, "duration", .duration, isNullable: true),
  ])
}

extension DirectSource {
  /// What its fields are held to.
  public enum Limits {
    public static let variants = FieldLimits(minCount: 1, maxCount: 32)
    public static let subtitles = FieldLimits(minCount: 0, maxCount: 64)
    public static let duration = FieldLimits(minimum: 0, maximum: 31_536_000)
  }
}
