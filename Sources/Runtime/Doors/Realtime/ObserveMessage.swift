// What begins and ends an observation.

internal import Core
internal import State
internal import Wire

/// `{"type":"observe","id":"p","resource":"playbackState","since":{"epoch":"…","revision":41},"mode":"delta"}`
struct ObserveMessage: ClientWord {
  var id = ""
  var resource = ""
  var since: ResumeCursor?
  var mode = DeliveryMode.delta
  /// In the connection's encoding, as `parameters`.
  var filter: Payload?
  var window: ObservationWindow?
  var parameters: Payload?

  static let fields = NameTable("id 1! resource 2! since 3 mode 4 filter 5 window 6 parameters 7")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    switch field {
    case 1: try json.read(&id)
    case 2: try json.read(&resource)
    case 3: try json.read(&since)
    case 4: try json.read(&mode)
    case 5: try json.read(&filter)
    case 6: try json.read(&window)
    case 7: try json.read(&parameters)
    default: try json.skip()
    }
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    switch field {
    case 1: try reader.read(&id)
    case 2: try reader.read(&resource)
    case 3: try reader.read(&since)
    case 4: try reader.read(&mode)
    case 5: try reader.read(&filter)
    case 6: try reader.read(&window)
    case 7: try reader.read(&parameters)
    default: try reader.skip()
    }
  }

  func validate(into violations: inout Violations) {
    violations.length(id, 1...MessageName.maxLength, "id")
    violations.length(resource, 1...128, "resource")
    if let since { violations.inside("since") { since.validate(into: &$0) } }
    if let window { violations.inside("window") { window.validate(into: &$0) } }
  }

  func request(for facts: ResourceFacts) -> Observation.Request {
    Observation.Request(
      id, facts, mode.told, since: since?.cursor, filter: filter?.bytes,
      window: window.map { Observation.Window(order: $0.order, after: $0.after, limit: $0.limit) },
      parameters: parameters?.bytes)
  }
}

/// `{"type":"unobserve","id":"p"}`
struct UnobserveMessage: ClientWord {
  var id = ""

  static let fields = NameTable("id 1!")

  mutating func read(_ field: Int, from json: inout JSONReader) throws(JSONError) {
    field == 1 ? try json.read(&id) : try json.skip()
  }

  mutating func read(_ field: Int, from reader: inout ProtobufReader) throws(WireError) {
    field == 1 ? try reader.read(&id) : try reader.skip()
  }

  func validate(into violations: inout Violations) { violations.length(id, 1...MessageName.maxLength, "id") }
}

/// How changes are told.
enum DeliveryMode: Int, WireEnum {
  case delta = 1
  case snapshot
  case notify

  static let names = NameTable("delta 1 snapshot 2 notify 3")

  var told: ObservationMode {
    switch self {
    case .delta: .delta
    case .snapshot: .snapshot
    case .notify: .notify
    }
  }
}

/// Where the client is.
struct ResumeCursor: JSONMessage, ProtobufMessage, Equatable {
  var epoch = ""
  var revision = 0

  private static let fields = NameTable("epoch 1! revision 2!")

  var cursor: Cursor { Cursor(Epoch(epoch), revision) }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ResumeCursor.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&epoch)
      case 2: try json.read(&revision)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("epoch", epoch)
    json.field("revision", revision)
    json.endObject()
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(ResumeCursor.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&epoch)
      case 2: try reader.read(&revision)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.field(1, epoch)
    writer.field(2, revision)
  }

  func validate(into violations: inout Violations) {
    violations.length(epoch, 1...64, "epoch")
    violations.range(revision, 0...JSONReader.maxInteger, "revision")
  }
}
