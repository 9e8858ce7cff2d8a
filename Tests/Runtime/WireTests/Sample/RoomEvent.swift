// A union of two shapes, one of which can hold the union again, written as the generator will write it.

import Core
import Wire

enum RoomEvent: Sendable, Equatable {
  case renamed(Renamed)
  indirect case grouped(Grouped)

  static let arms = NameTable("renamed 1 grouped 2")

  struct Renamed: Sendable, Equatable {
    var to = ""
    var payload = Payload()
    static let fields = NameTable("to 1! payload 2")
  }

  struct Grouped: Sendable, Equatable {
    var events: [RoomEvent] = []
    static let fields = NameTable("events 1")
  }
}

extension RoomEvent: WireUnion {
  static func read(arm: Int, from json: inout JSONReader) throws(JSONError) -> RoomEvent? {
    switch arm {
    case 1: try Renamed.read(from: &json).map { .renamed($0) }
    case 2: try Grouped.read(from: &json).map { .grouped($0) }
    default: nil
    }
  }

  func write(into json: inout JSONWriter) {
    switch self {
    case .renamed(let arm): json.arm("renamed", arm)
    case .grouped(let arm): json.arm("grouped", arm)
    }
  }

  static func read(arm: Int, from reader: inout ProtobufReader) throws(WireError) -> RoomEvent? {
    switch arm {
    case 1: .renamed(try reader.value(Renamed.self))
    case 2: .grouped(try reader.value(Grouped.self))
    default: nil
    }
  }

  func writeArm(into writer: inout ProtobufWriter) {
    switch self {
    case .renamed(let arm): writer.field(1, arm)
    case .grouped(let arm): writer.field(2, arm)
    }
  }
}

extension RoomEvent.Renamed: JSONMessage, ProtobufMessage {
  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&to)
      case 2: try json.read(&payload)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("to", to)
    json.field("payload", payload)
    json.endObject()
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&to)
      case 2: try reader.read(&payload)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(1, to)
    writer.field(2, payload)
  }
}

extension RoomEvent.Grouped: JSONMessage, ProtobufMessage {
  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&events)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("events", events)
    json.endObject()
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&events)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.field(1, events) }
}
