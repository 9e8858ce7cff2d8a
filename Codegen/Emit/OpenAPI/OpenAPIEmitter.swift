// The REST door as OpenAPI 3.1, one file. An operation, a schema or an answer is one line of it: a document of everything
// stays below the length that generated files may have, and a difference shows what changed. Viewers do the rest.

enum OpenAPIEmitter {
  static func files(_ model: Model) -> [GeneratedFile] {
    [
      GeneratedFile(
        path: "clients/openapi/openapi.json", text: JSONText.write(document(model), brokenTo: 3))
    ]
  }

  static func document(_ model: Model) -> JSONValue {
    let schemas = OpenAPISchemas(model)
    var responses = OpenAPIResponses(schemas)
    let paths = OpenAPIPaths.write(schemas, &responses)
    return [
      "openapi": "3.1.0",
      "info": info(model),
      "servers": [["url": "/", "description": "The server that this document comes from."]],
      "security": [["bearer": []]],
      "tags": .array(tags(model)),
      "paths": paths,
      "components": [
        "securitySchemes": ["bearer": bearer],
        "parameters": .object(OpenAPIParameters.shared),
        "headers": .object(OpenAPIResponses.headers),
        "responses": .object(responses.shared),
        "schemas": .object(schemas.all),
      ],
    ]
  }

  private static func info(_ model: Model) -> JSONValue {
    let name = Words(model.name).upperCamel
    return [
      "title": .string(name),
      "version": .string(model.version),
      "description": """
      The REST door of \(name). The same operations are reached by gRPC, as `\(model.name).\(model.version)`, and by \
      the `call` message over WebSocket.

      Errors are problem details (RFC 9457) with a stable `code`. Patches are merge patches (RFC 7396): what is not \
      there stays, null clears. Lists come page by page: `nextCursor` of one page is `cursor` of the next.
      """,
      "x-generated": "Generated from Schema by codegen. Do not edit.",
    ]
  }

  private static func tags(_ model: Model) -> [JSONValue] {
    model.resources.filter { !$0.operations.isEmpty }.map {
      ["name": .string($0.name), "description": .string($0.description)]
    }
  }

  private static let bearer: JSONValue = [
    "type": "http", "scheme": "bearer", "description": "An access token, as `Authorization: Bearer …`.",
  ]
}
