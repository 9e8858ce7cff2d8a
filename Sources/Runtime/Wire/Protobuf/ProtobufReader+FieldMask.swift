// `google.protobuf.FieldMask`: the fields that a caller of gRPC means, by their names in protobuf or JSON. Only whole
// fields of a message can be masked.

internal import Core

extension ProtobufReader {
  /// Adds the fields that are named; a name that is none of them is noted. The mask has no place in its message's table,
  /// which JSON goes by and knows of no mask: its notes bring its name themselves.
  public mutating func read(_ mask: inout FieldMask, of names: NameTable) throws(WireError) {
    let number = field
    var read = mask
    try nested { reader throws(WireError) in
      while let inner = try reader.nextField() {
        guard inner == 1 else {
          try reader.skip()
          continue
        }
        let path = try reader.string()
        reader.field = ProtobufReader.unlisted
        let name = ProtobufReader.camel(path)
        if let place = names.place(of: name.span, expecting: names.count) {
          read.insert(place)
        } else {
          let word = JSONPaths.name(path.utf8Span.span)
          reader.note(.unknownField, "there is no field \(word)" + names.suggestion(for: word), "updateMask")
        }
      }
    }
    field = number
    mask = read
  }

  /// `max_members` as `maxMembers`, which stays as it is.
  private static func camel(_ name: String) -> [UInt8] {
    var camel: [UInt8] = []
    var isUp = false
    for byte in name.utf8 {
      if byte == UInt8(ascii: "_") {
        isUp = true
      } else {
        camel.append(isUp && byte &- UInt8(ascii: "a") < 26 ? byte & ~0x20 : byte)
        isUp = false
      }
    }
    return camel
  }
}
