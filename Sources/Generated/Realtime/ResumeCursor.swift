// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A place in the history of a scope.
public struct ResumeCursor: Sendable, Equatable {
  /// Which history: another after a restore.
  public var epoch: String = ""
  /// How far along.
  public var revision: Int = 0

  public static let fields = NameTable("epoch 1! revision 2!")

  public init() {}
}

extension ResumeCursor: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&epoch)
      case 2: try json.read(&revision)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("epoch", epoch)
    json.field("revision", revision)
    json.endObject()
  }
}

extension ResumeCursor: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&epoch)
      case 2: try reader.read(&revision)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, epoch)
    writer.field(2, revision)
  }
}

extension ResumeCursor {
  public func validate(into violations: inout Violations) {
    violations.length(epoch, 1...64, "epoch")
    violations.range(revision, 0...Int.max, "revision")
  }
}
