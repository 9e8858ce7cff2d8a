// Generated from Schema/playback.graphql by codegen. Do not edit.

public import CascadeClient

/// One subtitle.
public struct SubtitleTrack: SchemaMessage {
  /// What viewers call it.
  public var name: String
  /// Its language; null when that is not known.
  public var language: String?
  /// Where it is.
  public var url: String
  /// Fields that a request for it needs, which are other ones than the film's.
  public var headers: [MediaHeader]
  /// What it is.
  public var format: SubtitleFormat
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp?

  public init(
    name: String,
    language: String? = nil,
    url: String,
    headers: [MediaHeader] = [],
    format: SubtitleFormat,
    expiresAt: Timestamp? = nil
  ) {
    self.name = name
    self.language = language
    self.url = url
    self.headers = headers
    self.format = format
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    language = try members.readOptional("language")
    url = try members.read("url")
    headers = try members.readList("headers")
    format = try members.read("format")
    expiresAt = try members.readOptional("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.writeNullable("language", language)
    members.write("url", url)
    members.writeList("headers", headers)
    members.write("format", format)
    members.writeNullable("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("SubtitleTrack", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "language", .string, isNullable: true),
    FieldFacts(3, "url", .string),
    FieldFacts(4, "headers", .message(MediaHeader.self), isList: true),
    FieldFacts(5, "format", .enumeration(SubtitleFormat.self)),
    FieldFacts(6, "expiresAt", .timestamp, isNullable: true),
  ])
}
