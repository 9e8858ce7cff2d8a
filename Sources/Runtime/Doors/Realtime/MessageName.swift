// The id of a message that cannot be taken otherwise: what its refusal is to name. Looked for only then, and forgiving:
// no id is an answer too.

internal import Core
internal import Wire

enum MessageName {
  /// Characters of an id.
  static let maxLength = 128

  private static let fields = NameTable("id 1")

  static func find(json text: Bytes) -> String? {
    var reader = JSONReader(text, unknownFields: .skipped)
    var id = ""
    do throws(JSONError) {
      guard var object = try reader.beginObject(fields) else { return nil }
      while try reader.next(&object) != nil { try reader.read(&id) }
    } catch {
      // What came before the break counts: a text that was cut still has its beginning.
    }
    return usable(id)
  }

  /// Every message of the protocol that has an id has it in its first field.
  static func find(protobuf bytes: Bytes) -> String? {
    var reader = ProtobufReader(bytes)
    var id = ""
    do throws(WireError) {
      while try reader.nextField() != nil {
        guard reader.wireType == .lengthDelimited else {
          try reader.skip()
          continue
        }
        try reader.nested { reader throws(WireError) in
          while let field = try reader.nextField() {
            if field == 1 && reader.wireType == .lengthDelimited {
              id = try reader.string()
            } else {
              try reader.skip()
            }
          }
        }
      }
    } catch {
      // As above.
    }
    return usable(id)
  }

  private static func usable(_ id: String) -> String? {
    id.isEmpty || id.unicodeScalars.count > maxLength ? nil : id
  }
}
