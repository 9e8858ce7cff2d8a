// A message in Swift: its properties, the table of its fields, both codecs, and what it must hold to.

struct SwiftMessage {
  let model: Model
  let names: SwiftNames
  let object: ObjectType

  private var isInput: Bool { object.role == .input }
  /// What the server writes is not required of anybody; what clients write is.
  private var requires: Bool { object.role == .input || object.role == .value }
  private var typeName: String { object.name.nested.last! }

  var text: String {
    var printer = CodePrinter()
    let outer = object.name.nested.dropLast().joined(separator: ".")
    if outer.isEmpty {
      shape(&printer)
    } else {
      printer.block("extension \(outer)") { shape(&$0) }
    }
    printer.line()
    json(&printer)
    printer.line()
    protobuf(&printer)
    let validation = SwiftValidation(model: model, names: names)
    if isInput || validation.isNeeded(object) {
      printer.line()
      validation.write(object, &printer)
    }
    identity(&printer)
    let operations = SwiftInput(model: model, names: names, object: object)
    if isInput { operations.writeInput(&printer) }
    if operations.isOutput { operations.writeOutput(&printer) }
    return printer.text
  }

  // MARK: Shape

  private func shape(_ printer: inout CodePrinter) {
    SwiftEmitter.document(object.description, &printer)
    printer.block("public struct \(typeName): Sendable, Equatable") { printer in
      for field in object.fields {
        SwiftEmitter.document(
          field.description, deprecated: field.deprecated, &printer, depth: object.name.nested.count)
        printer.assign("public var \(SwiftNames.member(field.name)): \(property(field))", initial(field))
      }
      printer.line()
      SwiftNameTable.write("fields", SwiftNameTable.entries(object.fields, requiring: requires), &printer)
      printer.line()
      printer.line("public init() {}")
    }
  }

  private func property(_ field: Field) -> String {
    field.type.base == .fieldMask ? "FieldMask?" : names.property(field)
  }

  private func initial(_ field: Field) -> String {
    switch (field.type.base, field.type.isList || field.isNullable || field.defaultValue != nil) {
    case (.fieldMask, _): "nil"
    case (.union(let name), false): names.firstArm(name, model)
    default: names.unset(field)
    }
  }

  // MARK: JSON

  private func json(_ printer: inout CodePrinter) {
    let fields = object.fields.filter { $0.type.base != .fieldMask }
    printer.block("extension \(object.name.swift): JSONMessage") { printer in
      if isInput {
        printer.block("public mutating func read(from json: inout JSONReader) throws(JSONError)") { printer in
          printer.line("try read(from: &json, Self.fields)")
        }
        printer.line()
      }
      let head =
        isInput
        ? "mutating func read(from json: inout JSONReader, _ names: NameTable)"
        : "public mutating func read(from json: inout JSONReader)"
      printer.block(head + " throws(JSONError)") { printer in
        SwiftMessage.loop(
          "guard var object = try json.beginObject(\(isInput ? "names" : "Self.fields")) else { return }",
          "json.next(&object)", "json.skip()",
          fields.map { ($0.number, "try json.read(&\(SwiftNames.own($0.name))\(SwiftMessage.bound($0)))") }, &printer)
      }
      printer.line()
      printer.block("public func write(into json: inout JSONWriter)") { printer in
        printer.line("json.beginObject()")
        for field in fields { printer.line("json.field(\"\(field.name)\", \(SwiftNames.own(field.name)))") }
        printer.line("json.endObject()")
      }
    }
  }

  /// How many of a list are read, so that a longer one costs nothing.
  static func bound(_ field: Field) -> String {
    guard field.type.isList, let most = field.constraints.maxCount else { return "" }
    return ", max: \(SwiftNames.grouped(most))"
  }

  static func loop(
    _ begin: String, _ next: String, _ skip: String, _ cases: [(Int, String)], _ printer: inout CodePrinter
  ) {
    printer.line(begin)
    let condition = cases.isEmpty ? "while try \(next) != nil" : "while let field = try \(next)"
    guard !cases.isEmpty else { return printer.line("\(condition) { try \(skip) }") }
    printer.block(condition) { printer in
      printer.line("switch field {")
      for (number, statement) in cases { printer.choice(SwiftNames.grouped(number), statement) }
      printer.line("default: try \(skip)")
      printer.line("}")
    }
  }

  // MARK: Protobuf

  private func protobuf(_ printer: inout CodePrinter) {
    let mask = object.fields.first { $0.type.base == .fieldMask }
    printer.block("extension \(object.name.swift): ProtobufMessage") { printer in
      if let mask {
        // JSON has no mask: a field of that name is unknown there.
        let entries = SwiftNameTable.entries(object.fields, requiring: true) + ["\(mask.name) \(mask.number)"]
        SwiftNameTable.write("maskedFields", entries, &printer)
        printer.line()
      }
      printer.block("public mutating func merge(from reader: inout ProtobufReader) throws(WireError)") { printer in
        if mask != nil { printer.line("var mask = FieldMask()") }
        SwiftMessage.loop(
          "var fields = reader.begin(Self.\(mask == nil ? "fields" : "maskedFields"))", "reader.next(&fields)",
          "reader.skip()", object.fields.map { ($0.number, read($0)) }, &printer)
        if let mask {
          printer.block("if !mask.isEmpty") { printer in
            printer.line("\(mask.name) = mask")
            printer.line("reader.inside(\"patch\") { patch.restrict(to: mask, &$0) }")
          }
        }
      }
      printer.line()
      printer.block("public func write(into writer: inout ProtobufWriter)") { printer in
        for field in SwiftMessage.byNumber(object.fields) where field.type.base != .fieldMask {
          printer.line("writer.field(\(SwiftNames.grouped(field.number)), \(SwiftNames.own(field.name)))")
        }
      }
    }
  }

  /// In bytes fields stand by their numbers, as protobuf's own libraries write them: one value, one text of it.
  static func byNumber(_ fields: [Field]) -> [Field] { fields.sorted { $0.number < $1.number } }

  private func read(_ field: Field) -> String {
    guard field.type.base == .fieldMask else {
      return "try reader.read(&\(SwiftNames.own(field.name))\(SwiftMessage.bound(field)))"
    }
    let patch = object.fields.first { $0.number == Implicit.patch }
    guard case .object(let name)? = patch?.type.base else { return "try reader.skip()" }
    return "try reader.read(&mask, of: \(names.type(name)).fields)"
  }

  // MARK: Ids

  private func identity(_ printer: inout CodePrinter) {
    guard object.role == .resource else { return }
    guard let prefix = model.resource(object.name.flat).prefix else { return }
    printer.line()
    printer.block("extension \(object.name.swift): IDKind") { printer in
      printer.line("public static let prefix: StaticString = \"\(prefix)\"")
    }
  }
}

extension SwiftNames {
  /// Stands where a union was not read yet.
  func firstArm(_ union: String, _ model: Model) -> String {
    let arm = model.unions.first { $0.name.flat == union }!.arms[0]
    return ".\(SwiftNames.member(SwiftUnion.name(arm)))(\(type(arm.object))())"
  }
}
