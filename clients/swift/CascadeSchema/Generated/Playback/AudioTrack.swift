// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// One language of sound.
public struct AudioTrack: SchemaMessage {
  /// What viewers call it.
  public var name: String
  /// Its language; null when that is not known.
  public var language: String?
  /// How many channels it has; null when that is not known.
  public var channels: Int?

  public init(name: String, language: String? = nil, channels: Int? = nil) {
    self.name = name
    self.language = language
    self.channels = channels
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    language = try members.readOptional("language")
    channels = try members.readOptional("channels")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.writeNullable("language", language)
    members.writeNullable("channels", channels)
  }

  public static let facts = MessageFacts("AudioTrack", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "language", .string, isNullable: true),
    FieldFacts(3, "channels", .int, isNullable: true),
  ])
}
