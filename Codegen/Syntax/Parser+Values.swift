// Types, literals and directives: what fields are made of. Types and values within each other are bounded in depth, as
// each level is a call.

extension Parser {
  // MARK: Types

  mutating func parseType(_ what: String, depth: Int = 0) throws(Unexpected) -> TypeReference {
    let start = token
    var type: TypeReference
    if take("[") {
      try checkDepth(depth, start)
      let element = try parseType(what, depth: depth + 1)
      let end = token
      try expect("]", "behind the type of the elements")
      type = .list(element, range(from: start, through: end))
    } else {
      // A name with a colon behind it is the next field: what is missing is the type.
      if token.kind == .name, tokens[index + 1].isSign(":") || tokens[index + 1].isSign("(") { throw unexpected(what) }
      type = .named(try expectName(what))
    }
    if take("!") { type = .nonNull(type) }
    return type
  }

  private func checkDepth(_ depth: Int, _ start: Token) throws(Unexpected) {
    guard depth >= Parser.deepest else { return }
    let message = "this is nested deeper than \(Parser.deepest) levels"
    throw Unexpected(diagnostic: Diagnostic(message, at: start.range))
  }

  // MARK: Directives

  mutating func parseDirectives(ofDefinition: Bool = false) throws(Unexpected) -> [DirectiveUse] {
    var uses: [DirectiveUse] = []
    while token.isSign("@") {
      let outer = stray
      if ofDefinition { stray = [] }
      advance()
      let name = try expectName("the name of a directive")
      var use = DirectiveUse(name: name, arguments: try parseArguments(of: "@" + name.text))
      if ofDefinition {
        use.comments = stray
        let goesOn = token.isSign("@") || token.isSign("{") || token.isSign("=")
        if goesOn, let behind = takeCommentBehind() { use.comments.append(Comment(text: behind)) }
        stray = outer
      }
      uses.append(use)
    }
    return uses
  }

  private mutating func parseArguments(of name: String) throws(Unexpected) -> [Argument] {
    guard take("(") else { return [] }
    var arguments: [Argument] = []
    repeat { arguments.append(try parseArgument("an argument of \(name)")) } while mayGoOn
    try expect(")", "behind the arguments of \(name)")
    return arguments
  }

  private mutating func parseArgument(_ what: String, depth: Int = 0) throws(Unexpected) -> Argument {
    let name = try expectName(what)
    try expect(":", "behind \(name.text)")
    return Argument(name: name, value: try parseValue(depth: depth))
  }

  // MARK: Values

  mutating func parseValue(depth: Int = 0) throws(Unexpected) -> Value {
    let start = token
    switch start.kind {
    case .integer: return Value(kind: .integer(advance().text), range: start.range)
    case .float: return Value(kind: .float(advance().text), range: start.range)
    case .string, .blockString:
      return Value(kind: .string(advance().text, isBlock: start.kind == .blockString), range: start.range)
    case .name: return Value(kind: Parser.word(advance().text), range: start.range)
    case .punctuator where start.text == "[": return try parseList(depth)
    case .punctuator where start.text == "{": return try parseObject(depth)
    case .punctuator where start.text == "$":
      advance()
      let name = try expectName("the name of a variable")
      record("a schema has no variables", at: name.range)
      return Value(kind: .variable(name.text), range: name.range)
    case .punctuator, .end: throw unexpected("a value")
    }
  }

  private static func word(_ text: String) -> Value.Kind {
    switch text {
    case "true": .boolean(true)
    case "false": .boolean(false)
    case "null": .null
    default: .enumeration(text)
    }
  }

  private mutating func parseList(_ depth: Int) throws(Unexpected) -> Value {
    let start = advance()
    try checkDepth(depth, start)
    var values: [Value] = []
    while !token.isSign("]") {
      let isNextField = token.kind == .name && tokens[index + 1].isSign(":")
      guard token.kind != .end, !isNextField else { throw unexpected("\"]\" behind the list") }
      values.append(try parseValue(depth: depth + 1))
    }
    return Value(kind: .list(values), range: range(from: start, through: advance()))
  }

  private mutating func parseObject(_ depth: Int) throws(Unexpected) -> Value {
    let start = advance()
    try checkDepth(depth, start)
    var fields: [Argument] = []
    while !token.isSign("}") { fields.append(try parseArgument("a field of the object", depth: depth + 1)) }
    return Value(kind: .object(fields), range: range(from: start, through: advance()))
  }

  private func range(from start: Token, through end: Token) -> SourceRange {
    var range = start.range
    if end.end.line == range.start.line { range.length = end.end.column - range.start.column }
    return range
  }
}
