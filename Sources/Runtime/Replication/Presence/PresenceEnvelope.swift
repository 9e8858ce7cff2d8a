// Who is present on a node, as Redis carries it, on the channels of the commits. The numbers never change, and none but the
// scope's is one of a commit's: an older node takes it for a commit of nothing, and passes it over.

internal import Core
internal import State
internal import Wire

struct PresenceEnvelope: ProtobufMessage, Equatable {
  var scope = ""
  var node = ""
  /// Empty for a question: who is present there?
  var resource = ""
  var number: Int64 = 0
  var body = Bytes()

  init() {}

  init(_ presence: NodePresence, on node: String) {
    (scope, self.node, resource, body) = (presence.scope, node, presence.resource, presence.body)
    number = Int64(presence.number)
  }

  init(askingIn scope: String, by node: String) { (self.scope, self.node) = (scope, node) }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: scope = try reader.string()
      case 11: node = try reader.string()
      case 12: resource = try reader.string()
      case 13: number = try reader.int64()
      case 14: body = try reader.bytes()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, scope)
    writer.string(11, node)
    writer.string(12, resource)
    writer.int64(13, number)
    writer.bytes(14, body)
  }

  var presence: NodePresence { NodePresence(scope: scope, resource: resource, number: Int(number), body: body) }

  /// Nil where it is none that a node of ours wrote.
  static func read(_ bytes: Bytes) -> PresenceEnvelope? {
    guard let envelope = try? PresenceEnvelope(decoding: bytes), !envelope.scope.isEmpty, !envelope.node.isEmpty else {
      return nil
    }
    return envelope
  }
}
