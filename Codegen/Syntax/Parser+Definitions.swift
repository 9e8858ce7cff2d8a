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
    if keyword.text != "schema" { definition.name = try expectName(of: keyword.text) }
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
    guard definition.isBare, keyword != "scalar", !tokens[index - 1].isSign("}"), !mayStandNext else { return }
    let words = (mayImplement && interfaces.isEmpty ? ["implements"] : []) + Parser.keywords
    throw unexpected(keyword == "union" ? "\"=\"" : "\"{\"", near: words)
  }

  /// What may stand behind a definition without a body. What may not is meant as its body, or as what is before that.
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
    return isExtension
      ? unexpected("what is extended", near: Parser.keywords.filter { $0 != "extend" })
      : unexpected("a definition", near: Parser.keywords)
  }

  private func range(from start: SourceRange, through end: SourceRange) -> SourceRange {
    guard start.start.line == end.start.line else { return start }
    var range = start
    range.length = end.start.column + end.length - start.start.column
    return range
  }

  private mutating func expectName(of keyword: String) throws(Unexpected) -> Name {
    let what = "the name of the \(keyword)"
    // Two names in a row are the next definition, not this one's name and something else.
    if token.startsLine, isKeyword(index), tokens[index + 1].kind == .name {
      let mayFollow = isKeyword(index + 1) || tokens[index + 1].isName("implements")
      if !mayFollow { throw unexpected(what) }
    }
    return try expectName(what)
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
    if token.kind == .name, !token.startsLine, !isKeyword(index) {
      throw unexpected("\"|\"", suggestion: "the types of a union are joined by \"|\"")
    }
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
      guard token.kind == .name, !startsDefinition(index) else {
        throw unexpected("a place where the directive may stand")
      }
      if !Parser.locations.contains(token.text) {
        let near = Suggestion.nearest(token.text, among: Parser.locations)
        record(
          "\(token.said) is no place where a directive may stand", at: token.range,
          suggestion: near.map { "did you mean \($0)?" })
      }
      locations.append(try expectName("a place"))
    } while take("|")
    definition.kind = .directive(arguments: arguments, isRepeatable: isRepeatable, locations: locations)
  }

  private static let locations = [
    "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE",
    "INPUT_OBJECT", "INPUT_FIELD_DEFINITION", "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
  ]
}

extension Definition {
  /// Whether it has no body.
  fileprivate var isBare: Bool {
    switch kind {
    case .scalar: true
    case .union(let members): members.isEmpty
    case .object(_, let fields), .interface(_, let fields), .schema(let fields): fields.isEmpty
    case .enumeration(let values): values.isEmpty
    case .input(let fields): fields.isEmpty
    case .directive: false
    }
  }
}
