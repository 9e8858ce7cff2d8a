// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// What changes of a room.
  public struct Patch: SchemaMessage {
    /// What people call it.
    public var name: String?
    /// How many may be members at once.
    public var maxMembers: Int?
    /// Words to find it by.
    public var tags: [String]?
    /// What it is about.
    public var topic: Change<String>
    /// Bounds of its own.
    public var limits: Change<RoomLimits>
    /// Guards the door; null for none.
    public var password: Change<String>
    /// Seen by those who run the room.
    ///
    /// Deprecated: Moderation has notes of its own.
    public var remarks: Change<String>

    public init(
      name: String? = nil,
      maxMembers: Int? = nil,
      tags: [String]? = nil,
      topic: Change<String> = .keep,
      limits: Change<RoomLimits> = .keep,
      password: Change<String> = .keep,
      remarks: Change<String> = .keep
    ) {
      self.name = name
      self.maxMembers = maxMembers
      self.tags = tags
      self.topic = topic
      self.limits = limits
      self.password = password
      self.remarks = remarks
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      maxMembers = try members.readOptional("maxMembers")
      tags = try members.readOptionalList("tags")
      topic = try members.readChange("topic")
      limits = try members.readChange("limits")
      password = try members.readChange("password")
      remarks = try members.readChange("remarks")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("maxMembers", maxMembers)
      members.writeSaidList("tags", tags)
      members.writeChange("topic", topic)
      members.writeChange("limits", limits)
      members.writeChange("password", password)
      members.writeChange("remarks", remarks)
    }

    public static let facts = MessageFacts("RoomPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "maxMembers", .int),
      FieldFacts(6, "tags", .string, isList: true),
      FieldFacts(8, "topic", .string, isNullable: true),
      FieldFacts(10, "limits", .message(RoomLimits.self), isNullable: true),
      FieldFacts(11, "password", .string, isNullable: true),
      FieldFacts(13, "remarks", .string, isNullable: true),
    ])
  }
}

extension Room.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 128)
    public static let maxMembers = FieldLimits(minimum: 1, maximum: 10_000)
    public static let tags = FieldLimits(minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+", maxCount: 8)
    public static let topic = FieldLimits(maxLength: 500)
    public static let password = FieldLimits(minLength: 4, maxLength: 128)
    public static let remarks = FieldLimits(maxLength: 2000)
  }
}
