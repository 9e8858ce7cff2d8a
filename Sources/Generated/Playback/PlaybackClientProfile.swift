// Generated from Schema/playback.graphql by codegen. Do not edit.

public import Wire

/// What a player can do. What it does not say, any browser can: MP4, WebM, H.264, HLS, stereo.
public struct PlaybackClientProfile: Sendable, Equatable {
  /// What it would rather have.
  public var streamPreference: StreamPreference = .auto
  /// The most bits a second that it wants; as many as there are when left out.
  public var maxBitrate: Int? = nil
  /// The most channels of sound that it can play.
  public var maxAudioChannels: Int = 2
  /// How pictures may be coded; H.264 when none is named.
  public var videoCodecs: [VideoCodec] = []
  /// What a film may be; MP4 and WebM when none is named.
  public var containers: [MediaContainer] = []
  /// What sound it can play.
  public var audio: AudioSupport = .stereo
  /// What subtitles it can show.
  public var subtitles: SubtitleSupport = .external
  /// How broadcasts may come; HLS when none is named.
  public var liveTransports: [LiveTransport] = []
  /// Whether it can send the headers that a source wants, as pages in browsers cannot.
  public var sendsHeaders: Bool = false

  public static let fields = NameTable(
    """
    streamPreference 1 maxBitrate 2 maxAudioChannels 3 videoCodecs 4 containers 5 audio 6 subtitles 7 liveTransports 8 \
    sendsHeaders 9
    """)

  public init() {}
}

extension PlaybackClientProfile: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&streamPreference)
      case 2: try json.read(&maxBitrate)
      case 3: try json.read(&maxAudioChannels)
      case 4: try json.read(&videoCodecs, max: 16)
      case 5: try json.read(&containers, max: 16)
      case 6: try json.read(&audio)
      case 7: try json.read(&subtitles)
      case 8: try json.read(&liveTransports, max: 8)
      case 9: try json.read(&sendsHeaders)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("streamPreference", streamPreference)
    json.field("maxBitrate", maxBitrate)
    json.field("maxAudioChannels", maxAudioChannels)
    json.field("videoCodecs", videoCodecs)
    json.field("containers", containers)
    json.field("audio", audio)
    json.field("subtitles", subtitles)
    json.field("liveTransports", liveTransports)
    json.field("sendsHeaders", sendsHeaders)
    json.endObject()
  }
}

extension PlaybackClientProfile: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&streamPreference)
      case 2: try reader.read(&maxBitrate)
      case 3: try reader.read(&maxAudioChannels)
      case 4: try reader.read(&videoCodecs, max: 16)
      case 5: try reader.read(&containers, max: 16)
      case 6: try reader.read(&audio)
      case 7: try reader.read(&subtitles)
      case 8: try reader.read(&liveTransports, max: 8)
      case 9: try reader.read(&sendsHeaders)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, streamPreference)
    writer.field(2, maxBitrate)
    writer.field(3, maxAudioChannels)
    writer.field(4, videoCodecs)
    writer.field(5, containers)
    writer.field(6, audio)
    writer.field(7, subtitles)
    writer.field(8, liveTransports)
    writer.field(9, sendsHeaders)
  }
}

extension PlaybackClientProfile {
  public func validate(into violations: inout Violations) {
    violations.range(maxBitrate, 64_000...1_000_000_000, "maxBitrate")
    violations.range(maxAudioChannels, 1...32, "maxAudioChannels")
    violations.count(videoCodecs, 0...16, "videoCodecs")
    violations.count(containers, 0...16, "containers")
    violations.count(liveTransports, 0...8, "liveTransports")
  }
}
