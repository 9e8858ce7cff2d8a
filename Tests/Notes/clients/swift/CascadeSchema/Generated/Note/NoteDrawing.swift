// Generated from Schema/note.graphql by codegen. Do not edit.

public import CascadeClient

/// A drawing.
public struct NoteDrawing: SchemaMessage {
  /// The points of its line, each an x and a y.
  public var points: [Double]
  /// How thick the line is.
  public var stroke: Double
  /// What it shows; null when that cannot be said.
  public var caption: String?

  public init(points: [Double] = [], stroke: Double = 1.0, caption: String? = nil) {
    self.points = points
    self.stroke = stroke
    self.caption = caption
  }

  public init(members: Members) throws(DecodeError) {
    points = try members.readList("points")
    stroke = try members.read("stroke", or: 1.0)
    caption = try members.readOptional("caption")
  }

  public func write(into members: inout Members) {
    members.writeList("points", points)
    members.write("stroke", stroke)
    members.writeNullable("caption", caption)
  }

  public static let facts = MessageFacts("NoteDrawing", [
    FieldFacts(1, "points", .float, isList: true),
    FieldFacts(2, "stroke", .float),
    FieldFacts(3, "caption", .string, isNullable: true),
  ])
}

extension NoteDrawing {
  /// What its fields are held to.
  public enum Limits {
    public static let points = FieldLimits(minCount: 2, maxCount: 1000)
    public static let stroke = FieldLimits(minimum: 0.1, maximum: 10)
    public static let caption = FieldLimits(minLength: 0, maxLength: 200)
  }
}
