// Generated from Schema/media.graphql by codegen. Do not edit.

public import CascadeClient

extension Media.Create {
  /// The input of `media.create`.
  public struct Input: SchemaMessage {
    /// The room that it is about.
    public var roomId: String
    /// What people call it; taken from the source where it is empty.
    public var name: String?
    /// What it is about.
    public var description: String?
    /// The folder that it lies in; null at the top. `move` changes it.
    public var playlistId: String?
    /// Where it comes from. `readSource` shows it to who gave it.
    public var source: MediaSource
    /// Whether its bytes go through this server.
    public var deliveryPolicy: DeliveryPolicy?
    /// Names this very call: a repeat answers what the first did.
    public var operationId: String?

    public init(
      roomId: String,
      name: String? = nil,
      description: String? = nil,
      playlistId: String? = nil,
      source: MediaSource,
      deliveryPolicy: DeliveryPolicy? = nil,
      operationId: String? = nil
    ) {
      self.roomId = roomId
      self.name = name
      self.description = description
      self.playlistId = playlistId
      self.source = source
      self.deliveryPolicy = deliveryPolicy
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      roomId = try members.read("roomId")
      name = try members.readOptional("name")
      description = try members.readOptional("description")
      playlistId = try members.readOptional("playlistId")
      source = try members.read("source")
      deliveryPolicy = try members.readOptional("deliveryPolicy")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("roomId", roomId)
      members.writeSaid("name", name)
      members.writeSaid("description", description)
      members.writeSaid("playlistId", playlistId)
      members.write("source", source)
      members.writeSaid("deliveryPolicy", deliveryPolicy)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("MediaCreateInput", [
      FieldFacts(1010, "roomId", .string, in: .path),
      FieldFacts(2, "name", .string),
      FieldFacts(3, "description", .string),
      FieldFacts(4, "playlistId", .string, isNullable: true),
      FieldFacts(5, "source", .union(MediaSource.self)),
      FieldFacts(6, "deliveryPolicy", .enumeration(DeliveryPolicy.self)),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Media.Create.Input {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 0, maxLength: 500)
    public static let description = FieldLimits(minLength: 0, maxLength: 5000)
  }
}
