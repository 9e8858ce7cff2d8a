// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// One form of what is being watched.
public struct PlaybackVariant: SchemaMessage {
  /// What viewers call it: `1080p`.
  public var name: String
  /// Where it is.
  public var url: String
  /// Fields that a request for it needs; where a player cannot send them, another mode is for it.
  public var headers: [MediaHeader]
  /// What it is.
  public var format: MediaFormat
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp?
  /// How wide the picture is, in points; null when that is not known.
  public var width: Int?
  /// How high the picture is, in points; null when that is not known.
  public var height: Int?
  /// How many bits a second of it has; null when that is not known.
  public var bitrate: Int?
  /// How many pictures a second has; null when that is not known.
  public var frameRate: Double?
  /// How the picture is coded, as RFC 6381 has it: `avc1.640028`.
  public var videoCodec: String?
  /// How the sound is coded, as RFC 6381 has it: `mp4a.40.2`.
  public var audioCodec: String?
  /// The languages that it can be heard in, the first to begin with.
  public var audioTracks: [AudioTrack]

  public init(
    name: String,
    url: String,
    headers: [MediaHeader] = [],
    format: MediaFormat,
    expiresAt: Timestamp? = nil,
    width: Int? = nil,
    height: Int? = nil,
    bitrate: Int? = nil,
    frameRate: Double? = nil,
    videoCodec: String? = nil,
    audioCodec: String? = nil,
    audioTracks: [AudioTrack] = []
  ) {
    self.name = name
    self.url = url
    self.headers = headers
    self.format = format
    self.expiresAt = expiresAt
    self.width = width
    self.height = height
    self.bitrate = bitrate
    self.frameRate = frameRate
    self.videoCodec = videoCodec
    self.audioCodec = audioCodec
    self.audioTracks = audioTracks
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    url = try members.read("url")
    headers = try members.readList("headers")
    format = try members.read("format")
    expiresAt = try members.readOptional("expiresAt")
    width = try members.readOptional("width")
    height = try members.readOptional("height")
    bitrate = try members.readOptional("bitrate")
    frameRate = try members.readOptional("frameRate")
    videoCodec = try members.readOptional("videoCodec")
    audioCodec = try members.readOptional("audioCodec")
    audioTracks = try members.readList("audioTracks")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.write("url", url)
    members.writeList("headers", headers)
    members.write("format", format)
    members.writeNullable("expiresAt", expiresAt)
    members.writeNullable("width", width)
    members.writeNullable("height", height)
    members.writeNullable("bitrate", bitrate)
    members.writeNullable("frameRate", frameRate)
    members.writeNullable("videoCodec", videoCodec)
    members.writeNullable("audioCodec", audioCodec)
    members.writeList("audioTracks", audioTracks)
  }

  public static let facts = MessageFacts("PlaybackVariant", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "url", .string),
    FieldFacts(3, "headers", .message(MediaHeader.self), isList: true),
    FieldFacts(4, "format", .enumeration(MediaFormat.self)),
    FieldFacts(5, "expiresAt", .timestamp, isNullable: true),
    FieldFacts(6, "width", .int, isNullable: true),
    FieldFacts(7, "height", .int, isNullable: true),
    FieldFacts(8, "bitrate", .int, isNullable: true),
    FieldFacts(9, "frameRate", .float, isNullable: true),
    FieldFacts(10, "videoCodec", .string, isNullable: true),
    FieldFacts(11, "audioCodec", .string, isNullable: true),
    FieldFacts(12, "audioTracks", .message(AudioTrack.self), isList: true),
  ])
}
