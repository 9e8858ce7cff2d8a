// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

extension Room {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// What people call it.
    public var name: String?
    /// What it is about.
    public var description: String?
    /// Who finds it.
    public var visibility: RoomVisibility?
    /// What kind of room it is, in a word that the server's operators chose.
    public var category: Change<String>
    /// Words to find it by.
    public var labels: [String]?
    /// How many may be members at once.
    public var maxMembers: Int?
    /// The password that guards the door; never shown.
    public var password: Change<String>

    public init(
      name: String? = nil,
      description: String? = nil,
      visibility: RoomVisibility? = nil,
      category: Change<String> = .keep,
      labels: [String]? = nil,
      maxMembers: Int? = nil,
      password: Change<String> = .keep
    ) {
      self.name = name
      self.description = description
      self.visibility = visibility
      self.category = category
      self.labels = labels
      self.maxMembers = maxMembers
      self.password = password
    }

    public init(members: Members) throws(DecodeError) {
      name = try members.readOptional("name")
      description = try members.readOptional("description")
      visibility = try members.readOptional("visibility")
      category = try members.readChange("category")
      labels = try members.readOptionalList("labels")
      maxMembers = try members.readOptional("maxMembers")
      password = try members.readChange("password")
    }

    public func write(into members: inout Members) {
      members.writeSaid("name", name)
      members.writeSaid("description", description)
      members.writeSaid("visibility", visibility)
      members.writeChange("category", category)
      members.writeSaidList("labels", labels)
      members.writeSaid("maxMembers", maxMembers)
      members.writeChange("password", password)
    }

    public static let facts = MessageFacts("RoomPatch", isPatch: true, [
      FieldFacts(2, "name", .string),
      FieldFacts(3, "description", .string),
      FieldFacts(4, "visibility", .enumeration(RoomVisibility.self)),
      FieldFacts(5, "category", .string, isNullable: true),
      FieldFacts(6, "labels", .string, isList: true),
      FieldFacts(7, "maxMembers", .int),
      FieldFacts(8, "password", .string, isNullable: true),
    ])
  }
}

extension Room.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let name = FieldLimits(minLength: 1, maxLength: 128)
    public static let description = FieldLimits(minLength: 0, maxLength: 500)
    public static let category = FieldLimits(minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+")
    public static let labels = FieldLimits(minLength: 1, maxLength: 32, minCount: 0, maxCount: 10)
    public static let maxMembers = FieldLimits(minimum: 1, maximum: 10_000)
    public static let password = FieldLimits(minLength: 4, maxLength: 128)
  }
}
