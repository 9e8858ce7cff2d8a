// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// One form of what a direct source has.
public struct DirectVariant: SchemaMessage {
  /// What viewers call it: `1080p`.
  public var name: String
  /// Where it is.
  public var url: String
  /// Fields that a request for it needs.
  public var headers: [MediaHeader]
  /// What it is; found out when null.
  public var format: MediaFormat?
  /// When the address runs out; null when it does not.
  public var expiresAt: Timestamp?

  public init(
    name: String = "", url: String, headers: [MediaHeader] = [], format: MediaFormat? = nil, expiresAt: Timestamp? = nil
  ) {
    self.name = name
    self.url = url
    self.headers = headers
    self.format = format
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name", or: "")
    url = try members.read("url")
    headers = try members.readList("headers")
    format = try members.readOptional("format")
    expiresAt = try members.readOptional("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.write("url", url)
    members.writeList("headers", headers)
    members.writeNullable("format", format)
    members.writeNullable("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("DirectVariant", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "url", .string),
    FieldFacts(3, "headers", .message(MediaHeader.self), isList: true),
    FieldFacts(4, "format", .enumeration(MediaFormat.self), isNullable: true),
    FieldFacts(5, "expiresAt", .timestamp, isNullable: true),
  ])
}

extension DirectVariant {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 0, maxLength: 100)
    public static let url = FieldLimits(minLength: 1, maxLength: 8192, format: "url")
    public static let headers = FieldLimits(minCount: 0, maxCount: 32)
  }
}
