// Fields, arguments and values of enumerations, and what they are made of. Each is one line where it fits. Otherwise its
// directives get a line each, and its arguments too where they are too long or have descriptions of their own.

extension DocumentPrinter {
  static func text(_ field: FieldDefinition, indent: Int) -> String {
    declaration(field.name.text, field.arguments, ": " + field.type.text, field.directives, indent)
  }

  static func text(_ value: EnumValueDefinition, indent: Int) -> String {
    declaration(value.name.text, [], "", value.directives, indent)
  }

  static func text(_ input: InputValueDefinition, indent: Int) -> String {
    var rest = ": " + input.type.text
    if let value = input.defaultValue {
      rest += " = "
      rest += text(value, indent: indent, behind: input.name.text.utf8.count + rest.utf8.count)
    }
    return declaration(input.name.text, [], rest, input.directives, indent)
  }

  /// `rest` stands between the arguments and the directives.
  static func declaration(
    _ name: String, _ arguments: [InputValueDefinition], _ rest: String, _ directives: [DirectiveUse], _ indent: Int
  ) -> String {
    let uses = directives.map { " " + text($0) }.joined()
    let mustBreak = arguments.contains {
      $0.description != nil || $0.layout != Layout(blankBefore: $0.layout.blankBefore)
    }
    let inline = arguments.map { text($0, indent: 0) }.joined(separator: ", ")
    let flat = name + (arguments.isEmpty ? "" : "(\(inline))") + rest
    if !mustBreak, fits(flat + uses, indent) { return flat + uses }

    let isHeadFlat = !mustBreak && (arguments.isEmpty || fits(flat, indent))
    var head = flat
    if !isHeadFlat {
      let items = arguments.enumerated().map { index, argument in
        item(
          argument.layout, argument.description, text(argument, indent: indent + 2), isFirst: index == 0,
          indent: indent + 2)
      }
      head = name + "(\n" + shifted(items) + "\n)" + rest
      if fits(")" + rest + uses, indent) { return head + uses }
    }
    return ([head] + directives.map { shifted([text($0, indent: indent + 2)]) }).joined(separator: "\n")
  }

  // MARK: Directives, values

  static func text(_ use: DirectiveUse) -> String {
    let arguments = use.arguments.map { "\($0.name.text): \(text($0.value))" }.joined(separator: ", ")
    return "@" + use.name.text + (arguments.isEmpty ? "" : "(\(arguments))")
  }

  /// Broken where it must be.
  static func text(_ use: DirectiveUse, indent: Int) -> String {
    let flat = text(use)
    if use.arguments.isEmpty || fits(flat, indent) { return flat }
    return "@" + use.name.text + "(\n" + shifted(use.arguments.map { text($0, indent: indent + 2) }) + "\n)"
  }

  private static func text(_ argument: Argument, indent: Int) -> String {
    let name = argument.name.text + ": "
    return name + text(argument.value, indent: indent, behind: name.utf8.count)
  }

  private static func text(_ value: Value) -> String {
    switch value.kind {
    case .integer(let text), .float(let text), .enumeration(let text): text
    case .string(let text, let isBlock):
      isBlock ? TextLiteral.block(of: text) ?? TextLiteral.quoted(text) : TextLiteral.quoted(text)
    case .boolean(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
    case .object(let fields): "{" + fields.map { "\($0.name.text): \(text($0.value))" }.joined(separator: ", ") + "}"
    case .variable(let name): "$" + name
    }
  }

  /// Broken where it must be, when `behind` columns stand before it on its line.
  private static func text(_ value: Value, indent: Int, behind: Int) -> String {
    let flat = text(value)
    if fits(flat, indent + behind) { return flat }
    switch value.kind {
    case .list(let values) where !values.isEmpty:
      return "[\n" + shifted(values.map { text($0, indent: indent + 2, behind: 0) }) + "\n]"
    case .object(let fields) where !fields.isEmpty:
      return "{\n" + shifted(fields.map { text($0, indent: indent + 2) }) + "\n}"
    default: return flat
    }
  }
}
