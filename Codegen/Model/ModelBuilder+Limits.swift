// `@limit`: on an action for itself, on a type for the standard operations that it names. An operation has one limit.

extension ModelBuilder {
  func limit(of kind: Operation.Kind, _ draft: ResourceDraft) -> CallLimit? {
    let use = draft.definition.directives.first { use in
      use.name.text == "limit" && (use.list("of") ?? []).contains(kind.rawValue.uppercased())
    }
    return use.flatMap(ModelBuilder.limit)
  }

  /// Of an action.
  mutating func readLimit(_ use: DirectiveUse) -> CallLimit? {
    checkNumbers(use)
    if let named = use.value("of") {
      error("an action is one operation: @limit(of:) stands on types", at: named.range)
    }
    return ModelBuilder.limit(use)
  }

  /// Those on the type: which operations they are about, each once.
  mutating func checkLimits(_ draft: ResourceDraft) {
    for action in draft.actions {
      let limits = action.directives.filter { $0.name.text == "limit" }
      if limits.count > 1 { error("\(action.name.text) has a limit already", at: limits[1].name.range) }
    }
    var limited: Set<String> = []
    let present = [Operation.Kind.create, .get, .list, .patch, .delete].map(\.rawValue)
      .filter { draft.definition.directives.has($0) }
    for use in draft.definition.directives where use.name.text == "limit" {
      checkNumbers(use)
      let words = use.words("of") ?? []
      if words.isEmpty { error("which operations? Say of: […]", at: use.name.range) }
      for word in words {
        let name = word.text.lowercased()
        if !present.contains(name) {
          error(
            "\(draft.resource.name) has no \(name)", at: word.range, meant: word.text,
            near: present.map { $0.uppercased() })
        } else if !limited.insert(name).inserted {
          error("\(name) has a limit already", at: word.range)
        }
      }
    }
  }

  private mutating func checkNumbers(_ use: DirectiveUse) {
    for name in ["rate", "burst"] {
      guard let number = use.integer(name), !CallLimit.rates.contains(number) else { continue }
      error(
        "a limit lets through \(CallLimit.rates.lowerBound) to \(CallLimit.rates.upperBound) calls",
        at: use.value(name)?.range ?? use.name.range)
    }
    guard let text = use.text("per"), ModelBuilder.seconds(text) == nil else { return }
    error(
      "\"\(text)\" is no time of a limit: whole seconds, minutes or hours, as 90s, 10m, 1h, of one day at most",
      at: use.value("per")?.range ?? use.name.range)
  }

  private static func limit(_ use: DirectiveUse) -> CallLimit? {
    guard let rate = use.integer("rate"), let seconds = use.text("per").flatMap(ModelBuilder.seconds) else {
      return nil
    }
    let key = use.text("by").flatMap(CallLimit.Key.init) ?? .caller
    return CallLimit(rate: rate, seconds: seconds, burst: use.integer("burst") ?? rate, key: key)
  }

  private static func seconds(_ text: String) -> Int? {
    guard let nanoseconds = nanoseconds(text), nanoseconds.isMultiple(of: 1_000_000_000) else { return nil }
    let seconds = nanoseconds / 1_000_000_000
    return CallLimit.seconds.contains(seconds) ? seconds : nil
  }
}
