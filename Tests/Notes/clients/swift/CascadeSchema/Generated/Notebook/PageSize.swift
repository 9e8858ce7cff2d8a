// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import CascadeClient

/// The measures of a page, in millimetres.
public struct PageSize: SchemaMessage {
  /// From left to right.
  public var width: Double
  /// From top to bottom.
  public var height: Double

  public init(width: Double = 148.0, height: Double = 210.0) {
    self.width = width
    self.height = height
  }

  public init(members: Members) throws(DecodeError) {
    width = try members.read("width", or: 148.0)
    height = try members.read("height", or: 210.0)
  }

  public func write(into members: inout Members) {
    members.write("width", width)
    members.write("height", height)
  }

  public static let facts = MessageFacts("PageSize", [
    FieldFacts(1, "width", .float),
    FieldFacts(2, "height", .float),
  ])
}

extension PageSize {
  /// What its fields are held to.
  public enum Limits {
    public static let width = FieldLimits(minimum: 10, maximum: 1000)
    public static let height = FieldLimits(minimum: 10, maximum: 1000)
  }
}
