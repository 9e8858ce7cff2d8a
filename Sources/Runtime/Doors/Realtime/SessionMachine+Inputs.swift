// The inputs of calls and patches, as the dispatcher takes them: with the scope that the connection is about where it is not
// named, and with what stands beside an input in its message.

internal import API
internal import Core
internal import State
internal import Wire

extension SessionMachine {
  /// What stands beside an input that has no place for it.
  static func misplaced(_ call: CallMessage, _ operation: Operation) -> APIError? {
    var violations = Violations()
    if call.base != nil && !operation.takesBase {
      violations.note(.unknownField, "\(operation.name) is about no version", "base")
    }
    if call.operationID != nil && !operation.takesOperationID {
      violations.note(.unknownField, "\(operation.name) changes nothing that could be repeated", "operationId")
    }
    return violations.isEmpty ? nil : .invalid(violations)
  }

  func input(of call: CallMessage, _ operation: Operation) -> CallInput {
    var input = call.input?.bytes ?? Bytes()
    if input.isEmpty && encoding == .json { input = Bytes("{}" as StaticString) }
    if let scope { input = scope.input(input, of: operation, encoding) }
    if encoding == .protobuf { return .protobuf(SessionMachine.joined(input, call)) }
    var beside: [(field: Int, text: String)] = []
    if let base = call.base { beside.append((Operation.expectedVersionField, String(base))) }
    if let id = call.operationID { beside.append((Operation.operationIDField, id)) }
    return .json(input, beside: beside)
  }

  /// Base and operation id are fields of the input: in protobuf they can simply stand behind it.
  private static func joined(_ input: Bytes, _ call: CallMessage) -> Bytes {
    guard call.base != nil || call.operationID != nil else { return input }
    var writer = ByteWriter(capacity: input.count + 64)
    writer.append(input)
    var message = ProtobufWriter(appendingTo: writer)
    if let base = call.base { message.int64(Operation.expectedVersionField, Int64(base), .explicit) }
    if let id = call.operationID { message.string(Operation.operationIDField, id, .explicit) }
    return message.finish()
  }

  // MARK: Patches

  /// The call that a patch is short for: the key goes where the operation's path ends, the patch is the input's `patch`.
  func call(of patch: PatchMessage, _ operation: Operation) throws(APIError) -> CallMessage {
    let field = operation.itemField
    let isItem = field != nil && field != scope?.field
    guard isItem == (patch.key != nil) else {
      throw isItem
        ? .invalid("key", .required, "must be given: \(patch.resource) has items")
        : .invalid("key", .unknownField, "\(patch.resource) has no items")
    }
    var call = CallMessage()
    (call.id, call.operation, call.base, call.operationID) = (patch.id, operation.name, patch.base, patch.operationID)
    let key = field.flatMap { field in patch.key.map { (field: field, text: $0) } }
    call.input = Payload(encoding == .json ? json(patch, key) : protobuf(patch, key, operation))
    return call
  }

  private func json(_ patch: PatchMessage, _ key: (field: String, text: String)?) -> Bytes {
    var json = JSONWriter(capacity: patch.patch.bytes.count + 128)
    json.beginObject()
    if let key {
      json.key(key.field)
      json.string(key.text)
    }
    json.key("patch")
    json.raw(patch.patch.bytes)
    json.endObject()
    return json.finish()
  }

  private func protobuf(
    _ patch: PatchMessage, _ key: (field: String, text: String)?, _ operation: Operation
  ) -> Bytes {
    var writer = ProtobufWriter(capacity: patch.patch.bytes.count + 64)
    writer.bytes(Operation.patchField, patch.patch.bytes, .explicit)
    if let key, let number = operation.parameters.number(of: key.field.utf8Span.span) {
      writer.string(number, key.text, .explicit)
    }
    return writer.finish()
  }
}

extension Operation {
  /// The last part of its path that is filled in: of an operation on an item, the item's key.
  fileprivate var itemField: String? {
    path.split(separator: "/").last { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}
