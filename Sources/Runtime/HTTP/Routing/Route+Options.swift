// What OPTIONS answers at every path that has routes: which methods there are. It is not in the table, so the table
// stays what was written; `CORSPolicy` makes a preflight's answer of it.

internal import Core

extension Route {
  /// Answers 204 with Allow.
  static func options(_ methods: [Method]) -> Route {
    let answer = Response(status: 204, fields: allow(methods))
    return Route(.options, "/{path...}") { _ throws(HTTPError) in answer }
  }

  /// The Allow field: what the table has, and what follows from it.
  static func allow(_ methods: [Method]) -> Fields {
    var names = methods.map { "\($0.text)" }
    if methods.contains(.get) && !methods.contains(.head) { names.append("HEAD") }
    if !methods.contains(.options) { names.append("OPTIONS") }
    var fields = Fields()
    fields.add(.allow, names.sorted().joined(separator: ", "))
    return fields
  }
}

extension HTTPError {
  static func methodNotAllowed(_ methods: [Method]) -> HTTPError {
    HTTPError(
      405, "method_not_allowed", "This path does not take that method.", fields: Route.allow(methods))
  }
}
