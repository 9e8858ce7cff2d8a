// A merged change as a client gets it: the arms of `ResourceChange` in Schema/realtime.graphql, in both encodings. They are
// written here because they are cut from stored values without making shapes first, and held against the generated
// shapes by a test. What a class may not see is an empty patch: the versions go on.

internal import Core
internal import Wire

/// Everything that decides how a change looks: who agrees in it shares its bytes.
struct SliceKey: Hashable {
  let facts: ResourceFacts
  let view: View?
  let viewer: ViewerClass
  let encoding: Encoding
  let mode: ObservationMode
  /// The revision from which the change leads to the head.
  let since: Int
}

enum ChangeEncoder {
  /// One `ResourceChange`; in protobuf with the tag and the length that it has in a frame.
  static func encode(_ change: MergedChange, _ key: SliceKey) -> Bytes {
    switch key.encoding {
    case .json:
      var json = JSONWriter(capacity: 256)
      write(change, key, into: &json)
      return json.finish()
    case .protobuf:
      var writer = ProtobufWriter(capacity: 256)
      writer.nested(FrameNumber.changes) { write(change, key, into: &$0) }
      return writer.finish()
    }
  }

  /// That a RESOLVED value does not hold any more.
  static func stale(_ facts: ResourceFacts, _ encoding: Encoding) -> Bytes {
    switch encoding {
    case .json:
      var json = JSONWriter(capacity: 64)
      json.beginObject()
      json.field("type", "stale")
      json.field("resource", facts.name)
      json.endObject()
      return json.finish()
    case .protobuf:
      var writer = ProtobufWriter(capacity: 64)
      writer.nested(FrameNumber.changes) { writer in
        writer.nested(ChangeNumber.stale) { $0.string(1, facts.name, .explicit) }
      }
      return writer.finish()
    }
  }

  /// What is said of a STATE.
  private enum Told {
    case patch(Bytes)
    case value(Bytes)
    case removed
  }

  private static func told(_ touched: MergedChange.Touched, _ key: SliceKey) -> Told {
    guard let after = touched.after else { return .removed }
    if key.mode == .delta, let before = touched.before {
      return .patch(after.delta(from: before, key.encoding, for: key.viewer))
    }
    return .value(after.encoded(key.encoding, for: key.viewer))
  }

  /// An item that came and went in between was never seen. An entry of a LOG was: its sequence must not be missing.
  private static func isSeen(_ touched: MergedChange.Touched) -> Bool { touched.before != nil || touched.after != nil }

  // MARK: JSON

  private static func write(_ change: MergedChange, _ key: SliceKey, into json: inout JSONWriter) {
    json.beginObject()
    if key.mode == .notify {
      head("notify", change, key, into: &json)
    } else {
      switch key.facts.kind {
      case .state: state(change, key, into: &json)
      case .collection:
        head("items", change, key, into: &json)
        json.key("items")
        json.beginArray()
        for touched in change.touched where isSeen(touched) { item(touched, key, into: &json) }
        json.endArray()
      case .log:
        json.field("type", "entries")
        json.field("resource", key.facts.name)
        json.field("view", key.view?.key)
        json.field("next", change.next)
        json.key("entries")
        json.beginArray()
        for touched in change.touched { entry(touched, key, into: &json) }
        json.endArray()
      case .presence, .resolved: preconditionFailure("\(key.facts.name) has no changes")
      }
    }
    json.endObject()
  }

  private static func head(_ type: String, _ change: MergedChange, _ key: SliceKey, into json: inout JSONWriter) {
    json.field("type", type)
    json.field("resource", key.facts.name)
    if key.facts.kind != .state || key.mode == .notify {
      json.field("view", key.view?.key)
    }
    json.field("base", change.base)
    json.field("next", change.next)
  }

  private static func state(_ change: MergedChange, _ key: SliceKey, into json: inout JSONWriter) {
    switch told(change.touched[0], key) {
    case .patch(let bytes):
      head("patch", change, key, into: &json)
      json.key("patch")
      json.raw(bytes)
    case .value(let bytes):
      head("value", change, key, into: &json)
      json.key("value")
      json.raw(bytes)
    case .removed: head("removed", change, key, into: &json)
    }
  }

