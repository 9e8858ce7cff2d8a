// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// Nothing yet.
public struct NoteBlank: SchemaMessage {
  /// Why; null when there is no reason.
  public var reason: String?

  public init(reason: String? = nil) {
    self.reason = reason
  }

  public init(members: Members) throws(DecodeError) {
    reason = try members.readOptional("reason")
  }

  public func write(into members: inout Members) {
    members.writeNullable("reason", reason)
  }

  public static let facts = MessageFacts("NoteBlank", [
    FieldFacts(1, "reason", .string, isNullable: true),
  ])
}

extension NoteBlank {
  /// What its fields are held to.
  public enum Limits {
    public static let reason = FieldLimits(minLength: 0, maxLength: 100)
  }
}
