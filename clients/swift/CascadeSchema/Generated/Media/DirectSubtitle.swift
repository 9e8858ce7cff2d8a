// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// One subtitle of a direct source.
public struct DirectSubtitle: SchemaMessage {
  /// What viewers call it.
  public var name: String
  /// Its language.
  public var language: String?
  /// Where it is.
  public var url: String
  /// Fields that a request for it needs.
  public var headers: [MediaHeader]
  /// What it is; found out when null.
  public var format: SubtitleFormat?

  public init(
    name: String, language: String? = nil, url: String, headers: [MediaHeader] = [], format: SubtitleFormat? = nil
  ) {
    self.name = name
    self.language = language
    self.url = url
    self.headers = headers
    self.format = format
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    language = try members.readOptional("language")
    url = try members.read("url")
    headers = try members.readList("headers")
    format = try members.readOptional("format")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.writeNullable("language", language)
    members.write("url", url)
    members.writeList("headers", headers)
    members.writeNullable("format", format)
  }

  public static let facts = MessageFacts("DirectSubtitle", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "language", .string, isNullable: true),
    FieldFacts(3, "url", .string),
    FieldFacts(4, "headers", .message(MediaHeader.self), isList: true),
    FieldFacts(5, "format", .enumeration(SubtitleFormat.self), isNullable: true),
  ])
}

extension DirectSubtitle {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 100)
    public static let language = FieldLimits(minLength: 0, maxLength: 35, format: "language")
    public static let url = FieldLimits(minLength: 1, maxLength: 8192, format: "url")
    public static let headers = FieldLimits(minCount: 0, maxCount: 32)
  }
}
