// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room.Create {
  /// What `room.create` takes.
  public struct Input: SchemaMessage {
    /// What people call it.
    public var name: String
    /// How many may be members at once.
    public var maxMembers: Int?
    /// Words to find it by.
    public var tags: [String]
    /// What it is about.
    public var topic: String?
    /// What sort of room it is.
    public var kind: RoomKind?
    /// Bounds of its own.
    public var limits: RoomLimits?
    /// Guards the door; null for none.
    public var password: String?
    /// A room whose settings the new one begins with.
    public var template: String?
    /// Seen by those who run the room.
    ///
    /// Deprecated: Moderation has notes of its own.
    public var remarks: String?
    /// Repeats with the same id are done once.
    public var operationId: String?

    public init(
      name: String,
      maxMembers: Int? = nil,
      tags: [String] = [],
      topic: String? = nil,
      kind: RoomKind? = nil,
      limits: RoomLimits? = nil,
      password: String? = nil,
      template: String? = nil,
      remarks: String? = nil,
      operationId: String? = nil
    ) {
      self.name = name
      self.maxMembers = maxMembers
      self.tags = tags
      self.topic = topic
      self.kind = kind
      self.limits = limits
      self.password = password
      self.template = template
      self.remarks = remarks
      self.operationId = operationId
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.read("name")
      maxMembers = try members.readOptional("maxMembers")
      tags = try members.readList("tags")
      topic = try members.readOptional("topic")
      kind = try members.readOptional("kind")
      limits = try members.readOptional("limits")
      password = try members.readOptional("password")
      template = try members.readOptional("template")
      remarks = try members.readOptional("remarks")
      operationId = try members.readOptional("operationId")
    }

    public func write(into members: inout Members) {
      members.write("name", name)
      members.writeSaid("maxMembers", maxMembers)
      members.writeUnlessEmpty("tags", tags)
      members.writeSaid("topic", topic)
      members.writeSaid("kind", kind)
      members.writeSaid("limits", limits)
      members.writeSaid("password", password)
      members.writeSaid("template", template)
      members.writeSaid("remarks", remarks)
      members.writeSaid("operationId", operationId)
    }

    public static let facts = MessageFacts("RoomCreateInput", [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "maxMembers", .int),
      FieldFacts(6, "tags", .string, isList: true),
      FieldFacts(8, "topic", .string, isNullable: true),
      FieldFacts(9, "kind", .enumeration(RoomKind.self)),
      FieldFacts(10, "limits", .message(RoomLimits.self), isNullable: true),
      FieldFacts(11, "password", .string, isNullable: true),
      FieldFacts(12, "template", .string, isNullable: true),
      FieldFacts(13, "remarks", .string, isNullable: true),
      FieldFacts(1002, "operationId", .string, isNullable: true, in: .header),
    ])
  }
}

extension Room.Create.Input {
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
