// How far each resource of a scope is: kept in the scope's row, since a resource whose last change took something away has no
// row that tells. Without it a node that loads the scope would count from an older version than others do, and give the
// sequence of a hidden entry to another. The numbers never change.

internal import Core
internal import Wire

struct ScopeMarks: ProtobufMessage, Equatable {
  struct Resource: ProtobufMessage, Equatable {
    var name = ""
    var version = 0
    /// Of a LOG.
    var lastSequence = 0

    init() {}
  }

  var resources: [Resource] = []

  init() {}

  mutating func add(_ name: String, _ version: Int, lastSequence: Int = 0) {
    var resource = Resource()
    resource.name = name
    resource.version = version
    resource.lastSequence = lastSequence
    resources.append(resource)
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.message(appendingTo: &resources)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) { writer.messages(1, resources) }
}

extension ScopeMarks.Resource {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.string()
      case 2: version = Int(try reader.int64())
      case 3: lastSequence = Int(try reader.int64())
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, name)
    writer.int64(2, Int64(version))
    writer.int64(3, Int64(lastSequence))
  }
}
