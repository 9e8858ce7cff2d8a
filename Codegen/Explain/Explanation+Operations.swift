// Each operation at every door: where it is reached, what it takes, who may, what it answers, what may go wrong.

extension Explanation {
  var operationSection: String {
    guard !resource.operations.isEmpty else { return "" }
    var text = "Operations\n"
    for (index, operation) in resource.operations.enumerated() {
      text +=
        (index > 0 ? "\n" : "") + "  \(operation.fullName)" + (operation.isServed ? "" : " (not served yet: 501)")
        + "\n"
      text += columns.wrapped(operation.description, indent: 4)
      text += columns.table(rows(operation), indent: 4)
    }
    let standard = standardErrors
    if !standard.isEmpty { text += "\n" + columns.table([["errors at every door", standard]]) }
    return text
  }

  private func rows(_ operation: Operation) -> [[String]] {
    let words = Words(operation.name)
    var rows = [
      ["REST", "\(operation.method) \(operation.pathText) → \(operation.successStatus)"],
      ["gRPC", "\(model.name).\(model.version).\(resource.name)Service/\(words.upperCamel)"],
      ["call", "{\"type\": \"call\", \"id\": \"1\", \"operation\": \"\(operation.fullName)\", \"input\": {…}}"],
      ["command", command(operation)],
      ["may call", accesses(operation.allow)],
    ]
    if let limit = operation.limit { rows.append(["at most", limit.words]) }
    let fields = model.object(operation.input).fields.filter { $0.place != .grpc }
    if !fields.isEmpty { rows.append(["takes", fields.map(taken).joined(separator: ", ")]) }
    if case .object(let name) = operation.output {
      rows.append(["answers", name])
    } else {
      rows.append(["answers", "nothing"])
    }
    if operation.requiresBase { rows.append(["needs", "the version that the caller saw, else 428"]) }
    let own = operation.errors.filter { !StandardErrors.all.contains($0) }
    if !own.isEmpty { rows.append(["errors", codes(own)]) }
    if let reason = operation.deprecated { rows.append(["deprecated", reason]) }
    return rows
  }

  /// `roomId` (path), `name`, `limit` (query, may be left out)
  private func taken(_ field: Field) -> String {
    var notes: [String] = []
    if field.place == .path || field.place == .query { notes.append(field.place.rawValue) }
    if field.number == Implicit.expectedVersion { notes.append("If-Match") }
    if field.number == Implicit.operationID { notes.append("Idempotency-Key") }
    let name = field.name + (field.isRequired ? "" : "?")
    return notes.isEmpty ? name : "\(name) (\(notes.joined(separator: ", ")))"
  }

  /// With the flags that must be given.
  private func command(_ operation: Operation) -> String {
    var words = [model.name, Words(resource.name).kebab, Words(operation.name).kebab]
    for field in model.object(operation.input).fields
    where field.isRequired && field.place != .grpc && field.number != Implicit.patch {
      words.append("--\(Words(field.name).kebab) …")
    }
    let isPatch = operation.kind == .patch
    let optional = model.object(operation.input).fields.contains { !$0.isRequired && $0.place != .grpc }
    return words.joined(separator: " ") + (isPatch || optional ? " [FLAGS]" : "")
  }

  private func codes(_ names: [String]) -> String {
    names.compactMap { name in model.errors.first { $0.name == name } }
      .map { "\($0.code) \($0.http)" }.joined(separator: ", ")
  }

  /// Those that all its operations share are said once.
  private var standardErrors: String {
    let named = Set(resource.operations.flatMap(\.errors))
    return codes(model.errors.map(\.name).filter { named.contains($0) && StandardErrors.all.contains($0) })
  }
}
