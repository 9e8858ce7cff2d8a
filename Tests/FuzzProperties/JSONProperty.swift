// What must hold of the JSON reader for any bytes: passing over and reading take the same texts; an error names a place
// in the text; what is read without a violation is written, and read again, as the same.

import Core
import Wire

public enum JSONProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    let text = Bytes(input)
    let skipped = refusal(text) { json throws(JSONError) in try json.skip() }
    let raw = refusal(text) { json throws(JSONError) in
      let value = try json.raw()
      precondition(refusal(value) { again throws(JSONError) in try again.skip() } == nil, "a part that is none alone")
    }
    precondition(raw == skipped, "passing over differs")
    for unknown in [JSONReader.UnknownFields.refused, .skipped] {
      let read = refusal(text, unknown) { json throws(JSONError) in _ = try Node.read(from: &json) }
      precondition(read == skipped || read?.reason == .duplicateKey, "reading differs")
    }
    let tree = refusal(text) { json throws(JSONError) in try passTree(&json) }
    precondition(tree == skipped, "reading what nobody described differs")
    checkAgain(text)
  }

  /// Member by member, as who makes a tree of it.
  private static func passTree(_ json: inout JSONReader) throws(JSONError) {
    switch try json.kind() {
    case .null: guard try json.takeNull() else { preconditionFailure("no null") }
    case .boolean: guard try json.bool() != nil else { preconditionFailure("no boolean") }
    // One that no double can hold is noted.
    case .number: _ = try json.double()
    case .string: guard try json.string() != nil else { preconditionFailure("no text") }
    case .list:
      guard try json.beginArray() else { preconditionFailure("no list") }
      while try json.nextElement() { try passTree(&json) }
    case .object:
      guard try json.beginObject() else { preconditionFailure("no object") }
      while try json.nextKey() != nil { try passTree(&json) }
    }
  }

  private static func refusal(
    _ text: Bytes, _ unknown: JSONReader.UnknownFields = .refused,
    _ body: (inout JSONReader) throws(JSONError) -> Void
  ) -> JSONError? {
    var json = JSONReader(text, unknownFields: unknown)
    var violations = Violations()
    do throws(JSONError) {
      try body(&json)
      try json.finish(into: &violations)
      return nil
    } catch {
      precondition(error.offset >= 0 && error.offset <= text.count, "beyond the text")
      return error
    }
  }

  private static func checkAgain(_ text: Bytes) {
    var violations = Violations()
    guard let first = try? Node.decode(json: text, violations: &violations) else { return }
    precondition(violations.list.count <= Violations.limit + 1, "more than the bound")
    guard violations.isEmpty else { return }
    let canonical = first.encodedJSON()
    guard let second = try? Node.decode(json: canonical, violations: &violations), violations.isEmpty else {
      preconditionFailure("what we wrote is refused")
    }
    precondition(second.encodedJSON() == canonical, "what we wrote means something else")
  }

  private enum Thing: IDKind { static let prefix: StaticString = "th" }

  private enum Mood: Int, WireEnum {
    case glad = 1
    case sad = 2
    static let names = NameTable("glad 1 sad 2")
  }

  /// A field of every kind, and itself, by way of a union.
  private struct Node: JSONMessage {
    var name = ""
    var flag: Bool?
    var small = 0
    var long: [Int64] = []
    var ratio: Change<Double> = .keep
    var time = Timestamp.epoch
    var length: Duration?
    var id: ID<Thing>?
    var mood = Mood.glad
    var payload = Payload()
    var children: [Child] = []

    static let fields = NameTable(
      "name 1 flag 2 small 3 long 4 ratio 5 time 6 length 7 id 8 mood 9 payload 10 children 11")

    mutating func read(from json: inout JSONReader) throws(JSONError) {
      guard var object = try json.beginObject(Node.fields) else { return }
      while let field = try json.next(&object) {
        switch field {
        case 1: try json.read(&name)
        case 2: try json.read(&flag)
        case 3: try json.read(&small)
        case 4: try json.read(&long, max: 9)
        case 5: try json.read(&ratio)
        case 6: try json.read(&time)
        case 7: try json.read(&length)
        case 8: try json.read(&id)
        case 9: try json.read(&mood)
        case 10: try json.read(&payload)
        case 11: try json.read(&children)
        default: try json.skip()
        }
      }
    }

    func write(into json: inout JSONWriter) {
      json.beginObject()
      json.field("name", name)
      json.field("flag", flag)
      json.field("small", small)
      json.field("long", long)
      json.field("ratio", ratio)
      json.field("time", time)
      json.field("length", length)
      json.field("id", id)
      json.field("mood", mood)
      json.field("payload", payload)
      json.field("children", children)
      json.endObject()
    }
  }

  private enum Child: JSONValue {
    indirect case node(Node)
    static let arms = NameTable("node 1")

    static func read(from json: inout JSONReader) throws(JSONError) -> Child? {
      try json.arm(arms) == 1 ? try Node.read(from: &json).map { .node($0) } : nil
    }

    func write(into json: inout JSONWriter) {
      switch self {
      case .node(let node): json.arm("node", node)
      }
    }
  }
}
