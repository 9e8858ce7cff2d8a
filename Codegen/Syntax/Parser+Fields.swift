// What stands between the braces of a definition, and between the parentheses of a field.

extension Parser {
  mutating func parseFields(_ definition: inout Definition) throws(Unexpected) -> [FieldDefinition] {
    try parseBody(&definition, "a field") { parser throws(Unexpected) in
      var (field, layout) = try parser.withLayout { parser throws(Unexpected) in try parser.parseField() }
      field.layout = layout
      return field
    }
  }

  private mutating func parseField() throws(Unexpected) -> FieldDefinition {
    let description = parseDescription()
    let name = try expectName("a field")
    let arguments = try parseParameters(of: name.text)
    return FieldDefinition(
      description: description, name: name, arguments: arguments, type: try parseType(of: name),
      directives: try parseDirectives())
  }

  mutating func parseInputFields(_ definition: inout Definition) throws(Unexpected) -> [InputValueDefinition] {
    try parseBody(&definition, "a field") { parser throws(Unexpected) in try parser.parseInputValue("a field") }
  }

  /// A field of an input, or an argument.
  private mutating func parseInputValue(_ what: String) throws(Unexpected) -> InputValueDefinition {
    var (value, layout) = try withLayout { parser throws(Unexpected) in
      let description = parser.parseDescription()
      let name = try parser.expectName(what)
      let type = try parser.parseType(of: name)
      let defaultValue = parser.take("=") ? try parser.parseValue() : nil
      return InputValueDefinition(
        description: description, name: name, type: type, defaultValue: defaultValue,
        directives: try parser.parseDirectives())
    }
    value.layout = layout
    return value
  }

  mutating func parseEnumValues(_ definition: inout Definition) throws(Unexpected) -> [EnumValueDefinition] {
    try parseBody(&definition, "a value") { parser throws(Unexpected) in
      var (value, layout) = try parser.withLayout { parser throws(Unexpected) in
        let description = parser.parseDescription()
        let name = try parser.expectName("a value")
        if ["true", "false", "null"].contains(name.text) {
          parser.record("no value of an enumeration can be called \(name.text)", at: name.range)
        }
        return EnumValueDefinition(description: description, name: name, directives: try parser.parseDirectives())
      }
      value.layout = layout
      return value
    }
  }

  /// `query: Query`, of a schema definition.
  mutating func parseRoots(_ definition: inout Definition) throws(Unexpected) -> [FieldDefinition] {
    let operations = ["query", "mutation", "subscription"]
    if !definition.isExtension, !token.isSign("{") { throw unexpected("\"{\"") }
    return try parseBody(&definition, "a kind of operation") { parser throws(Unexpected) in
      var (root, layout) = try parser.withLayout { parser throws(Unexpected) in
        guard parser.token.kind == .name, operations.contains(parser.token.text) else {
          throw parser.unexpected("a kind of operation", near: operations)
        }
        let name = try parser.expectName("a kind of operation")
        try parser.expect(":", "behind \(name.text)")
        return FieldDefinition(name: name, type: .named(try parser.expectName("a type")))
      }
      root.layout = layout
      return root
    }
  }

  /// The parameters of a field or directive.
  mutating func parseParameters(of name: String) throws(Unexpected) -> [InputValueDefinition] {
    guard take("(") else { return [] }
    var parameters: [InputValueDefinition] = []
    repeat { parameters.append(try parseInputValue("an argument of \(name)")) } while mayGoOn
    try expect(")", "behind the arguments of \(name)")
    return parameters
  }

  /// Whether another argument starts here. Where none does, the list ends, well or badly.
  var mayGoOn: Bool { token.kind == .name || token.isString }

  /// `: Type`
  private mutating func parseType(of name: Name) throws(Unexpected) -> TypeReference {
    if token.isSign("("), !token.isDamaged {
      throw unexpected("\":\" behind \(name.text)", suggestion: "only fields of types and interfaces take arguments")
    }
    try expect(":", "behind \(name.text)")
    return try parseType("the type of \(name.text)")
  }
}
