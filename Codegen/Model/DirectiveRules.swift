// Holds every use of a directive to its definition in the prelude: known, in a place where it may stand, once unless it is
// repeatable, with the arguments that it has, each of its type. What comes through here can be read without asking.

struct DirectiveRules {
  let catalogue: Catalogue

  /// What every GraphQL tool knows without a definition.
  private let builtIn: [String: Definition] = {
    var diagnostics = Diagnostics()
    let text = """
      directive @deprecated(reason: String = "No longer supported")
        on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
      """
    let document = Parser.parse(SourceText(path: "", text: text), file: 0, into: &diagnostics)
    return Dictionary(uniqueKeysWithValues: document.definitions.map { ($0.name.text, $0) })
  }()

  /// At most so many on a field: more and nobody reads the line.
  static let mostOnField = 2
  /// These do not count: what is deprecated stays as it was, a setting's range and default leave no room for its key, and
  /// the limit of an action that is not served yet stands beside both.
  private static let uncounted: Set<String> = ["deprecated", "setting", "limit"]
  private static let fieldLocations: Set<String> = [
    "FIELD_DEFINITION", "INPUT_FIELD_DEFINITION", "ARGUMENT_DEFINITION",
  ]

  func check(_ uses: [DirectiveUse], at location: String, _ diagnostics: inout Diagnostics) {
    var seen: Set<String> = []
    for use in uses {
      guard let definition = catalogue.directives[use.name.text] ?? builtIn[use.name.text],
        case .directive(let parameters, let isRepeatable, let locations) = definition.kind
      else {
        diagnostics.error(
          "unknown directive @\(use.name.text)", at: use.name.range,
          suggestion: Suggestion.near(use.name.text, catalogue.directives.keys.sorted() + ["deprecated"]))
        continue
      }
      if !locations.contains(where: { $0.text == location }) {
        let places = locations.map { DirectiveRules.say($0.text) }.joined(separator: " or ")
        diagnostics.error(
          "@\(use.name.text) stands on \(places), not on \(DirectiveRules.say(location))", at: use.name.range)
      }
      if !seen.insert(use.name.text).inserted && !isRepeatable {
        diagnostics.error("@\(use.name.text) stands here twice", at: use.name.range)
      }
      check(use, against: parameters, &diagnostics)
    }
    let counted = uses.filter { !DirectiveRules.uncounted.contains($0.name.text) }
    if DirectiveRules.fieldLocations.contains(location), counted.count > DirectiveRules.mostOnField {
      diagnostics.error(
        "a field has at most \(DirectiveRules.mostOnField) directives, this one has \(counted.count)",
        at: counted[DirectiveRules.mostOnField].name.range)
    }
  }

  /// Whether the vocabulary has it there.
  func stands(_ use: DirectiveUse, on location: String) -> Bool {
    guard case .directive(_, _, let locations)? = catalogue.directives[use.name.text]?.kind else { return false }
    return locations.contains { $0.text == location }
  }

  private func check(
    _ use: DirectiveUse, against parameters: [InputValueDefinition], _ diagnostics: inout Diagnostics
  ) {
    var given: Set<String> = []
    for argument in use.arguments {
      let name = argument.name
      guard let parameter = parameters.first(where: { $0.name.text == name.text }) else {
        diagnostics.error(
          "@\(use.name.text) has no argument \(name.text)", at: name.range,
          suggestion: Suggestion.near(name.text, parameters.map(\.name.text)))
        continue
      }
      if !given.insert(name.text).inserted {
        diagnostics.error("the argument \(name.text) is given twice", at: name.range)
      }
      check(argument.value, is: parameter.type, "the argument \(name.text) of @\(use.name.text)", &diagnostics)
    }
    for parameter in parameters where parameter.defaultValue == nil && !given.contains(parameter.name.text) {
      guard case .nonNull = parameter.type else { continue }
      diagnostics.error("@\(use.name.text) needs the argument \(parameter.name.text)", at: use.name.range)
    }
  }

  private func check(
    _ value: Value, is type: TypeReference, _ what: String, _ diagnostics: inout Diagnostics
  ) {
    switch type {
    case .nonNull(let inner):
      if case .null = value.kind { return diagnostics.error("\(what) cannot be null", at: value.range) }
      check(value, is: inner, what, &diagnostics)
    case .list(let element, _):
      guard case .list(let values) = value.kind else { return check(value, is: element, what, &diagnostics) }
      for value in values { check(value, is: element, what, &diagnostics) }
    case .named(let name): check(value, named: name.text, what, &diagnostics)
    }
  }

  private func check(_ value: Value, named type: String, _ what: String, _ diagnostics: inout Diagnostics) {
    switch (type, value.kind) {
    case (_, .null), ("String", .string), ("ID", .string), ("Boolean", .boolean), ("Float", .float): return
    case ("Int", .integer(let text)), ("Float", .integer(let text)):
      if type == "Int", Int32(text) == nil { diagnostics.error("\(what) is beyond 32 bits", at: value.range) }
    case (_, .enumeration(let word)) where !catalogue.enumValues(type).isEmpty:
      let known = catalogue.enumValues(type).map(\.name.text)
      if !known.contains(word) {
        diagnostics.error(
          "\(word) is no \(type)", at: value.range, suggestion: Suggestion.near(word, known))
      }
    default:
      diagnostics.error("\(what) is \(DirectiveRules.article(type)), not \(DirectiveRules.say(value))", at: value.range)
    }
  }

  // MARK: Words

  private static func article(_ type: String) -> String {
    (type.first.map { "AEIOU".contains($0) } ?? false ? "an " : "a ") + type
  }

  private static func say(_ value: Value) -> String {
    switch value.kind {
    case .integer: "an integer"
    case .float: "a number"
    case .string: "text"
    case .boolean: "a boolean"
    case .null: "null"
    case .enumeration(let word): "the word \(word)"
    case .list: "a list"
    case .object: "an object"
    case .variable: "a variable"
    }
  }

  private static func say(_ location: String) -> String {
    switch location {
    case "OBJECT": "types"
    case "FIELD_DEFINITION": "fields"
    case "INPUT_FIELD_DEFINITION": "fields of inputs"
    case "ARGUMENT_DEFINITION": "arguments"
    case "ENUM_VALUE": "values of enumerations"
    default: Words(location).spaced + "s"
    }
  }
}
