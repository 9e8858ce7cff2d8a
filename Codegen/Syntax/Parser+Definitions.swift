// One definition of a file: description, `extend`, keyword, and then what its kind has.

extension Parser {
  static let keywords = [
    "type", "interface", "union", "enum", "input", "scalar", "directive", "schema", "extend",
  ]

  mutating func parseDefinition() throws(Unexpected) -> Definition {
    let (definition, layout) = try withLayout { parser throws(Unexpected) in try parser.parseBareDefinition() }
    var whole = definition
    whole.layout = layout
    return whole
  }

  private mutating func parseBareDefinition() throws(Unexpected) -> Definition {
    let description = parseDescription()
    let start = token.range
    let isExtension = take(keyword: "extend")
    if isExtension, let description {
      record("an extension has no description", at: description.range, suggestion: "write a comment with \"#\"")
    }
    let keyword = token
    guard keyword.kind == .name, Parser.keywords.contains(keyword.text), !isExtension || keyword.text != "extend" else {
      throw unknownDefinition(isExtension)
    }
    advance()
    var definition = Definition(
      description: description, isExtension: isExtension, name: Name(text: "schema", range: keyword.range),
      kind: .scalar, range: start)
    if keyword.text == "directive" { try expect("@", "before the name of a directive") }
    if keyword.text != "schema" { definition.name = try expectName("the name of the \(keyword.text)") }
    definition.range = range(from: start, through: definition.name.range)
    let first = index
    try parseRest(of: &definition, keyword.text)
    if isExtension && index == first && !token.isDamaged { throw unexpected("what the extension adds") }
    return definition
  }

  private mutating func parseRest(of definition: inout Definition, _ keyword: String) throws(Unexpected) {
    if keyword == "directive" { return try parseDirectiveDefinition(&definition) }
    let mayImplement = keyword == "type" || keyword == "interface"
    let interfaces = mayImplement ? try parseInterfaces() : []
    definition.directives = try parseDirectives(ofDefinition: true)
    switch keyword {
    case "type": definition.kind = .object(interfaces: interfaces, fields: try parseFields(&definition))
    case "interface": definition.kind = .interface(interfaces: interfaces, fields: try parseFields(&definition))
    case "union": definition.kind = .union(members: try parseMembers())
    case "enum": definition.kind = .enumeration(try parseEnumValues(&definition))
    case "input": definition.kind = .input(try parseInputFields(&definition))
    case "schema": definition.kind = .schema(try parseRoots(&definition))
    default: break
    }
    if !mayStandNext {
      let words = (mayImplement && interfaces.isEmpty ? ["implements"] : []) + Parser.keywords
      throw unexpected(tokens[index - 1].isSign("}") ? "the next definition" : Parser.opening(keyword), near: words)
    }
  }

  private static func opening(_ keyword: String) -> String {
    switch keyword {
    case "union": "\"=\""
    case "scalar": "the next definition"
    default: "\"{\""
    }
  }

  /// What may stand behind a definition. What may not belongs to it, and is wrong in it.
  private var mayStandNext: Bool {
    token.kind == .end || token.isString || (token.kind == .name && (token.startsLine || isKeyword(index)))
  }

  func isKeyword(_ index: Int) -> Bool {
    tokens[index].kind == .name && Parser.keywords.contains(tokens[index].text)
  }

  private func unknownDefinition(_ isExtension: Bool) -> Unexpected {
    let operations: Set = ["query", "mutation", "subscription", "fragment"]
    if token.isSign("{") || (token.kind == .name && operations.contains(token.text)) {
      let what = "a schema describes types; it asks for nothing"
      return Unexpected(diagnostic: Diagnostic(what, at: token.range))
    }
    return unexpected(isExtension ? "what is extended" : "a definition", near: Parser.keywords)
  }

  private func range(from start: SourceRange, through end: SourceRange) -> SourceRange {
    guard start.start.line == end.start.line else { return start }
    var range = start
    range.length = end.start.column + end.length - start.start.column
    return range
  }

  /// `"…"` or `"""…"""` in front of what it describes.
  mutating func parseDescription() -> Description? {
    guard token.isString else { return nil }
    let token = advance()
    return Description(text: token.text, isBlock: token.kind == .blockString, range: token.range)
  }

  /// `implements A & B`, with a `&` in front too where lines are broken.
  private mutating func parseInterfaces() throws(Unexpected) -> [Name] {
    guard take(keyword: "implements") else { return [] }
    _ = take("&")
    var names: [Name] = []
    repeat { names.append(try expectName("the name of an interface")) } while take("&")
    if token.kind == .name, !token.startsLine, !isKeyword(index) {
      throw unexpected("\"&\"", suggestion: "interfaces are joined by \"&\"")
    }
    return names
  }

  /// `= A | B`, with a `|` in front too where lines are broken.
  private mutating func parseMembers() throws(Unexpected) -> [Name] {
    guard take("=") else { return [] }
    _ = take("|")
    var names: [Name] = []
    repeat { names.append(try expectName("the name of a type")) } while take("|")
    return names
  }

  // MARK: Directives

  private mutating func parseDirectiveDefinition(_ definition: inout Definition) throws(Unexpected) {
    if definition.isExtension {
      record("a directive cannot be extended", at: definition.range)
    }
    let arguments = try parseParameters(of: "@" + definition.name.text)
    let isRepeatable = take(keyword: "repeatable")
    guard take(keyword: "on") else { throw unexpected("\"on\"", near: isRepeatable ? ["on"] : ["on", "repeatable"]) }
    _ = take("|")
    var locations: [Name] = []
    repeat {
      guard token.kind == .name else { throw unexpected("a place where the directive may stand") }
      if !Parser.locations.contains(token.text) {
        let near = Suggestion.nearest(token.text, among: Parser.locations)
        record(
          "\(token.said) is no place where a directive may stand", at: token.range,
          suggestion: near.map { "did you mean \($0)?" })
      }
      locations.append(try expectName("a place"))
    } while take("|")
    definition.kind = .directive(arguments: arguments, isRepeatable: isRepeatable, locations: locations)
    if !mayStandNext { throw unexpected("the next definition", near: Parser.keywords) }
  }

  private static let locations = [
    "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
    "INPUT_OBJECT", "INPUT_FIELD_DEFINITION", "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
  ]
}
