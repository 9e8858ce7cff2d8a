// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

/// Something that a provider has: a film, a file, a folder, a broadcast.
public struct ProviderItem: SchemaMessage {
  /// Which provider: `webdav`, `jellyfin`.
  public var provider: String
  /// Which of the servers of that kind that are set up here; the provider's own one when null.
  public var instance: String?
  /// What it is called there: a path, an id, an address; as the provider's `browse` answers it.
  public var item: String

  public init(provider: String, instance: String? = nil, item: String) {
    self.provider = provider
    self.instance = instance
    self.item = item
  }

  public init(members: Members) throws(DecodeError) {
    provider = try members.read("provider")
    instance = try members.readOptional("instance")
    item = try members.read("item")
  }

  public func write(into members: inout Members) {
    members.write("provider", provider)
    members.writeNullable("instance", instance)
    members.write("item", item)
  }

  public static let facts = MessageFacts("ProviderItem", [
    FieldFacts(1, "provider", .string),
    FieldFacts(2, "instance", .string, isNullable: true),
    FieldFacts(3, "item", .string),
  ])
}

extension ProviderItem {
  /// What its fields are held to.
  public enum Limits {
    public static let provider = FieldLimits(minLength: 1, maxLength: 64, pattern: "[a-z0-9_-]+")
    public static let instance = FieldLimits(minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9_-]+")
    public static let item = FieldLimits(minLength: 1, maxLength: 8192)
  }
}
