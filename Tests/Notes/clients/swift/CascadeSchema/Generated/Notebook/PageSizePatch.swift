// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

extension PageSize {
  /// What changes: a field that is not here stays, null clears.
  public struct Patch: SchemaMessage {
    /// From left to right.
    public var width: Double?
    /// From top to bottom.
    public var height: Double?

    public init(width: Double? = nil, height: Double? = nil) {
      self.width = width
      self.height = height
    }

    public init(members: Members) throws(DecodeError) {
      width = try members.readOptional("width")
      height = try members.readOptional("height")
    }

    public func write(into members: inout Members) {
      members.writeSaid("width", width)
      members.writeSaid("height", height)
    }

    public static let facts = MessageFacts("PageSizePatch", isPatch: true, [
      FieldFacts(1, "width", .float),
      FieldFacts(2, "height", .float),
    ])
  }
}

extension PageSize.Patch {
  /// What its fields are held to.
  public enum Limits {
    public static let width = FieldLimits(minimum: 10, maximum: 1000)
    public static let height = FieldLimits(minimum: 10, maximum: 1000)
  }
}
