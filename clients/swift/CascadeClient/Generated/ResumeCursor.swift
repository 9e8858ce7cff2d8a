// Generated from Schema/realtime.graphql by codegen. Do not edit.

/// A place in the history of a scope.
public struct ResumeCursor: SchemaMessage {
  /// Which history: another after a restore.
  public var epoch: String
  /// How far along.
  public var revision: Int

  public init(epoch: String, revision: Int) {
    self.epoch = epoch
    self.revision = revision
  }

  public init(members: Members) throws(DecodeError) {
    epoch = try members.read("epoch")
    revision = try members.read("revision")
  }

  public func write(into members: inout Members) {
    members.write("epoch", epoch)
    members.write("revision", revision)
  }

  public static let facts = MessageFacts("ResumeCursor", [
    FieldFacts(1, "epoch", .string),
    FieldFacts(2, "revision", .int),
  ])
}

extension ResumeCursor {
  /// What its fields are held to.
  public enum Limits {
    public static let epoch = FieldLimits(minLength: 1, maxLength: 64)
    public static let revision = FieldLimits(minimum: 0)
  }
}
