// Generated from Schema/notebook.graphql by codegen. Do not edit.

public import Wire

/// How notes are printed.
public struct PrintOptions: Sendable, Equatable {
  /// Whether both sides of the paper are used.
  public var isDoubleSided: Bool = true
  /// Only these pages, by number; all of them when none is given.
  public var pages: [Int] = []
  /// Printed at the foot of each page.
  public var footer: String? = nil
  /// White space around the text.
  public var margin: PrintMargin? = nil

  public static let fields = NameTable("isDoubleSided 1 pages 2 footer 3 margin 4")

  public init() {}
}

extension PrintOptions: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&isDoubleSided)
      case 2: try json.read(&pages, max: 100)
      case 3: try json.read(&footer)
      case 4: try json.read(&margin)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("isDoubleSided", isDoubleSided)
    json.field("pages", pages)
    json.field("footer", footer)
    json.field("margin", margin)
    json.endObject()
  }
}

extension PrintOptions: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&isDoubleSided)
      case 2: try reader.read(&pages, max: 100)
      case 3: try reader.read(&footer)
      case 4: try reader.read(&margin)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, isDoubleSided)
    writer.field(2, pages)
    writer.field(3, footer)
    writer.field(4, margin)
  }
}

extension PrintOptions {
  public func validate(into violations: inout Violations) {
    violations.count(pages, 0...100, "pages")
    violations.each(pages, "pages") { $0.range($1, 1...Int.max) }
    violations.length(footer, 0...80, "footer")
    if let value = margin {
      violations.inside("margin") { value.validate(into: &$0) }
    }
  }
}
