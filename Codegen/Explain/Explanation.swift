// `codegen explain RESOURCE`: everything that one resource becomes, for a person to read in a terminal. It says nothing of
// its own: numbers, tables, names and files are asked of whatever makes them, so it cannot be of another opinion.

struct Explanation {
  let resource: Resource
  let model: Model
  let columns: Columns

  /// `files` are all that the schema becomes.
  static func text(_ name: String, _ model: Model, _ files: [GeneratedFile]) throws(ExplanationError) -> String {
    let words = Words(name)
    guard let resource = model.resources.first(where: { Words($0.name) == words }) else {
      throw .unknown(name, near: Suggestion.nearest(name, among: model.resources.map(\.name)))
    }
    let explanation = Explanation(resource: resource, model: model, columns: Columns())
    let sections = [
      explanation.head, explanation.fieldSection, explanation.shapeSection, explanation.operationSection,
      explanation.tableSection, explanation.nameSection, explanation.fileSection(files),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    var facts = ["\(resource.kind.rawValue) in the scope \(resource.scope)"]
    facts.append(address)
    if let prefix = resource.prefix { facts.append("ids \(prefix)_…") }
    if let owner = resource.owner { facts.append("owned by whom \(owner) names") }
    facts.append(
      resource.observe.map { "observed as \(resource.key) by \(accesses($0))" } ?? "not observed")
    if let resolver = resource.resolver { facts.append("computed by a \(resolver)") }
    var text = "\(resource.name) · Schema/\(resource.group).graphql\n\n"
    text +=
      columns.wrapped(resource.description, indent: 0) + columns.wrapped(facts.joined(separator: " · "), indent: 0)
    if resource.observe != nil {
      let classes =
        resource.classAccesses.isEmpty
        ? "All observers see the same."
        : "What an observer sees depends on whether it holds \(accesses(resource.classAccesses))."
      text += columns.wrapped(classes, indent: 0)
    }
    if !resource.isServed { text += "Not served yet: every operation answers 501 not_implemented.\n" }
    return text
  }

  private var address: String {
    guard let field = resource.scopeField,
      let scope = model.scopes.first(where: { $0.name == resource.scope })?.resource
    else { return "/api/\(resource.path)" }
    return "/api/\(model.resource(scope).path)/{\(field)}/\(resource.path)"
  }

  func accesses(_ names: [String]) -> String { names.map { Words($0).lowerCamel }.joined(separator: ", ") }
}

enum ExplanationError: Error, Equatable {
  case unknown(String, near: String?)

  var message: String {
    switch self {
    case .unknown(let name, let near):
      "there is no resource \(name)" + (near.map { "; did you mean \($0)?" } ?? "")
    }
  }
}

/// Text in columns, in lines of 120.
struct Columns {
  private static let width = 120

  /// Rows as a table; the last column is wrapped under itself.
  func table(_ rows: [[String]], indent: Int = 2) -> String {
    guard let count = rows.first?.count else { return "" }
    let widths = (0..<count - 1).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let before = indent + widths.reduce(0, +) + 2 * widths.count
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined()
      let lines = CodeLayout.wrap(row[count - 1], columns: max(40, Columns.width - before))
      let tail = lines.joined(separator: "\n" + String(repeating: " ", count: before))
      return (String(repeating: " ", count: indent) + cells + tail).trimmingEnd + "\n"
    }.joined()
  }

  func wrapped(_ text: String, indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return CodeLayout.wrap(text, columns: Columns.width - indent).map { (space + $0).trimmingEnd + "\n" }.joined()
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
