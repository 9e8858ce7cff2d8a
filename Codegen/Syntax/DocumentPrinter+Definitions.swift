// Definitions: the head with its directives, then the body.

extension DocumentPrinter {
  /// The operations of a resource. They stand on one line where they fit, and otherwise so.
  private static let operations = [["create", "get", "list"], ["patch", "delete"], ["observe"]]

  static func text(_ definition: Definition) -> String {
    switch definition.kind {
    case .directive(let arguments, let isRepeatable, let locations):
      return text(directive: definition.name.text, arguments, isRepeatable, locations.map(\.text))
    case .union(let members): return text(union: definition, members.map(\.text))
    case .scalar: return head(definition)
    case .schema(let fields), .object(_, let fields), .interface(_, let fields):
      return text(definition, fields.map { ($0.layout, $0.description, text($0, indent: 2)) })
    case .input(let fields):
      return text(definition, fields.map { ($0.layout, $0.description, text($0, indent: 2)) })
    case .enumeration(let values):
      return text(definition, values.map { ($0.layout, $0.description, text($0, indent: 2)) })
    }
  }

  private static func text(_ definition: Definition, _ body: [(Layout, Description?, String)]) -> String {
    guard !body.isEmpty else { return head(definition) }
    var items = body.enumerated().map { index, element in
      item(element.0, element.1, element.2, isFirst: index == 0, indent: 2)
    }
    for comment in definition.closingComments {
      items.append((comment.blankBefore ? "\n" : "") + line(comment.text))
    }
    return head(definition, " {") + "\n" + shifted(items) + "\n}"
  }

  private static func text(
    directive name: String, _ arguments: [InputValueDefinition], _ isRepeatable: Bool, _ locations: [String]
  ) -> String {
    let on = isRepeatable ? " repeatable on" : " on"
    let flat = declaration("directive @" + name, arguments, on + " " + locations.joined(separator: " | "), [], 0)
    if fits(String(flat.split(separator: "\n").last ?? ""), 0) { return flat }
    return declaration("directive @" + name, arguments, on, [], 0) + "\n" + shifted(locations.map { "| " + $0 })
  }

  private static func text(union: Definition, _ members: [String]) -> String {
    guard !members.isEmpty else { return head(union) }
    let flat = head(union, " = " + members.joined(separator: " | "))
    return fits(flat, 0) ? flat : head(union, " =") + "\n" + shifted(members.map { "| " + $0 })
  }

  // MARK: Heads

  /// One directive stands on the line of the name where it fits; several have lines of their own.
  private static func head(_ definition: Definition, _ tail: String = "") -> String {
    let uses = definition.directives
    let name = names(definition)
    let flat = ([name] + uses.map(text)).joined(separator: " ") + tail
    let hasComments = uses.contains { !$0.comments.isEmpty }
    if uses.isEmpty || (uses.count == 1 && !hasComments && fits(flat, 0)) { return flat }
    return name + "\n" + shifted(lines(uses)) + tail
  }

  /// `extend type Room implements Named & Timed`
  private static func names(_ definition: Definition) -> String {
    let prefix = definition.isExtension ? "extend " : ""
    let name = definition.name.text
    switch definition.kind {
    case .schema: return prefix + "schema"
    case .scalar: return prefix + "scalar " + name
    case .object(let interfaces, _): return prefix + "type " + name + implements(interfaces)
    case .interface(let interfaces, _): return prefix + "interface " + name + implements(interfaces)
    case .union: return prefix + "union " + name
    case .enumeration: return prefix + "enum " + name
    case .input: return prefix + "input " + name
    case .directive: return prefix + "directive @" + name
    }
  }

  private static func implements(_ interfaces: [Name]) -> String {
    guard !interfaces.isEmpty else { return "" }
    let flat = " implements " + interfaces.map(\.text).joined(separator: " & ")
    return fits(flat, 40) ? flat : " implements\n" + shifted(interfaces.map { "& " + $0.text })
  }

  // MARK: Directives of a definition

  private static func lines(_ uses: [DirectiveUse]) -> [String] {
    var lines: [String] = []
    var together: [DirectiveUse] = []
    for use in uses {
      if line(of: use) == nil || !use.comments.isEmpty {
        lines += operationLines(together)
        together = []
      }
      lines += use.comments.map { line($0.text) }
      if line(of: use) == nil { lines.append(text(use, indent: 2)) } else { together.append(use) }
    }
    return lines + operationLines(together)
  }

  private static func operationLines(_ uses: [DirectiveUse]) -> [String] {
    // Behind the last of them stands " {".
    let isShort = { (text: String) in fits(text, 2 + 2) }
    let flat = uses.map(text).joined(separator: " ")
    if uses.isEmpty || isShort(flat) { return uses.isEmpty ? [] : [flat] }
    var lines: [String] = []
    var rest = uses[...]
    while let first = rest.first {
      let row = rest.prefix { line(of: $0) == line(of: first) }
      let flat = row.map(text).joined(separator: " ")
      lines += isShort(flat) ? [flat] : row.map { text($0, indent: 2) }
      rest = rest.dropFirst(row.count)
    }
    return lines
  }

  private static func line(of use: DirectiveUse) -> Int? {
    operations.firstIndex { $0.contains(use.name.text) }
  }
}
