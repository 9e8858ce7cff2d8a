// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// Bounds of one room.
public struct RoomLimits: SchemaMessage {
  /// How much may be uploaded.
  public var uploads: Int
  /// How long it may be empty; null for ever.
  public var idle: Duration?

  public init(uploads: Int = 1_048_576, idle: Duration? = nil) {
    self.uploads = uploads
    self.idle = idle
  }

  public init(members: Members) throws(DecodeError) {
    uploads = try members.read("uploads", or: 1_048_576)
    idle = try members.readOptional("idle")
  }

  public func write(into members: inout Members) {
    members.write("uploads", uploads)
    members.writeNullable("idle", idle)
  }

  public static let facts = MessageFacts("RoomLimits", [
    FieldFacts(1, "uploads", .int),
    FieldFacts(2, "idle", .duration, isNullable: true),
  ])
}

extension RoomLimits {
  /// What its fields are held to.
  public enum Limits {
    public static let uploads = FieldLimits(minimum: 0)
    public static let idle = FieldLimits(minimum: 1, maximum: 86_400)
  }
}
