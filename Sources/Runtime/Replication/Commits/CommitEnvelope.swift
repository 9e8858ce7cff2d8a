// A commit as Redis carries it: which scope's, where in its history, and the bytes that the event table has, which nobody
// here looks into. The numbers never change: nodes of two versions talk to each other during an upgrade.

internal import Core
internal import State
internal import Wire

struct CommitEnvelope: ProtobufMessage, Equatable {
  var scope = ""
  var epoch = ""
  var revision: Int64 = 0
  var body = Bytes()

  init() {}

  init(_ commit: ReplicatedCommit) {
    scope = commit.scope
    epoch = commit.cursor.epoch.text
    revision = Int64(commit.cursor.revision)
    body = commit.body
  }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: scope = try reader.string()
      case 2: epoch = try reader.string()
      case 3: revision = try reader.int64()
      case 4: body = try reader.bytes()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, scope)
    writer.string(2, epoch)
    writer.int64(3, revision)
    writer.bytes(4, body)
  }

  /// Nil where it is none that a server of ours wrote.
  var commit: ReplicatedCommit? {
    guard !scope.isEmpty, !epoch.isEmpty, revision > 0 else { return nil }
    return ReplicatedCommit(scope: scope, cursor: Cursor(Epoch(epoch), Int(revision)), body: body)
  }

  static func read(_ bytes: Bytes) -> ReplicatedCommit? { (try? CommitEnvelope(decoding: bytes))?.commit }
}
