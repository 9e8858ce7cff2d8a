// The errors that operations have without naming them, because the doors answer them: which, by what an operation is.

enum StandardErrors {
  /// Every schema declares these.
  static let all = [
    "INVALID_INPUT", "MALFORMED_JSON", "UNAUTHENTICATED", "PERMISSION_DENIED", "NOT_FOUND", "VERSION_MISMATCH",
    "PRECONDITION_FAILED", "PRECONDITION_REQUIRED", "OPERATION_ID_REUSED", "NOT_IMPLEMENTED", "RATE_LIMITED",
    "OVERLOADED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "BODY_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE", "INTERNAL",
  ]

  static func names(for operation: Operation, _ fields: [Field]) -> Set<String> {
    var names: Set<String> = [
      "INVALID_INPUT", "RATE_LIMITED", "OVERLOADED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL",
    ]
    if operation.method != "GET" && operation.method != "DELETE" {
      names.formUnion(["MALFORMED_JSON", "BODY_TOO_LARGE", "UNSUPPORTED_MEDIA_TYPE"])
    }
    // A token that is bad is refused even where none is needed.
    names.insert("UNAUTHENTICATED")
    if !operation.allow.contains("ANYONE") { names.insert("PERMISSION_DENIED") }
    if fields.contains(where: namesSomething) || operation.kind == .get { names.insert("NOT_FOUND") }
    if fields.contains(where: { $0.number == Implicit.expectedVersion }) {
      names.formUnion(["VERSION_MISMATCH", "PRECONDITION_FAILED"])
    }
    if fields.contains(where: { $0.number == Implicit.operationID }) { names.insert("OPERATION_ID_REUSED") }
    if operation.requiresBase { names.insert("PRECONDITION_REQUIRED") }
    if !operation.isServed { names.insert("NOT_IMPLEMENTED") }
    return names
  }

  /// What is said in the address or in the body to be there, and may not be. A filter of a list finds nothing instead.
  private static func namesSomething(_ field: Field) -> Bool {
    if case .id = field.type.base { return field.place != .query }
    return field.place == .path
  }
}
