// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What there is to get in one mode.
public struct PlaybackInfo: Sendable, Equatable {
  /// The same film in several forms.
  public var variants: [PlaybackVariant] = []
  /// The one to begin with, counted from 0.
  public var defaultVariant: Int = 0
  /// Its subtitles.
  public var subtitles: [SubtitleTrack] = []
  /// The one to begin with, counted from 0; null for none.
  public var defaultSubtitle: Int? = nil
  /// Comments that fly over the picture.
  public var danmaku: [DanmakuTrack] = []
  /// The one to begin with, counted from 0; null for none.
  public var defaultDanmaku: Int? = nil
  /// Small pictures for the position bar: a WebVTT file of them.
  public var thumbnailsUrl: String? = nil

  public static let fields = NameTable(
    "variants 1 defaultVariant 2! subtitles 3 defaultSubtitle 4 danmaku 5 defaultDanmaku 6 thumbnailsUrl 7")

  public init() {}
}

extension PlaybackInfo: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&variants)
      case 2: try json.read(&defaultVariant)
      case 3: try json.read(&subtitles)
      case 4: try json.read(&defaultSubtitle)
      case 5: try json.read(&danmaku)
      case 6: try json.read(&defaultDanmaku)
      case 7: try json.read(&thumbnailsUrl)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("variants", variants)
    json.field("defaultVariant", defaultVariant)
    json.field("subtitles", subtitles)
    json.field("defaultSubtitle", defaultSubtitle)
    json.field("danmaku", danmaku)
    json.field("defaultDanmaku", defaultDanmaku)
    json.field("thumbnailsUrl", thumbnailsUrl)
    json.endObject()
  }
}

extension PlaybackInfo: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&variants)
      case 2: try reader.read(&defaultVariant)
      case 3: try reader.read(&subtitles)
      case 4: try reader.read(&defaultSubtitle)
      case 5: try reader.read(&danmaku)
      case 6: try reader.read(&defaultDanmaku)
      case 7: try reader.read(&thumbnailsUrl)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, variants)
    writer.field(2, defaultVariant)
    writer.field(3, subtitles)
    writer.field(4, defaultSubtitle)
    writer.field(5, danmaku)
    writer.field(6, defaultDanmaku)
    writer.field(7, thumbnailsUrl)
  }
}

extension PlaybackInfo {
  public func validate(into violations: inout Violations) {
    violations.each(variants, "variants") { $1.validate(into: &$0) }
    violations.each(subtitles, "subtitles") { $1.validate(into: &$0) }
    violations.each(danmaku, "danmaku") { $1.validate(into: &$0) }
  }
}
