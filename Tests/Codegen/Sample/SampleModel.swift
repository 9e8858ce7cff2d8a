// A small model built by hand, with every feature of the language in it: what emitters are tested with, so that their
// goldens change when an emitter does and not whenever the real schema grows. It is what the model's builder would make
// of such a schema: numbers, derived inputs, implicit fields and places are as there.
//
// Rooms (STATE, the scope), playback states (STATE in a room), members (COLLECTION), chat (LOG of a union) and reports
// (RECORD, not served); realtime messages with payloads; a value type with every scalar; a section of settings.

@testable import Codegen

enum SampleModel {
  static let model = Model(
    name: "sample", version: "v1",
    objects: objects,
    enums: [roomKind, roomOrder, playbackStatus, memberRole, memberOrder, chatOrder, reason],
    unions: [chatEvent, clientMessage],
    resources: [room, playbackState, member, chat, report],
    errors: errors, scopes: scopes, accesses: accesses, permissions: permissions, sections: [httpSettings])
}

extension SampleModel {
  static let objects =
    roomObjects + playbackObjects + memberObjects + chatObjects + reportObjects + realtimeObjects + commonObjects
}

// MARK: Fields that many messages have

extension SampleModel {
  static func scopeID(_ place: Field.Place = .path) -> Field {
    Field(
      name: "roomId", description: "The room that it lives in.", type: FieldType(base: .id(resource: "Room")),
      number: Implicit.scope, isOutput: place == .body, isImmutable: place == .body, place: place)
  }

  static func key(_ resource: String) -> Field {
    Field(
      name: Words(resource + "Id").lowerCamel, description: "Which \(Words(resource).spaced) it is about.",
      type: FieldType(base: .id(resource: resource)), number: Implicit.key, place: .path)
  }

  static let version = Field(
    name: "version", description: "The revision of its last change.", type: FieldType(base: .int),
    number: Implicit.version, isOutput: true)

  static let expectedVersion = Field(
    name: "expectedVersion", description: "The version that the caller saw; refused where it is another by now.",
    type: FieldType(base: .int), number: Implicit.expectedVersion, isNullable: true, place: .header)

  static let operationID = Field(
    name: "operationId", description: "Repeats with the same id are done once.", type: FieldType(base: .string),
    number: Implicit.operationID, isNullable: true, constraints: Constraints(minLength: 1, maxLength: 128),
    place: .header)

  static let updateMask = Field(
    name: "updateMask", description: "The fields to change; those that are absent in the patch are cleared.",
    type: FieldType(base: .fieldMask), number: Implicit.updateMask, isNullable: true, place: .grpc)

  static func patchField(_ resource: String) -> Field {
    Field(
      name: "patch", description: "What changes.", type: FieldType(base: .object(resource + "Patch")),
      number: Implicit.patch)
  }

  /// `limit`, `cursor` and `order` of a list.
  static func paging(order: String) -> [Field] {
    [
      Field(
        name: "limit", description: "How many at most.", type: FieldType(base: .int), number: Implicit.limit,
        defaultValue: .integer(50), constraints: Constraints(minimum: 1, maximum: 200), place: .query),
      Field(
        name: "cursor", description: "`nextCursor` of the page before.", type: FieldType(base: .string),
        number: Implicit.cursor, isNullable: true, constraints: Constraints(maxLength: 1_024), place: .query),
      Field(
        name: "order", description: "By what they are sorted.", type: FieldType(base: .enumeration(order)),
        number: Implicit.order, isNullable: true, place: .query),
    ]
  }
}

// MARK: Messages that follow from others

extension SampleModel {
  static func input(_ resource: String, _ operation: String, group: String, _ fields: [Field]) -> ObjectType {
    let verb = Words(operation).upperCamel
    return ObjectType(
      name: TypeName(flat: resource + verb + "Input", nested: [resource, verb, "Input"]),
      description: "What `\(Words(resource).lowerCamel).\(operation)` takes.", role: .input, fields: fields,
      group: group)
  }

  static func page(of resource: String, group: String) -> ObjectType {
    ObjectType(
      name: TypeName(flat: resource + "Page", nested: [resource, "Page"]),
      description: "Some of a list of \(Words(resource).spaced) values.", role: .page,
      fields: [
        Field(
          name: "items", description: "Those of this page.",
          type: FieldType(base: .object(resource), isList: true), number: Implicit.items),
        Field(
          name: "nextCursor", description: "Asks for the next page; null at the end.", type: FieldType(base: .string),
          number: Implicit.nextCursor, isNullable: true),
      ], group: group)
  }

  static func patch(of resource: String, group: String, _ fields: [Field]) -> ObjectType {
    ObjectType(
      name: TypeName(flat: resource + "Patch", nested: [resource, "Patch"]),
      description: "What changes of a \(Words(resource).spaced).", role: .patch(of: resource), fields: fields,
      group: group)
  }

  /// An operation; its path is `under`, then `path`; its errors are `extra` and those that every door has for it.
  static func operation(
    _ kind: Codegen.Operation.Kind, _ name: String, _ resource: String, _ output: String?, _ method: String,
    _ path: [String], _ allow: [String], under: [String] = ["rooms"], errors extra: [String] = [], status: Int? = nil,
    requiresBase: Bool = false, isServed: Bool = true, deprecated: String? = nil
  ) -> Codegen.Operation {
    let input = resource + Words(name).upperCamel + "Input"
    var operation = Codegen.Operation(
      kind: kind, name: name, resource: resource,
      description: "\(Words(name).upperCamel) a \(Words(resource).spaced).", input: input,
      output: output.map { .object($0) } ?? .nothing, method: method,
      path: (under + path).map { part in
        part.hasPrefix("{") ? .parameter(String(part.dropFirst().dropLast())) : .literal(part)
      },
      allow: allow, errors: [], isIdempotent: method != "POST", requiresBase: requiresBase,
      successStatus: status ?? (output == nil ? 204 : 200), isServed: isServed, deprecated: deprecated)
    if kind == .create { operation.limit = CallLimit(rate: 30, seconds: 3_600, burst: 10, key: .caller) }
    let fields = objects.first { $0.name.flat == input }?.fields ?? []
    let named = StandardErrors.names(for: operation, fields).union(extra)
    operation.errors = errors.map(\.name).filter(named.contains)
    return operation
  }
}
