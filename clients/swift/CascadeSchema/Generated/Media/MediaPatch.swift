// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What people call it; taken from the source where it is empty.
    public var name: String?
    /// What it is about.
    public var description: String?
    /// Where it comes from. `readSource` shows it to who gave it.
    public var source: MediaSource?
    /// Whether its bytes go through this server.
    public var deliveryPolicy: DeliveryPolicy?

    public init(
      name: String? = nil, description: String? = nil, source: MediaSource? = nil, deliveryPolicy: DeliveryPolicy? = nil
    ) {
      self.name = name
      self.description = description
      self.source = source
      self.deliveryPolicy = deliveryPolicy
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      description = try members.readOptional("description")
      source = try members.readOptional("source")
      deliveryPolicy = try members.readOptional("deliveryPolicy")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("description", description)
      members.writeSaid("source", source)
      members.writeSaid("deliveryPolicy", deliveryPolicy)
    }

    public static let facts = MessageFacts("MediaPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "description", .string),
      FieldFacts(5, "source", .union(MediaSource.self)),
      FieldFacts(6, "deliveryPolicy", .enumeration(DeliveryPolicy.self)),
    ])
  }
}

extension Media.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 0, maxLength: 500)
    public static let description = FieldLimits(minLength: 0, maxLength: 5000)
  }
}
