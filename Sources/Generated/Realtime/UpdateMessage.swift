// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// A new value of what is not kept: a RESOLVED resource, or who is present. It stands outside the order of frames.
public struct UpdateMessage: Sendable, Equatable {
  /// The observation's name.
  public var id: String = ""
  /// The revision that the value was computed at; what was computed at an older one than shown is to be ignored.
  public var basedOn: Int = 0
  /// The whole value; of who is present, a page of them.
  public var value: Payload = Payload()

  public static let fields = NameTable("id 1! basedOn 2! value 3!")

  public init() {}
}

extension UpdateMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&basedOn)
      case 3: try json.read(&self.value)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("basedOn", basedOn)
    json.field("value", self.value)
    json.endObject()
  }
}

extension UpdateMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&basedOn)
      case 3: try reader.read(&self.value)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, basedOn)
    writer.field(3, self.value)
  }
}
