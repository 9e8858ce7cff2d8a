// A resource with a field of every form, in both encodings, written as the generator will write it; its patch; and a
// union.

import Core
import Wire

struct Room: Sendable, Equatable {
  enum Kind: IDKind { static let prefix: StaticString = "rm" }

  var id = ID<Kind>.unset
  var name = ""
  var maxMembers = 100
  var hasPassword = false
  var tags: [String] = []
  var settings = RoomSettings()
  var createdAt = Timestamp.epoch
  var mediaID: ID<Media>?
  var access = RoomAccess.private
  var bytesUsed: Int64?
  var history: [RoomEvent] = []
  var weights: [Double] = []

  enum Media: IDKind { static let prefix: StaticString = "md" }

  static let fields = NameTable(
    """
    id 1! name 2! maxMembers 3 hasPassword 4 tags 6 settings 8! createdAt 9! mediaId 10 access 11 bytesUsed 12 \
    history 13 weights 14
    """)
}

enum RoomAccess: Int, WireEnum {
  case `private` = 1
  case `public` = 2
  case listedLater = 4
  static let names = NameTable("private 1 public 2 listedLater 4")
}

extension Room: JSONMessage {
  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Room.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&name)
      case 3: try json.read(&maxMembers)
      case 4: try json.read(&hasPassword)
      case 6: try json.read(&tags, max: 8)
      case 8: try json.read(&settings)
      case 9: try json.read(&createdAt)
      case 10: try json.read(&mediaID)
      case 11: try json.read(&access)
      case 12: try json.read(&bytesUsed)
      case 13: try json.read(&history)
      case 14: try json.read(&weights)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("name", name)
    json.field("maxMembers", maxMembers)
    json.field("hasPassword", hasPassword)
    json.field("tags", tags)
    json.field("settings", settings)
    json.field("createdAt", createdAt)
    json.field("mediaId", mediaID)
    json.field("access", access)
    json.field("bytesUsed", bytesUsed)
    json.field("history", history)
    json.field("weights", weights)
    json.endObject()
  }
}

extension Room: ProtobufMessage {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Room.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&name)
      case 3: try reader.read(&maxMembers)
      case 4: try reader.read(&hasPassword)
      case 6: try reader.read(&tags, max: 8)
      case 8: try reader.read(&settings)
      case 9: try reader.read(&createdAt)
      case 10: try reader.read(&mediaID)
      case 11: try reader.read(&access)
      case 12: try reader.read(&bytesUsed)
      case 13: try reader.read(&history)
      case 14: try reader.read(&weights)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, maxMembers)
    writer.field(4, hasPassword)
    writer.field(6, tags)
    writer.field(8, settings)
    writer.field(9, createdAt)
    writer.field(10, mediaID)
    writer.field(11, access)
    writer.field(12, bytesUsed)
    writer.field(13, history)
    writer.field(14, weights)
  }
}

extension Room {
  static let tagPattern = Pattern("[a-z0-9-]+")

  func validate(into violations: inout Violations) {
    violations.length(name, 1...128, "name")
    violations.range(maxMembers, 1...10_000, "maxMembers")
    violations.count(tags, 0...8, "tags")
    violations.each(tags, "tags") {
      $0.length($1, 1...32)
      $0.pattern($1, Room.tagPattern)
    }
    violations.inside("settings") { settings.validate(into: &$0) }
  }
}

struct RoomSettings: JSONMessage, ProtobufMessage, Equatable {
  var rate = 1.0
  var idle: Duration?
  var uploads = 0

  static let fields = NameTable("rate 1! idle 2 uploads 3")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(RoomSettings.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&rate)
      case 2: try json.read(&idle)
      case 3: try json.read(&uploads)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("rate", rate)
    json.field("idle", idle)
    json.field("uploads", uploads)
    json.endObject()
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(RoomSettings.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&rate)
      case 2: try reader.read(&idle)
      case 3: try reader.read(&uploads)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(1, rate)
    writer.field(2, idle)
    writer.field(3, uploads)
  }

  func validate(into violations: inout Violations) {
    violations.range(rate, 0.25...4, "rate")
    violations.range(idle, 1...86_400, "idle")
  }
}

extension Room {
  static var sample: Room {
    var room = Room()
    room.id = .next()
    room.name = "Films – 電影"
    room.maxMembers = 12
    room.hasPassword = true
    room.tags = ["new", "old"]
    room.settings = RoomSettings(rate: 1.25, idle: .seconds(90), uploads: 7)
    room.createdAt = Timestamp(text: "2026-01-31T12:00:00.000001Z") ?? .epoch
    room.mediaID = .next()
    room.access = .listedLater
    room.bytesUsed = .max
    room.history = [
      .renamed(.init(to: "x", payload: Payload(Bytes("{\"a\":[1]}" as StaticString)))),
      .grouped(.init(events: [.renamed(.init(to: "y", payload: Payload(Bytes("1" as StaticString))))])),
    ]
    room.weights = [0, -1.5, 1e300]
    return room
  }
}
