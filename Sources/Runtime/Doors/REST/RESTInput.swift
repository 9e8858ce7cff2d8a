// The parts of an input that REST has outside of the body: the path, the query, If-Match and Idempotency-Key. Each is
// text under the number of its field; what is not known, comes twice or is missing is noted, beside what the operation
// finds wrong with the body, so that a client learns of all of it at once.

internal import API
internal import Core
internal import HTTP
internal import State
internal import Wire

struct RESTInput {
  private(set) var parameters: [(field: Int, text: String)] = []
  /// The history that the version in If-Match counts in, where it says so.
  private(set) var epoch: Epoch?
  private(set) var violations = Violations()

  init(_ request: Request, _ operation: Operation) {
    var seen = FieldMask()
    readPath(request, operation, &seen)
    readQuery(request, operation, &seen)
    for place in operation.parameters.required.subtracting(seen).places {
      note(operation.parameters.name(at: place), .required, "must be given")
    }
    readHeaders(request, operation)
  }

  private mutating func note(_ field: String, _ code: ViolationCode, _ message: String) {
    violations.add(Problem.Violation(field: String(field.prefix(64)), code: code.rawValue, message: message))
  }

  // MARK: Path and query

  private mutating func readPath(_ request: Request, _ operation: Operation, _ seen: inout FieldMask) {
    for part in operation.path.split(separator: "/") where part.hasPrefix("{") {
      let name = String(part.dropFirst().dropLast())
      guard let place = RESTInput.place(name, operation.parameters) else { continue }
      seen.insert(place)
      guard let text = request.parameter(named: name) else {
        note(name, .badFormat, "must be percent-encoded UTF-8")
        continue
      }
      parameters.append((operation.parameters.number(at: place), text))
    }
  }

  private mutating func readQuery(_ request: Request, _ operation: Operation, _ seen: inout FieldMask) {
    let path = operation.path
    for (name, text) in request.queryItems {
      guard let name else {
        note("", .badFormat, "the query must be percent-encoded UTF-8")
        continue
      }
      guard let place = RESTInput.place(name, operation.parameters), !path.contains("{\(name)}") else {
        let names = operation.parameters.names.filter { !path.contains("{\($0)}") }
        note(name, .unknownField, "there is no such parameter" + Suggestion.say(name, among: names))
        continue
      }
      let number = operation.parameters.number(at: place)
      guard !seen.contains(place) || operation.lists.contains(number) else {
        note(name, .tooMany, "must be given once")
        continue
      }
      seen.insert(place)
      guard let text else {
        note(name, .badFormat, "must be percent-encoded UTF-8")
        continue
      }
      parameters.append((number, text))
    }
  }

  private static func place(_ name: String, _ table: NameTable) -> Int? {
    table.number(of: name.utf8Span.span).flatMap { table.place(ofNumber: $0) }
  }

  // MARK: Header fields

  private mutating func readHeaders(_ request: Request, _ operation: Operation) {
    if operation.takesOperationID, let text = request.fields["idempotency-key"] {
      parameters.append((Operation.operationIDField, text))
    }
    // What is read is compared with its tag when it goes out.
    guard operation.method != "GET", let index = request.fields.index(of: .ifMatch) else { return }
    // Holds for whatever is there: no version is named, so where one must be the operation says so itself.
    if request.fields.value(at: index).isEqual(to: "*") { return }
    guard operation.takesBase else {
      return note("If-Match", .unknownField, "\(operation.name) is about no version")
    }
    guard request.fields.index(of: .ifMatch, from: index + 1) == nil,
      let tag = EntityTag(request.fields.value(at: index))
    else {
      return note("If-Match", .badFormat, "must be one tag, as ETag had it")
    }
    let match = VersionTag(tag)
    epoch = match?.epoch
    // A tag that we never gave is of a version that never is: it does not match, as RFC 9110 has it, wherever the operation
    // comes to look.
    parameters.append((Operation.expectedVersionField, String(match?.version ?? JSONReader.maxInteger)))
  }
}
