// Paths and operations, in the order of the model.

enum OpenAPIPaths {
  static func write(_ schemas: OpenAPISchemas, _ responses: inout OpenAPIResponses) -> JSONValue {
    var paths = JSONObject()
    for resource in schemas.model.resources {
      for operation in resource.operations {
        var methods = JSONObject()
        if case .object(let present)? = paths[operation.pathText] { methods = present }
        methods[operation.method.lowercased()] = write(operation, schemas, &responses)
        paths[operation.pathText] = .object(methods)
      }
    }
    return .object(paths)
  }

  private static func write(
    _ operation: Operation, _ schemas: OpenAPISchemas, _ responses: inout OpenAPIResponses
  ) -> JSONValue {
    let input = schemas.model.object(operation.input)
    var value: JSONObject = [
      "operationId": .string(operation.fullName),
      "tags": [.string(operation.resource)],
      "summary": .string(summary(operation.description)),
      "description": .string(description(operation)),
    ]
    let parameters = OpenAPIParameters.write(input, operation, schemas)
    if !parameters.isEmpty { value["parameters"] = .array(parameters) }
    value["requestBody"] = OpenAPIBodies.write(input, operation, schemas)
    value["responses"] = responses.write(operation)
    // A token that is not needed may still say more; and where nothing is served, nobody is asked for one.
    if operation.allow.contains("ANYONE") || !operation.isServed { value["security"] = [[:], ["bearer": []]] }
    if operation.deprecated != nil { value["deprecated"] = true }
    value["x-allow"] = .array(operation.allow.map(JSONValue.string))
    if let limit = operation.limit {
      value["x-rate-limit"] = [
        "rate": .integer(limit.rate), "seconds": .integer(limit.seconds), "burst": .integer(limit.burst),
        "by": .string(limit.key.rawValue),
      ]
    }
    if !operation.isServed { value["x-unserved"] = true }
    return .object(value)
  }

  /// The first sentence, without its full stop.
  static func summary(_ description: String) -> String {
    let line = description.split(separator: "\n").first.map(String.init) ?? ""
    let words = line.split(separator: " ")
    let end = words.firstIndex { $0.hasSuffix(".") } ?? words.count - 1
    let sentence = words.prefix(end + 1).joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  private static func description(_ operation: Operation) -> String {
    var parts = [operation.description, "For " + operation.allow.map { "`\($0)`" }.joined(separator: ", ") + "."]
    if let limit = operation.limit { parts.append("At most \(limit.words): 429 with `Retry-After`.") }
    if let reason = operation.deprecated, !reason.isEmpty { parts.append("Deprecated: " + reason) }
    if !operation.isServed { parts.append("Not served yet: it answers 501.") }
    return parts.joined(separator: "\n\n")
  }
}

/// What an operation takes in its body.
enum OpenAPIBodies {
  static func write(_ input: ObjectType, _ operation: Operation, _ schemas: OpenAPISchemas) -> JSONValue? {
    let fields = input.fields.filter { $0.place == .body }
    guard !fields.isEmpty else { return nil }
    let isPatch = operation.kind == .patch
    // The body of a patch is the merge patch itself.
    let name = isPatch ? operation.resource + "Patch" : input.name.flat
    return [
      "required": .boolean(isPatch || fields.contains(where: schemas.isNeeded)),
      "content": [
        isPatch ? "application/merge-patch+json" : "application/json": ["schema": OpenAPISchemas.reference(name)]
      ],
    ]
  }
}
