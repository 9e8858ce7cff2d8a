// The text of a value, by the reader and the writer of the server: the same bounds of depth and the same strictness.

internal import Core
internal import Wire

extension JSON {
  /// Reads a text; throws at what is no JSON.
  public init(parsing text: String) throws(DecodeError) { try self.init(parsing: Bytes(text)) }

  init(parsing bytes: Bytes) throws(DecodeError) {
    var reader = JSONReader(bytes, unknownFields: .skipped)
    var violations = Violations()
    do throws(JSONError) {
      self = try JSON.read(&reader)
      try reader.finish(into: &violations)
    } catch {
      throw DecodeError("no JSON: \(error.reason.rawValue) at \(error.offset)")
    }
    // A number that no double can hold is all that a tree has to note.
    guard violations.isEmpty else { throw DecodeError("a number out of range") }
  }

  private static func read(_ reader: inout JSONReader) throws(JSONError) -> JSON {
    switch try reader.kind() {
    case .null: return try reader.takeNull() ? .null : .null
    case .boolean: return .boolean(try reader.bool() ?? false)
    case .number: return .number(try reader.double() ?? 0)
    case .string: return .string(try reader.string() ?? "")
    case .list:
      var elements: [JSON] = []
      guard try reader.beginArray() else { return .list([]) }
      while try reader.nextElement() { elements.append(try read(&reader)) }
      return .list(elements)
    case .object:
      var members: [String: JSON] = [:]
      guard try reader.beginObject() else { return .object([:]) }
      while let key = try reader.nextKey() {
        guard members[key] == nil else { throw reader.duplicateKey() }
        members[key] = try read(&reader)
      }
      return .object(members)
    }
  }

  /// The text, with the members of objects in the order of their names but for `type`, which comes first. Bytes have no
  /// JSON and are null.
  public var encoded: String { encodedBytes.text }

  var encodedBytes: Bytes {
    var writer = JSONWriter()
    write(into: &writer)
    return writer.finish()
  }

  private func write(into writer: inout JSONWriter) {
    switch self {
    case .null, .bytes: writer.null()
    case .boolean(let flag): writer.bool(flag)
    case .number(let number): writer.number(number)
    case .string(let text): writer.string(text)
    case .list(let elements):
      writer.beginArray()
      for element in elements { element.write(into: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for (name, value) in members.sorted(by: { ($0.key != "type", $0.key) < ($1.key != "type", $1.key) }) {
        writer.key(name)
        value.write(into: &writer)
      }
      writer.endObject()
    }
  }
}

private func < (left: (Bool, String), right: (Bool, String)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : !left.0
}
