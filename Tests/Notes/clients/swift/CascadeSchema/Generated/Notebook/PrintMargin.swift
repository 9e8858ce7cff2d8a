// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// White space around a text, in millimetres.
public struct PrintMargin: SchemaMessage {
  /// Left and right.
  public var sides: Double?
  /// Above and below.
  public var ends: Double?

  public init(sides: Double? = nil, ends: Double? = nil) {
    self.sides = sides
    self.ends = ends
  }

  public init(members: Members) throws(DecodeError) {
    sides = try members.readOptional("sides")
    ends = try members.readOptional("ends")
  }

  public func write(into members: inout Members) {
    members.writeSaid("sides", sides)
    members.writeSaid("ends", ends)
  }

  public static let facts = MessageFacts("PrintMargin", [
    FieldFacts(1, "sides", .float),
    FieldFacts(2, "ends", .float),
  ])
}

extension PrintMargin {
  /// What its fields are held to.
  public enum Limits {
    public static let sides = FieldLimits(minimum: 0, maximum: 50)
    public static let ends = FieldLimits(minimum: 0, maximum: 50)
  }
}
