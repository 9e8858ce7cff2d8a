// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Core
public import Wire

/// One form of what is being watched.
public struct PlaybackVariant: Sendable, Equatable {
  /// What viewers call it: `1080p`.
  public var name: String = ""
  /// Where it is.
  public var url: String = ""
  /// Fields that a request for it needs; where a player cannot send them, another mode is for it.
  public var headers: [MediaHeader] = []
  /// What it is.
  public var format: MediaFormat = .mp4
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp? = nil
  /// How wide the picture is, in points; null when that is not known.
  public var width: Int? = nil
  /// How high the picture is, in points; null when that is not known.
  public var height: Int? = nil
  /// How many bits a second of it has; null when that is not known.
  public var bitrate: Int? = nil
  /// How many pictures a second has; null when that is not known.
  public var frameRate: Double? = nil
  /// How the picture is coded, as RFC 6381 has it: `avc1.640028`.
  public var videoCodec: String? = nil
  /// How the sound is coded, as RFC 6381 has it: `mp4a.40.2`.
  public var audioCodec: String? = nil
  /// The languages that it can be heard in, the first to begin with.
  public var audioTracks: [AudioTrack] = []

  public static let fields = NameTable(
    """
    name 1! url 2! headers 3 format 4! expiresAt 5 width 6 height 7 bitrate 8 frameRate 9 videoCodec 10 audioCodec 11 \
    audioTracks 12
    """)

  public init() {}
}

extension PlaybackVariant: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&name)
      case 2: try json.read(&url)
      case 3: try json.read(&headers)
      case 4: try json.read(&format)
      case 5: try json.read(&expiresAt)
      case 6: try json.read(&width)
      case 7: try json.read(&height)
      case 8: try json.read(&bitrate)
      case 9: try json.read(&frameRate)
      case 10: try json.read(&videoCodec)
      case 11: try json.read(&audioCodec)
      case 12: try json.read(&audioTracks)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("name", name)
    json.field("url", url)
    json.field("headers", headers)
    json.field("format", format)
    json.field("expiresAt", expiresAt)
    json.field("width", width)
    json.field("height", height)
    json.field("bitrate", bitrate)
    json.field("frameRate", frameRate)
    json.field("videoCodec", videoCodec)
    json.field("audioCodec", audioCodec)
    json.field("audioTracks", audioTracks)
    json.endObject()
  }
}

extension PlaybackVariant: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&name)
      case 2: try reader.read(&url)
      case 3: try reader.read(&headers)
      case 4: try reader.read(&format)
      case 5: try reader.read(&expiresAt)
      case 6: try reader.read(&width)
      case 7: try reader.read(&height)
      case 8: try reader.read(&bitrate)
      case 9: try reader.read(&frameRate)
      case 10: try reader.read(&videoCodec)
      case 11: try reader.read(&audioCodec)
      case 12: try reader.read(&audioTracks)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, name)
    writer.field(2, url)
    writer.field(3, headers)
    writer.field(4, format)
    writer.field(5, expiresAt)
    writer.field(6, width)
    writer.field(7, height)
    writer.field(8, bitrate)
    writer.field(9, frameRate)
    writer.field(10, videoCodec)
    writer.field(11, audioCodec)
    writer.field(12, audioTracks)
  }
}

extension PlaybackVariant {
  public func validate(into violations: inout Violations) {
    violations.each(headers, "headers") { $1.validate(into: &$0) }
  }
}
