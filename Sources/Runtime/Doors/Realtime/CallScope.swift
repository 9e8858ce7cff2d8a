// The scope that a connection's address names, as `/ws/rooms/{roomId}` does: where a call's input lacks its id, that one
// is meant. It is put into the input's bytes, so that an operation reads and checks it like any other.

internal import API
internal import Core
internal import State
internal import Wire

struct CallScope: Sendable, Equatable {
  /// `roomId`
  let field: String
  let id: String

  func input(_ input: Bytes, of operation: Operation, _ encoding: Encoding) -> Bytes {
    guard operation.path.contains("{\(field)}"), let number = operation.parameters.number(of: field.utf8Span.span)
    else { return input }
    switch encoding {
    case .json: return json(input, operation.parameters, number)
    case .protobuf: return protobuf(input, number)
    }
  }

  /// What cannot be read stays as it is: the operation says what is wrong with it.
  private func json(_ input: Bytes, _ names: NameTable, _ number: Int) -> Bytes {
    var reader = JSONReader(input, unknownFields: .skipped)
    do throws(JSONError) {
      guard var object = try reader.beginObject(names) else { return input }
      while let field = try reader.next(&object) {
        if field == number { return input }
        try reader.skip()
      }
    } catch {
      return input
    }
    let all = input.span
    guard let open = all.firstIndex(of: UInt8(ascii: "{")) else { return input }
    var next = open + 1
    while all[next] <= 0x20 { next += 1 }
    var writer = ByteWriter(capacity: input.count + field.utf8.count + id.utf8.count + 8)
    writer.append("{" as StaticString)
    var quoted = JSONWriter(appendingTo: writer)
    quoted.string(field)
    writer = quoted.finishWriter()
    writer.append(":" as StaticString)
    quoted = JSONWriter(appendingTo: writer)
    quoted.string(id)
    writer = quoted.finishWriter()
    if all[next] != UInt8(ascii: "}") { writer.append("," as StaticString) }
    writer.append(input.slice(from: next, to: input.count))
    return writer.finish()
  }

  /// Of two fields of one number the last one counts, so this one stands in front.
  private func protobuf(_ input: Bytes, _ number: Int) -> Bytes {
    var writer = ProtobufWriter()
    writer.string(number, id, .explicit)
    var output = writer.finishWriter()
    output.append(input)
    return output.finish()
  }
}
