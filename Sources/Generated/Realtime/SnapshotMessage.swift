// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The present state of what is observed, where the client has none that changes could apply to.
public struct SnapshotMessage: Sendable, Equatable {
  /// The observation's name.
  public var id: String = ""
  /// The key by which changes name this view of the resource; null for all of it.
  public var view: String? = nil
  /// The version that the next change builds on.
  public var version: Int = 0
  /// The resource; of one with items or entries, a page of them: `items` and `nextCursor`.
  public var value: Payload = Payload()
  /// Of a LOG: the sequence of its last entry, be it hidden by now. What comes next follows on it. Null for all
  /// others.
  public var lastSequence: Int? = nil

  public static let fields = NameTable("id 1! view 2 version 3! value 4! lastSequence 5")

  public init() {}
}

extension SnapshotMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&view)
      case 3: try json.read(&version)
      case 4: try json.read(&self.value)
      case 5: try json.read(&lastSequence)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("view", view)
    json.field("version", version)
    json.field("value", self.value)
    json.field("lastSequence", lastSequence)
    json.endObject()
  }
}

extension SnapshotMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&view)
      case 3: try reader.read(&version)
      case 4: try reader.read(&self.value)
      case 5: try reader.read(&lastSequence)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, view)
    writer.field(3, version)
    writer.field(4, self.value)
    writer.field(5, lastSequence)
  }
}
