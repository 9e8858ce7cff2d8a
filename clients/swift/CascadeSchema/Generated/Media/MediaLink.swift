// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// An address to add.
public struct MediaLink: SchemaMessage {
  /// Where it is.
  public var url: String
  /// What people call it; taken from the source where it is empty.
  public var name: String?

  public init(url: String, name: String? = nil) {
    self.url = url
    self.name = name
  }

  public init(members: Members) throws(DecodeError) {
    url = try members.read("url")
    name = try members.readOptional("name")
  }

  public func write(into members: inout Members) {
    members.write("url", url)
    members.writeSaid("name", name)
  }

  public static let facts = MessageFacts("MediaLink", [
    FieldFacts(1, "url", .string),
    FieldFacts(2, "name", .string),
  ])
}

extension MediaLink {
  /// What its fields are held to.
  public enum Limits {
    public static let url = FieldLimits(minLength: 1, maxLength: 8192, format: "url")
    public static let name = FieldLimits(minLength: 0, maxLength: 500)
  }
}
