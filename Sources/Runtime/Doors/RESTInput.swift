// The parts of an input that REST has outside of the body: the path, the query, If-Match and Idempotency-Key. Each is text
// under the number of its field; what is not known or missing is noted.

internal import API
internal import Core
internal import HTTP
internal import Wire

struct RESTInput {
  private(set) var parameters: [(field: Int, text: String)] = []
  private(set) var violations = Violations()

  init(_ request: Request, _ operation: Operation) {
    var seen = FieldMask()
    readPath(request, operation, &seen)
    readQuery(request, operation, &seen)
    for place in operation.parameters.required.subtracting(seen).places {
      violations.add(.init(field: operation.parameters.name(at: place), code: "required", message: "is missing"))
    }
    readHeaders(request)
  }

  private mutating func readPath(_ request: Request, _ operation: Operation, _ seen: inout FieldMask) {
    for part in operation.path.split(separator: "/") where part.hasPrefix("{") {
      let name = String(part.dropFirst().dropLast())
      guard let place = RESTInput.place(name, operation.parameters) else { continue }
      seen.insert(place)
      guard let text = request.parameter(named: name) else {
        violations.add(.init(field: name, code: "bad_format", message: "is not percent-encoded UTF-8"))
        continue
      }
      parameters.append((operation.parameters.number(at: place), text))
    }
  }

  private mutating func readQuery(_ request: Request, _ operation: Operation, _ seen: inout FieldMask) {
    let path = operation.path
    for (name, text) in request.queryItems {
      guard let name, let text else {
        violations.add(.init(field: "", code: "bad_format", message: "the query is not percent-encoded UTF-8"))
        continue
      }
      guard let place = RESTInput.place(name, operation.parameters), !path.contains("{\(name)}") else {
        let names = operation.parameters.names.filter { !path.contains("{\($0)}") }
        violations.add(
          .init(
            field: String(name.prefix(64)), code: "unknown_field",
            message: "there is no such parameter" + Suggestion.say(name, among: names)))
        continue
      }
      seen.insert(place)
      parameters.append((operation.parameters.number(at: place), text))
    }
  }

  private mutating func readHeaders(_ request: Request) {
    if let text = request.fields[.ifMatch] {
      // Compression has a tag of its own for the same version. "*" holds for whatever is there: no version is named.
      if let tag = EntityTag(text.utf8Span.span) {
        parameters.append((Operation.expectedVersionField, tag.unpacked))
      } else if text != "*" {
        violations.add(.init(field: "expectedVersion", code: "bad_format", message: "If-Match is one ETag, as \"41\""))
      }
    }
    if let text = request.fields["idempotency-key"] { parameters.append((Operation.operationIDField, text)) }
  }

  private static func place(_ name: String, _ table: NameTable) -> Int? {
    table.number(of: name.utf8Span.span).flatMap { table.place(ofNumber: $0) }
  }
}
