// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What there is to get in one mode.
public struct PlaybackInfo: SchemaMessage {
  /// The same film in several forms.
  public var variants: [PlaybackVariant]
  /// The one to begin with, counted from 0.
  public var defaultVariant: Int
  /// Its subtitles.
  public var subtitles: [SubtitleTrack]
  /// The one to begin with, counted from 0; null for none.
  public var defaultSubtitle: Int?
  /// Comments that fly over the picture.
  public var danmaku: [DanmakuTrack]
  /// The one to begin with, counted from 0; null for none.
  public var defaultDanmaku: Int?
  /// Small pictures for the position bar: a WebVTT file of them.
  public var thumbnailsUrl: String?

  public init(
    variants: [PlaybackVariant] = [],
    defaultVariant: Int,
    subtitles: [SubtitleTrack] = [],
    defaultSubtitle: Int? = nil,
    danmaku: [DanmakuTrack] = [],
    defaultDanmaku: Int? = nil,
    thumbnailsUrl: String? = nil
  ) {
    self.variants = variants
    self.defaultVariant = defaultVariant
    self.subtitles = subtitles
    self.defaultSubtitle = defaultSubtitle
    self.danmaku = danmaku
    self.defaultDanmaku = defaultDanmaku
    self.thumbnailsUrl = thumbnailsUrl
  }

  public init(members: Members) throws(DecodeError) {
    variants = try members.readList("variants")
    defaultVariant = try members.read("defaultVariant")
    subtitles = try members.readList("subtitles")
    defaultSubtitle = try members.readOptional("defaultSubtitle")
    danmaku = try members.readList("danmaku")
    defaultDanmaku = try members.readOptional("defaultDanmaku")
    thumbnailsUrl = try members.readOptional("thumbnailsUrl")
  }

  public func write(into members: inout Members) {
    members.writeList("variants", variants)
    members.write("defaultVariant", defaultVariant)
    members.writeList("subtitles", subtitles)
    members.writeNullable("defaultSubtitle", defaultSubtitle)
    members.writeList("danmaku", danmaku)
    members.writeNullable("defaultDanmaku", defaultDanmaku)
    members.writeNullable("thumbnailsUrl", thumbnailsUrl)
  }

  public static let facts = MessageFacts("PlaybackInfo", [
    FieldFacts(1, "variants", .message(PlaybackVariant.self), isList: true),
    FieldFacts(2, "defaultVariant", .int),
    FieldFacts(3, "subtitles", .message(SubtitleTrack.self), isList: true),
    FieldFacts(4, "defaultSubtitle", .int, isNullable: true),
    FieldFacts(5, "danmaku", .message(DanmakuTrack.self), isList: true),
    FieldFacts(6, "defaultDanmaku", .int, isNullable: true),
    FieldFacts(7, "thumbnailsUrl", .string, isNullable: true),
  ])
}
