// A rule of compatibility is a small value: what it is called, on which level it stands, why it is a rule, and a function
// that finds it in one thing before and after. The tables in `Rules/` hold all of them, one table a kind of thing.

/// What breaks, from what a machine notices first to what only people notice.
enum BreakingLevel: String, Sendable, CaseIterable {
  case wire = "WIRE"
  case json = "JSON"
  case source = "SOURCE"
  case sql = "SQL"
  case auth = "AUTH"
  case semantic = "SEMANTIC"
  /// Breaks nothing, and stands in the changelog.
  case added = "ADDED"

  var meaning: String {
    switch self {
    case .wire: "protobuf of before is misread now, or a call of before is not found"
    case .json: "JSON that was right is refused now, or what comes has another shape"
    case .source: "code that uses the generated API does not compile any more"
    case .sql: "the migration loses something, or may fail where there are rows"
    case .auth: "others than before may see or do something"
    case .semantic: "it is read and compiles as before, and means or does something else"
    case .added: "breaks nothing"
    }
  }
}

struct BreakingRule: Equatable, Sendable {
  let id: String
  let level: BreakingLevel
  /// Why, for somebody who meets it for the first time.
  let sentence: String
}

/// One thing in both schemas; nil where it is not.
struct Pair<Element> {
  /// `Room.name`
  let place: String
  let old: Element?
  let new: Element?
}

/// A rule with the function that answers what it found, as words behind the place: "its number was 2 and is 5".
struct Check<Element>: Sendable {
  let rule: BreakingRule
  let find: @Sendable (Pair<Element>) -> String?

  /// Of what is there before and after.
  static func changed(
    _ level: BreakingLevel, _ id: String, _ sentence: String,
    _ find: @escaping @Sendable (_ old: Element, _ new: Element) -> String?
  ) -> Check {
    Check(rule: BreakingRule(id: id, level: level, sentence: sentence)) { pair in
      guard let old = pair.old, let new = pair.new else { return nil }
      return find(old, new)
    }
  }

  /// Of what is not there any more.
  static func removed(
    _ level: BreakingLevel, _ id: String, _ sentence: String, _ find: @escaping @Sendable (Element) -> String?
  ) -> Check {
    Check(rule: BreakingRule(id: id, level: level, sentence: sentence)) { pair in
      pair.new == nil ? pair.old.flatMap(find) : nil
    }
  }

  /// Of what was not there before.
  static func added(
    _ level: BreakingLevel, _ id: String, _ sentence: String, _ find: @escaping @Sendable (Element) -> String?
  ) -> Check {
    Check(rule: BreakingRule(id: id, level: level, sentence: sentence)) { pair in
      pair.old == nil ? pair.new.flatMap(find) : nil
    }
  }
}

/// Words that many rules use.
enum Was {
  static func changed(_ old: some Equatable, _ new: some Equatable, _ what: String) -> String? {
    "\(old)" == "\(new)" ? nil : "\(what) was \(old) and is \(new)"
  }

  static func list(_ names: some Sequence<String>) -> String { names.joined(separator: ", ") }

  /// Those of `names` that `others` has not, in their order.
  static func without(_ names: [String], _ others: [String]) -> [String] { names.filter { !others.contains($0) } }
}
