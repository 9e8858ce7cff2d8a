// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A message was refused. The connection goes on.
public struct ErrorMessage: Sendable, Equatable {
  /// The message that it answers; null where that had no id, none that could be read, or that of a call that waits.
  public var id: String? = nil
  /// What is wrong.
  public var problem: ProblemDetails = ProblemDetails()

  public static let fields = NameTable("id 1 problem 2!")

  public init() {}
}

extension ErrorMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&problem)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("problem", problem)
    json.endObject()
  }
}

extension ErrorMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&problem)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, problem)
  }
}
