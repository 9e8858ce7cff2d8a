// Answers. Those of errors are shared by all operations that may answer the same codes with the same status, and named
// after them: `NotFound`, `RoomFullOrVersionMismatch`.

struct OpenAPIResponses {
  private let schemas: OpenAPISchemas
  private(set) var shared = JSONObject()

  init(_ schemas: OpenAPISchemas) { self.schemas = schemas }

  mutating func write(_ operation: Operation) -> JSONValue {
    var responses: JSONObject = ["\(operation.successStatus)": success(operation)]
    let codes = schemas.model.errors.filter { operation.errors.contains($0.name) }
    for status in codes.map(\.http).unique.sorted() {
      responses["\(status)"] = error(status, codes.filter { $0.http == status })
    }
    return .object(responses)
  }

  private func success(_ operation: Operation) -> JSONValue {
    guard case .object(let name) = operation.output else { return ["description": "It is done."] }
    let object = schemas.model.object(name)
    var value: JSONObject = ["description": .string(OpenAPIPaths.summary(object.description) + ".")]
    var headers = JSONObject()
    if operation.successStatus == 201 { headers["Location"] = ["$ref": "#/components/headers/Location"] }
    if object.fields.contains(where: { $0.number == Implicit.version }) {
      headers["ETag"] = ["$ref": "#/components/headers/ETag"]
    }
    if !headers.isEmpty { value["headers"] = .object(headers) }
    value["content"] = ["application/json": ["schema": OpenAPISchemas.reference(name)]]
    return .object(value)
  }

  private mutating func error(_ status: Int, _ codes: [ErrorCode]) -> JSONValue {
    let name = codes.map { Words($0.name).upperCamel }.joined(separator: "Or")
    if shared[name] == nil { shared[name] = problem(status, codes) }
    return ["$ref": "#/components/responses/\(name)"]
  }

  private func problem(_ status: Int, _ codes: [ErrorCode]) -> JSONValue {
    var value: JSONObject = [
      "description": .string(codes.map { "`\($0.code)`: \($0.description)" }.joined(separator: "\n\n"))
    ]
    if status == 429 || status == 503 {
      value["headers"] = ["Retry-After": ["$ref": "#/components/headers/RetryAfter"]]
    }
    var examples = JSONObject()
    for code in codes { examples[code.code] = ["value": example(code)] }
    let narrowed: JSONValue = [
      "properties": [
        "status": ["const": .integer(status)], "code": ["enum": .array(codes.map { .string($0.code) })],
      ]
    ]
    value["content"] = [
      "application/problem+json": [
        "schema": ["allOf": [OpenAPISchemas.reference(OpenAPIProblem.name), narrowed]], "examples": .object(examples),
      ]
    ]
    return .object(value)
  }

  private func example(_ code: ErrorCode) -> JSONValue {
    var value: JSONObject = [
      "title": .string(code.title), "status": .integer(code.http),
      "detail": .string(code.description), "code": .string(code.code), "requestId": .string(OpenAPIProblem.requestID),
    ]
    if code.name == "INVALID_INPUT" {
      value["violations"] = [["field": "name", "code": "required", "message": "must be given"]]
    }
    return .object(value)
  }

  static let headers: JSONObject = [
    "ETag": [
      "description": .string(
        "The version of what is answered, for `If-Match` and `If-None-Match`: the epoch of its scope, where it is in one, "
          + "its `version`, and a print of the answer where not all may see the same of it, with points between."),
      "required": true,
      "schema": [
        "type": "string", "pattern": "^\"([0-9a-z]+\\.)?(0|[1-9][0-9]*)(\\.[0-9a-z]+)?(-gzip)?\"$",
      ],
      "example": "\"2n9c1tq8zwe4k.41\"",
    ],
    "Location": [
      "description": "Where what was created is.", "required": true,
      "schema": ["type": "string", "pattern": "^/api/"],
    ],
    "RetryAfter": ["description": "Seconds until trying again makes sense.", "schema": ["type": "integer"]],
  ]
}

/// The body of every error.
enum OpenAPIProblem {
  static let name = "Problem"
  static let violation = "Violation"
  static let requestID = "5f1c0d9e7a3b2468"

  static let schema: JSONValue = [
    "type": "object",
    "description": "What went wrong, as problem details (RFC 9457).",
    "properties": [
      "type": ["type": "string", "description": "A URI of the kind of problem; `about:blank` when it is not there."],
      "title": ["type": "string", "description": "The kind of problem in a few words."],
      "status": ["type": "integer", "description": "The status of the answer."],
      "detail": ["type": "string", "description": "What happened this time."],
      "code": ["type": "string", "description": "The kind of problem, for programs: it never changes."],
      "requestId": ["type": "string", "description": "The request's name in the server's log."],
      "retryAfterMs": [
        "type": "integer", "minimum": 0, "description": "When trying again makes sense, in milliseconds.",
      ],
      "violations": [
        "type": "array", "description": "All that is wrong with the input.",
        "items": ["$ref": .string("#/components/schemas/" + violation)],
      ],
      "current": ["description": "What there is now, for who lost a race: the resource, as the caller may see it."],
    ],
    "required": ["title", "status", "detail", "code"],
  ]

  static let violationSchema: JSONValue = [
    "type": "object",
    "description": "One thing that is wrong with the input.",
    "properties": [
      "field": ["type": "string", "description": "Where: `patch.name`, `items[2].id`."],
      "code": ["type": "string", "description": "What, for programs: `required`, `too_long`, `unknown_field`."],
      "message": ["type": "string", "description": "What, for people."],
    ],
    "required": ["field", "code", "message"],
  ]
}
