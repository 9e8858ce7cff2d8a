// A commit as the event table has it: what changed, from which version, and how it is now. Whoever was away for longer than
// memory reaches, and every other node, is brought up to date from these. The numbers never change: old records are read
// by new servers.

internal import Core
internal import Storage
internal import Wire

struct CommitRecord: ProtobufMessage, Equatable {
  struct Change: ProtobufMessage, Equatable {
    var resource = ""
    var item: String?
    var entry: Int64?
    var base: Int64 = 0
    /// The row as it is now; none where it is gone.
    var row: [RecordedValue] = []

    init() {}
  }

  var changes: [Change] = []
  /// The scope is gone after it.
  var ends = false

  init() {}

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.message(appendingTo: &changes)
      case 2: ends = try reader.bool()
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.messages(1, changes)
    writer.bool(2, ends)
  }
}

extension CommitRecord.Change {
  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.string()
      case 2: item = try reader.string()
      case 3: entry = try reader.int64()
      case 4: base = try reader.int64()
      case 5: try reader.message(appendingTo: &row)
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    writer.string(1, resource)
    if let item { writer.string(2, item, .explicit) }
    if let entry { writer.int64(3, entry, .explicit) }
    writer.int64(4, base)
    writer.messages(5, row)
  }
}

/// A value of a row, whatever database it was written for.
struct RecordedValue: ProtobufMessage, Equatable {
  var value = SQLValue.null

  init() {}
  init(_ value: SQLValue) { self.value = value }

  mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: value = .integer(try reader.int64())
      case 2: value = .double(try reader.double())
      case 3: value = .text(try reader.string())
      case 4: value = .bytes(try reader.bytes().array)
      case 5: value = .boolean(try reader.bool())
      default: try reader.skip()
      }
    }
  }

  func write(into writer: inout ProtobufWriter) {
    switch value {
    case .null: break
    case .integer(let number): writer.int64(1, number, .explicit)
    case .double(let number): writer.double(2, number, .explicit)
    case .text(let text): writer.string(3, text, .explicit)
    case .bytes(let bytes): writer.bytes(4, Bytes(bytes), .explicit)
    case .boolean(let isTrue): writer.bool(5, isTrue, .explicit)
    }
  }
}

// MARK: Commits

extension CommitRecord {
  init(_ made: [StateChange], ends: Bool) {
    self.ends = ends
    changes = made.map { change in
      var record = Change()
      record.resource = change.facts.name
      switch change.key {
      case .only: break
      case .item(let key): record.item = key
      case .entry(let sequence): record.entry = Int64(sequence)
      }
      record.base = Int64(change.base)
      record.row = change.after.map { $0.put.values.map(RecordedValue.init) } ?? []
      return record
    }
  }

  /// The commit, as it follows on `state`. Nil where it names what this server does not know.
  func commit(_ revision: Int, on state: ScopeState, _ tables: [StateTable]) throws(StorageError) -> Commit? {
    var made: [StateChange] = []
    for record in changes {
      guard let table = tables.first(where: { $0.facts.name == record.resource }) else { return nil }
      let key: StateKey = record.item.map { .item($0) } ?? record.entry.map { .entry(Int($0)) } ?? .only
      let after = record.row.isEmpty ? nil : try table.read(SQLRow(record.row.map(\.value)))
      made.append(
        StateChange(
          facts: table.facts, key: key, base: Int(record.base), before: state.value(table.facts, key), after: after))
    }
    return Commit(revision: revision, changes: made, ends: ends)
  }
}
