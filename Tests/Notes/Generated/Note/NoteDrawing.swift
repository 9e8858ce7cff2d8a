// Generated from Schema/note.graphql by codegen. Do not edit.

public import Wire

/// A drawing.
public struct NoteDrawing: Sendable, Equatable {
  /// The points of its line, each an x and a y.
  public var points: [Double] = []
  /// How thick the line is.
  public var stroke: Double = 1.0
  /// What it shows; null when that cannot be said.
  public var caption: String? = nil

  public static let fields = NameTable("points 1 stroke 2 caption 3")

  public init() {}
}

extension NoteDrawing: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&points, max: 1000)
      case 2: try json.read(&stroke)
      case 3: try json.read(&caption)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("points", points)
    json.field("stroke", stroke)
    json.field("caption", caption)
    json.endObject()
  }
}

extension NoteDrawing: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&points, max: 1000)
      case 2: try reader.read(&stroke)
      case 3: try reader.read(&caption)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, points)
    writer.field(2, stroke)
    writer.field(3, caption)
  }
}

extension NoteDrawing {
  public func validate(into violations: inout Violations) {
    violations.count(points, 2...1000, "points")
    violations.range(stroke, 0.1...10, "stroke")
    violations.length(caption, 0...200, "caption")
  }
}
