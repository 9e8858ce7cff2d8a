// A patch, written as the generator will write it: absent, a value, or null where the field may be null.

import Core
import Wire

struct RoomPatch: Sendable, Equatable {
  var name: String?
  var tags: [String]?
  var settings: RoomSettings?
  var mediaID: Change<ID<Room.Media>> = .keep
  var cleared: [Int] = []

  static let fields = NameTable("name 2 tags 6 settings 8 mediaId 10")
}

extension RoomPatch: JSONMessage {
  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(RoomPatch.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 2: try json.readPresent(&name)
      case 6: try json.readPresent(&tags, max: 8)
      case 8: try json.readPresent(&settings)
      case 10: try json.read(&mediaID)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.fieldIfPresent("name", name)
    json.fieldIfPresent("tags", tags)
    json.fieldIfPresent("settings", settings)
    json.field("mediaId", mediaID)
    json.endObject()
  }
}

extension RoomPatch: ProtobufMessage {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(RoomPatch.fields)
    var cleared: [Int] = []
    while let field = try reader.next(&fields) {
      switch field {
      case 2: try reader.read(&name)
      case 6: try reader.readPresent(&tags, max: 8)
      case 8: try reader.read(&settings)
      case 10: try reader.read(&mediaID)
      case 1_000: try reader.read(&cleared)
      default: try reader.skip()
      }
    }
    for number in cleared {
      switch number {
      case 6: tags = []
      case 10: mediaID = .clear
      default: reader.noteNotCleared(number, RoomPatch.fields)
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(2, name)
    writer.fieldIfPresent(6, tags)
    writer.field(8, settings)
    writer.field(10, mediaID)
    var cleared: [Int] = []
    if tags?.isEmpty == true { cleared.append(6) }
    if mediaID.isCleared { cleared.append(10) }
    writer.field(1_000, cleared)
  }
}
