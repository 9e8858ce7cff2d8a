// What an operation takes outside of its body: path, query and header. The two headers are the same everywhere.

enum OpenAPIParameters {
  static func write(_ input: ObjectType, _ operation: Operation, _ schemas: OpenAPISchemas) -> [JSONValue] {
    input.fields.compactMap { field in
      switch field.place {
      case .path, .query: parameter(field, schemas)
      case .header: header(field, operation)
      case .body, .grpc: nil
      }
    }
  }

  private static func parameter(_ field: Field, _ schemas: OpenAPISchemas) -> JSONValue {
    // Null cannot be said in a URL: what is not there is not there.
    var said = field
    said.isNullable = false
    var value: JSONObject = [
      "name": .string(field.name), "in": .string(field.place.rawValue),
      "description": .string(field.description),
    ]
    if field.place == .path || schemas.isNeeded(field) { value["required"] = true }
    if field.deprecated != nil { value["deprecated"] = true }
    let schema = schemas.schema(said, .input, described: false)
    // An object stands in the query as JSON.
    if case .object = field.type.base {
      value["content"] = ["application/json": ["schema": schema]]
    } else {
      value["schema"] = schema
    }
    value["example"] = field.place == .path ? OpenAPIExamples(schemas.model).value(said) : nil
    return .object(value)
  }

  private static func header(_ field: Field, _ operation: Operation) -> JSONValue {
    guard field.number == Implicit.expectedVersion else { return ["$ref": "#/components/parameters/IdempotencyKey"] }
    // What is not served refuses nothing for want of it.
    let name = operation.requiresBase && operation.isServed ? "IfMatchRequired" : "IfMatch"
    return ["$ref": .string("#/components/parameters/" + name)]
  }

  static let shared: JSONObject = [
    "IfMatch": ifMatch(isRequired: false),
    "IfMatchRequired": ifMatch(isRequired: true),
    "IdempotencyKey": [
      "name": "Idempotency-Key", "in": "header",
      "description": "Names this very call: a repeat answers what the first did, for ten minutes.",
      "schema": [
        "type": "string", "minLength": 1, "maxLength": .integer(Implicit.longestOperationID),
        "pattern": .string(OpenAPIFormats.anchored(Implicit.operationIDPattern)),
      ],
      "example": "7f3a61c2",
    ],
  ]

  private static func ifMatch(isRequired: Bool) -> JSONValue {
    var value: JSONObject = [
      "name": "If-Match", "in": "header",
      "description": .string(
        "The `ETag` of what the caller saw, or its version alone: refused with 412 when it is no longer that."),
    ]
    if isRequired { value["required"] = true }
    // A version, alone or as the tag had it, and what compression puts behind it: fifteen digits are safe everywhere and
    // more than will be.
    value["schema"] = [
      "type": "string", "pattern": "^\"([0-9a-z]+\\.)?(0|[1-9][0-9]{0,14})(\\.[0-9a-z]+)?(-gzip)?\"$",
    ]
    value["example"] = "\"2n9c1tq8zwe4k.41\""
    return .object(value)
  }
}
