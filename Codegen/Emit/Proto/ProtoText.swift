// A file as text, as formatters of the language leave it.

enum ProtoText {
  static func write(_ file: ProtoFile) -> String {
    var out = CodePrinter()
    let sources = file.sources.map { "Schema/\($0).graphql" }.joined(separator: ", ")
    out.line("// Generated from \(sources) by codegen. Do not edit.")
    out.line()
    out.line("syntax = \"proto3\";")
    out.line()
    out.line("package \(file.package);")
    if !file.imports.isEmpty { out.line() }
    for path in file.imports { out.line("import \"\(path)\";") }
    if !file.options.isEmpty { out.line() }
    for option in file.options { out.line("option \(option.name) = \(option.value.text);") }
    for service in file.services { write(service, of: file, &out) }
    for message in file.messages { write(message, of: file, &out) }
    for type in file.enums { write(type, &out) }
    return out.text
  }

  private static func comment(_ lines: [String], _ out: inout CodePrinter) {
    for line in lines { out.line(line.isEmpty ? "//" : "// " + line) }
  }

  /// What stands between braces, or `{}` where nothing does.
  private static func body(_ head: String, isEmpty: Bool, _ out: inout CodePrinter, _ body: (inout CodePrinter) -> Void)
  {
    if isEmpty { out.line(head + " {}") } else { out.block(head, " {", "}", body) }
  }

  private static func reserved(_ tombstones: [Tombstone], _ out: inout CodePrinter) {
    guard !tombstones.isEmpty else { return }
    out.line("reserved " + tombstones.map { "\($0.number)" }.joined(separator: ", ") + ";")
    out.line("reserved " + tombstones.map { "\"\($0.name)\"" }.joined(separator: ", ") + ";")
    out.line()
  }

  // MARK: Messages

  private static func write(_ message: ProtoMessage, of file: ProtoFile, _ out: inout CodePrinter) {
    out.line()
    comment(message.comment, &out)
    let isEmpty = message.fields.isEmpty && message.reserved.isEmpty && !message.isDeprecated
    body("message " + message.name, isEmpty: isEmpty, &out) { out in
      if message.isDeprecated { out.line("option deprecated = true;") }
      reserved(message.reserved, &out)
      if let oneof = message.oneof {
        out.block("oneof " + oneof) { out in
          for field in message.fields { write(field, of: file, &out) }
        }
      } else {
        for field in message.fields { write(field, of: file, &out) }
      }
    }
  }

  private static func write(_ field: ProtoField, of file: ProtoFile, _ out: inout CodePrinter) {
    comment(field.comment, &out)
    var options: [String] = []
    if field.jsonName != ProtoNames.json(field.name) { options.append("json_name = \"\(field.jsonName)\"") }
    if field.isDeprecated { options.append("deprecated = true") }
    let label =
      switch field.label {
      case .singular: ""
      case .optional: "optional "
      case .repeated: "repeated "
      }
    let tail = options.isEmpty ? "" : " [" + options.joined(separator: ", ") + "]"
    out.line("\(label)\(name(field.type, in: file)) \(field.name) = \(field.number)\(tail);")
  }

  private static func name(_ type: ProtoType, in file: ProtoFile) -> String {
    switch type {
    case .bool: "bool"
    case .bytes: "bytes"
    case .double: "double"
    case .int32: "int32"
    case .int64: "int64"
    case .string: "string"
    case .uint32: "uint32"
    case .message(let type), .enumeration(let type): name(type, in: file)
    }
  }

  private static func name(_ type: ProtoName, in file: ProtoFile) -> String {
    type.package == file.package ? type.name : "\(type.package).\(type.name)"
  }

  private static func write(_ type: ProtoEnum, _ out: inout CodePrinter) {
    out.line()
    comment(type.comment, &out)
    out.block("enum " + type.name) { out in
      reserved(type.reserved, &out)
      for value in type.values {
        comment(value.comment, &out)
        out.line("\(value.name) = \(value.number)\(value.isDeprecated ? " [deprecated = true]" : "");")
      }
    }
  }

  // MARK: Services

  private static func write(_ service: ProtoService, of file: ProtoFile, _ out: inout CodePrinter) {
    out.line()
    comment(service.comment, &out)
    out.block("service " + service.name) { out in
      for (index, method) in service.methods.enumerated() {
        if index > 0 { out.line() }
        write(method, of: service, in: file, &out)
      }
    }
  }

  private static func write(
    _ method: ProtoMethod, of service: ProtoService, in file: ProtoFile, _ out: inout CodePrinter
  ) {
    comment(method.comment, &out)
    // Within a service a method's name hides a type's.
    let hidden = service.methods.map(\.name)
    func name(_ type: ProtoName) -> String { hidden.contains(type.name) ? type.full : self.name(type, in: file) }
    let stream = method.isStream ? "stream " : ""
    let types = "(\(stream)\(name(method.input))) returns (\(stream)\(name(method.output)))"
    let isEmpty = method.http == nil && method.idempotency == .unknown && !method.isDeprecated
    body("rpc \(method.name)\(types)", isEmpty: isEmpty, &out) { out in
      if method.isDeprecated { out.line("option deprecated = true;") }
      if method.idempotency != .unknown { out.line("option idempotency_level = \(method.idempotency.name);") }
      guard let rule = method.http else { return }
      out.block("option (google.api.http) =", " {", "};") { out in
        out.line("\(rule.method): \"\(rule.path)\"")
        if let body = rule.body { out.line("body: \"\(body)\"") }
      }
    }
  }
}

enum ProtoNames {
  /// The name in JSON that protobuf gives a field by itself: an underscore and what follows become a capital.
  static func json(_ name: String) -> String {
    var result = ""
    var isCapital = false
    for letter in name {
      if letter == "_" {
        isCapital = true
      } else {
        result += isCapital ? letter.uppercased() : String(letter)
        isCapital = false
      }
    }
    return result
  }
}

extension ProtoOption.Value {
  var text: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .flag(let flag): "\(flag)"
    }
  }
}
