// Rules about resources and their operations.

enum ResourceRules {
  static let resources: [Check<Resource>] = [
    .removed(.wire, "RESOURCE_REMOVED", "Its service, its paths and its observations are not found.") { _ in
      "it is gone"
    },
    .changed(.json, "RESOURCE_KIND_CHANGED", "Observers get changes of another shape.") {
      Was.changed($0.kind.rawValue, $1.kind.rawValue, "its kind")
    },
    .changed(.json, "RESOURCE_SCOPE_CHANGED", "It is found and observed in another place.") {
      Was.changed($0.scope, $1.scope, "its scope")
    },
    .changed(.json, "RESOURCE_IDENTITY_CHANGED", "Its items have other keys.") {
      Was.changed($0.identity ?? "nothing", $1.identity ?? "nothing", "what tells its items apart")
    },
    .changed(.json, "ID_PREFIX_CHANGED", "Ids that clients have kept are not its ids any more.") {
      Was.changed($0.prefix ?? "none", $1.prefix ?? "none", "the prefix of its ids")
    },
    .changed(.json, "OBSERVE_REMOVED", "Observing it was right and is refused.") { old, new in
      old.observe != nil && new.observe == nil ? "it cannot be observed any more" : nil
    },
    .changed(.source, "RESOLVER_CHANGED", "Its resolver implements another protocol.") {
      Was.changed($0.resolver ?? "none", $1.resolver ?? "none", "its resolver")
    },
    .changed(.auth, "RESOURCE_OWNER_CHANGED", "Others may do and see what its owner may.") {
      Was.changed($0.owner ?? "nothing", $1.owner ?? "nothing", "what says whose it is")
    },
    .changed(.auth, "OBSERVE_WIDENED", "Some may observe it who might not.") { old, new in
      gained(old.observe, new.observe)
    },
    .changed(.auth, "OBSERVE_NARROWED", "Some may not observe it who might.") { old, new in
      lost(old.observe, new.observe)
    },
    .added(.added, "RESOURCE_ADDED", "Nobody uses it yet.") { "a new \($0.kind.rawValue)" },
    .changed(.added, "OBSERVE_ADDED", "It can be followed too.") { old, new in
      old.observe == nil && new.observe != nil ? "it can be observed" : nil
    },
  ]

  static let operations: [Check<Operation>] = [
    .removed(.wire, "OPERATION_REMOVED", "The call is not found.") { _ in "it is gone" },
    .changed(.wire, "OPERATION_RENAMED", "In gRPC and `call` an operation is its name.") { old, new in
      old.name == new.name ? nil : "it was called \(old.name)"
    },
    .changed(.wire, "OPERATION_OUTPUT_CHANGED", "The answer is another message.") {
      Was.changed($0.output.text, $1.output.text, "its answer")
    },
    .changed(.json, "OPERATION_METHOD_CHANGED", "The request is answered with 405.") {
      Was.changed($0.method, $1.method, "its method")
    },
    .changed(.json, "OPERATION_PATH_CHANGED", "The request is answered with 404.") { old, new in
      old.shape == new.shape ? nil : Was.changed(old.pathText, new.pathText, "its path")
    },
    .changed(.auth, "OPERATION_WIDENED", "Some may call it who might not.") { gained($0.allow, $1.allow) },
    .changed(.auth, "OPERATION_NARROWED", "Some may not call it who might.") { lost($0.allow, $1.allow) },
    .changed(.semantic, "IDEMPOTENCE_LOST", "Clients that try again may do it twice.") { old, new in
      old.isIdempotent && !new.isIdempotent ? "trying again is not safe any more" : nil
    },
    .changed(.semantic, "BASE_BECAME_REQUIRED", "A change without a base was right and is refused.") { old, new in
      !old.requiresBase && new.requiresBase ? "it needs a base" : nil
    },
    .changed(.semantic, "OPERATION_UNSERVED", "What was done is answered with 501.") { old, new in
      old.isServed && !new.isServed ? "no rule stands behind it any more" : nil
    },
    .added(.added, "OPERATION_ADDED", "Nobody calls it yet.") { _ in "it is new" },
    .changed(.added, "OPERATION_SERVED", "It does what it says.") { old, new in
      !old.isServed && new.isServed ? "a rule stands behind it" : nil
    },
    .changed(.added, "OPERATION_ERROR_ADDED", "Clients take errors that they do not know by their status.") {
      old, new in
      let errors = Was.without(new.errors, old.errors)
      return errors.isEmpty ? nil : "it may answer \(Was.list(errors))"
    },
    .changed(.added, "OPERATION_DEPRECATED", "It works as before, for now.") { old, new in
      old.deprecated == nil ? new.deprecated.map { "it is deprecated: \($0)" } : nil
    },
  ]

  /// Who may now and might not before. With everybody in it a list leaves nobody out.
  private static func gained(_ old: [String]?, _ new: [String]?) -> String? {
    guard let old, let new, !old.contains(everybody) else { return nil }
    let names = Was.without(new, old)
    return names.isEmpty ? nil : "now also \(Was.list(names))"
  }

  private static func lost(_ old: [String]?, _ new: [String]?) -> String? {
    guard let old, let new, !new.contains(everybody) else { return nil }
    let names = Was.without(old, new)
    return names.isEmpty ? nil : "no longer \(Was.list(names))"
  }

  private static let everybody = "ANYONE"
}

extension Operation {
  /// Its path as a router sees it: what a parameter is called is nobody's business.
  fileprivate var shape: [PathPart] {
    path.map { part in if case .parameter = part { .parameter("") } else { part } }
  }
}

extension Operation.Output {
  fileprivate var text: String {
    switch self {
    case .nothing: "nothing"
    case .object(let name): name
    }
  }
}
