// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// Some fields of a STATE changed.
public struct PatchChange: Sendable, Equatable {
  /// Which: `playbackState`.
  public var resource: String = ""
  /// The version that it applies to.
  public var base: Int = 0
  /// The version after it.
  public var next: Int = 0
  /// What changed: null clears. Empty where nothing changed that the client may see.
  public var patch: Payload = Payload()

  public static let fields = NameTable("resource 1! base 2! next 3! patch 4!")

  public init() {}
}

extension PatchChange: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&resource)
      case 2: try json.read(&base)
      case 3: try json.read(&next)
      case 4: try json.read(&patch)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("resource", resource)
    json.field("base", base)
    json.field("next", next)
    json.field("patch", patch)
    json.endObject()
  }
}

extension PatchChange: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&resource)
      case 2: try reader.read(&base)
      case 3: try reader.read(&next)
      case 4: try reader.read(&patch)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, resource)
    writer.field(2, base)
    writer.field(3, next)
    writer.field(4, patch)
  }
}
