// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

/// A field of a request for media.
public struct MediaHeader: SchemaMessage {
  /// Its name: `Referer`.
  public var name: String
  /// Its value.
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  public init(members: Members) throws(DecodeError) {
    name = try members.read("name")
    value = try members.read("value")
  }

  public func write(into members: inout Members) {
    members.write("name", name)
    members.write("value", value)
  }

  public static let facts = MessageFacts("MediaHeader", [
    FieldFacts(1, "name", .string),
    FieldFacts(2, "value", .string),
  ])
}

extension MediaHeader {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9-]+")
    public static let value = FieldLimits(minLength: 0, maxLength: 4096, pattern: "[ -~]*")
  }
}
