// Generated from Schema/playlist.graphql by codegen. Do not edit.

public import CascadeClient

extension ProviderItem {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// Which provider: `webdav`, `jellyfin`.
    public var provider: String?
    /// Which of the servers of that kind that are set up here; the provider's own one when null.
    public var instance: Change<String>
    /// What it is called there: a path, an id, an address; as the provider's `browse` answers it.
    public var item: String?

    public init(provider: String? = nil, instance: Change<String> = .keep, item: String? = nil) {
      self.provider = provider
      self.instance = instance
      self.item = item
    }

    public init(members: Members) throws(DecodeError) {
      provider = try members.readOptional("provider")
      instance = try members.readChange("instance")
      item = try members.readOptional("item")
    }

    public func write(into members: inout Members) {
      members.writeSaid("provider", provider)
      members.writeChange("instance", instance)
      members.writeSaid("item", item)
    }

    public static let facts = MessageFacts("ProviderItemPatch", isPatch: true, [
      FieldFacts(1, "provider", .string),
      FieldFacts(2, "instance", .string, isNullable: true),
      FieldFacts(3, "item", .string),
    ])
  }
}

extension ProviderItem.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let provider = FieldLimits(minLength: 1, maxLength: 64, pattern: "[a-z0-9_-]+")
    public static let instance = FieldLimits(minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9_-]+")
    public static let item = FieldLimits(minLength: 1, maxLength: 8192)
  }
}
