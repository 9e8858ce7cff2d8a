// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// What a player can do. What it does not say, any browser can: MP4, WebM, H.264, HLS, stereo.
public struct PlaybackClientProfile: SchemaMessage {
  /// What it would rather have.
  public var streamPreference: StreamPreference?
  /// The most bits a second that it wants; as many as there are when left out.
  public var maxBitrate: Int?
  /// The most channels of sound that it can play.
  public var maxAudioChannels: Int?
  /// How pictures may be coded; H.264 when none is named.
  public var videoCodecs: [VideoCodec]
  /// What a film may be; MP4 and WebM when none is named.
  public var containers: [MediaContainer]
  /// What sound it can play.
  public var audio: AudioSupport?
  /// What subtitles it can show.
  public var subtitles: SubtitleSupport?
  /// How broadcasts may come; HLS when none is named.
  public var liveTransports: [LiveTransport]
  /// Whether it can send the headers that a source wants, as pages in browsers cannot.
  public var sendsHeaders: Bool?

  public init(
    streamPreference: StreamPreference? = nil,
    maxBitrate: Int? = nil,
    maxAudioChannels: Int? = nil,
    videoCodecs: [VideoCodec] = [],
    containers: [MediaContainer] = [],
    audio: AudioSupport? = nil,
    subtitles: SubtitleSupport? = nil,
    liveTransports: [LiveTransport] = [],
    sendsHeaders: Bool? = nil
  ) {
    self.streamPreference = streamPreference
    self.maxBitrate = maxBitrate
    self.maxAudioChannels = maxAudioChannels
    self.videoCodecs = videoCodecs
    self.containers = containers
    self.audio = audio
    self.subtitles = subtitles
    self.liveTransports = liveTransports
    self.sendsHeaders = sendsHeaders
  }

  public init(members: Members) throws(DecodeError) {
    streamPreference = try members.readOptional("streamPreference")
    maxBitrate = try members.readOptional("maxBitrate")
    maxAudioChannels = try members.readOptional("maxAudioChannels")
    videoCodecs = try members.readList("videoCodecs")
    containers = try members.readList("containers")
    audio = try members.readOptional("audio")
    subtitles = try members.readOptional("subtitles")
    liveTransports = try members.readList("liveTransports")
    sendsHeaders = try members.readOptional("sendsHeaders")
  }

  public func write(into members: inout Members) {
    members.writeSaid("streamPreference", streamPreference)
    members.writeSaid("maxBitrate", maxBitrate)
    members.writeSaid("maxAudioChannels", maxAudioChannels)
    members.writeUnlessEmpty("videoCodecs", videoCodecs)
    members.writeUnlessEmpty("containers", containers)
    members.writeSaid("audio", audio)
    members.writeSaid("subtitles", subtitles)
    members.writeUnlessEmpty("liveTransports", liveTransports)
    members.writeSaid("sendsHeaders", sendsHeaders)
  }

  public static let facts = MessageFacts("PlaybackClientProfile", [
    FieldFacts(1, "streamPreference", .enumeration(StreamPreference.self)),
    FieldFacts(2, "maxBitrate", .int, isNullable: true),
    FieldFacts(3, "maxAudioChannels", .int),
    FieldFacts(4, "videoCodecs", .enumeration(VideoCodec.self), isList: true),
    FieldFacts(5, "containers", .enumeration(MediaContainer.self), isList: true),
    FieldFacts(6, "audio", .enumeration(AudioSupport.self)),
    FieldFacts(7, "subtitles", .enumeration(SubtitleSupport.self)),
    FieldFacts(8, "liveTransports", .enumeration(LiveTransport.self), isList: true),
    FieldFacts(9, "sendsHeaders", .boolean),
  ])
}

extension PlaybackClientProfile {
  /// What its fields are held to.
  public enum Limits {
    public static let maxBitrate = FieldLimits(minimum: 64_000, maximum: 1_000_000_000)
    public static let maxAudioChannels = FieldLimits(minimum: 1, maximum: 32)
    public static let videoCodecs = FieldLimits(minCount: 0, maxCount: 16)
    public static let containers = FieldLimits(minCount: 0, maxCount: 16)
    public static let liveTransports = FieldLimits(minCount: 0, maxCount: 8)
  }
}