  private static func item(_ touched: MergedChange.Touched, _ key: SliceKey, into json: inout JSONWriter) {
    guard case .item(let name) = touched.key else { return }
    json.beginObject()
    switch told(touched, key) {
    case .patch(let bytes):
      json.field("type", "patch")
      json.field("key", name)
      json.key("patch")
      json.raw(bytes)
    case .value(let bytes):
      json.field("type", "value")
      json.field("key", name)
      json.key("value")
      json.raw(bytes)
    case .removed:
      json.field("type", "removed")
      json.field("key", name)
    }
    json.endObject()
  }

  private static func entry(_ touched: MergedChange.Touched, _ key: SliceKey, into json: inout JSONWriter) {
    guard case .entry(let sequence) = touched.key else { return }
    json.beginObject()
    json.field("type", touched.after == nil ? "hidden" : "event")
    json.field("sequence", sequence)
    if let after = touched.after {
      json.key("event")
      json.raw(after.encoded(.json, for: key.viewer))
    }
    json.endObject()
  }

  // MARK: Protobuf

  private static func write(_ change: MergedChange, _ key: SliceKey, into writer: inout ProtobufWriter) {
    if key.mode == .notify {
      return writer.nested(ChangeNumber.notify) { writer in
        writer.string(1, key.facts.name, .explicit)
        if let view = key.view { writer.string(2, view.key, .explicit) }
        writer.int64(3, Int64(change.base), .explicit)
        writer.int64(4, Int64(change.next), .explicit)
      }
    }
    switch key.facts.kind {
    case .state: state(change, key, into: &writer)
    case .collection:
      writer.nested(ChangeNumber.items) { writer in
        writer.string(1, key.facts.name, .explicit)
        if let view = key.view { writer.string(2, view.key, .explicit) }
        writer.int64(3, Int64(change.base), .explicit)
        writer.int64(4, Int64(change.next), .explicit)
        for touched in change.touched where isSeen(touched) {
          writer.nested(5) { item(touched, key, into: &$0) }
        }
      }
    case .log:
      writer.nested(ChangeNumber.entries) { writer in
        writer.string(1, key.facts.name, .explicit)
        writer.int64(3, Int64(change.next), .explicit)
        for touched in change.touched {
          writer.nested(4) { entry(touched, key, into: &$0) }
        }
      }
    case .presence, .resolved: preconditionFailure("\(key.facts.name) has no changes")
    }
  }

  private static func state(_ change: MergedChange, _ key: SliceKey, into writer: inout ProtobufWriter) {
    func arm(_ number: Int, _ bytes: Bytes?) {
      writer.nested(number) { writer in
        writer.string(1, key.facts.name, .explicit)
        writer.int64(2, Int64(change.base), .explicit)
        writer.int64(3, Int64(change.next), .explicit)
        if let bytes { writer.bytes(4, bytes, .explicit) }
      }
    }
    switch told(change.touched[0], key) {
    case .patch(let bytes): arm(ChangeNumber.patch, bytes)
    case .value(let bytes): arm(ChangeNumber.value, bytes)
    case .removed: arm(ChangeNumber.removed, nil)
    }
  }

  private static func item(_ touched: MergedChange.Touched, _ key: SliceKey, into writer: inout ProtobufWriter) {
    guard case .item(let name) = touched.key else { return }
    let (number, bytes): (Int, Bytes?) =
      switch told(touched, key) {
      case .patch(let bytes): (1, bytes)
      case .value(let bytes): (2, bytes)
      case .removed: (3, nil)
      }
    writer.nested(number) { writer in
      writer.string(1, name, .explicit)
      if let bytes { writer.bytes(2, bytes, .explicit) }
    }
  }

  private static func entry(_ touched: MergedChange.Touched, _ key: SliceKey, into writer: inout ProtobufWriter) {
    guard case .entry(let sequence) = touched.key else { return }
    writer.nested(touched.after == nil ? 2 : 1) { writer in
      writer.int64(1, Int64(sequence), .explicit)
      if let after = touched.after { writer.bytes(2, after.encoded(.protobuf, for: key.viewer), .explicit) }
    }
  }

  /// The arms of `ResourceChange`, by their numbers in the schema.
  private enum ChangeNumber {
    static let patch = 1, value = 2, removed = 3, items = 4, entries = 5, stale = 6, notify = 7
  }

  /// Of `FrameMessage`.
  enum FrameNumber {
    static let revision = 1, changes = 2
  }
}
