// A patch in Swift: each field absent, a value or cleared; how it is read and written in both encodings; what it does to
// a value, and how it comes from two.

struct SwiftPatch {
  let model: Model
  let names: SwiftNames
  let patch: ObjectType
  /// The shape that it changes.
  let target: ObjectType

  private enum Form { case plain, list, nullable, nested }

  /// Fields that are null or not change by `Change`, nested values by their own patch, all others by a value or nothing.
  private func form(_ field: Field) -> Form {
    if field.type.isList { return .list }
    if case .object(let name) = field.type.base, case .patch = model.object(name).role {
      return field.isNullable ? .nullable : .nested
    }
    return field.isNullable ? .nullable : .plain
  }

  var text: String {
    var printer = CodePrinter()
    printer.block("extension \(target.name.swift)") { shape(&$0) }
    printer.line()
    json(&printer)
    printer.line()
    protobuf(&printer)
    printer.line()
    clearing(&printer)
    printer.line()
    applying(&printer)
    printer.line()
    validation(&printer)
    return printer.text
  }

  // MARK: Shape

  private func shape(_ printer: inout CodePrinter) {
    SwiftEmitter.document(patch.description, &printer)
    printer.block("public struct Patch: Sendable, Equatable") { printer in
      for field in patch.fields {
        SwiftEmitter.document(field.description, deprecated: field.deprecated, &printer, depth: 2)
        let base = names.base(field.type.base)
        let type =
          switch form(field) {
          case .plain, .nested: "\(base)?"
          case .list: "[\(base)]?"
          case .nullable: "Change<\(base)> = .keep"
          }
        printer.line("public var \(SwiftNames.member(field.name)): \(type)")
      }
      printer.line()
      SwiftNameTable.write("fields", SwiftNameTable.entries(patch.fields, requiring: false), &printer)
      printer.line()
      printer.line("public init() {}")
    }
  }

  // MARK: Codecs

  private func json(_ printer: inout CodePrinter) {
    printer.block("extension \(patch.name.swift): JSONMessage") { printer in
      printer.block("public mutating func read(from json: inout JSONReader) throws(JSONError)") { printer in
        SwiftMessage.loop(
          "guard var object = try json.beginObject(Self.fields) else { return }", "json.next(&object)", "json.skip()",
          patch.fields.map { field in
            let call = form(field) == .nullable ? "read" : "readPresent"
            return (field.number, "try json.\(call)(&\(SwiftNames.own(field.name))\(SwiftMessage.bound(field)))")
          }, &printer)
      }
      printer.line()
      printer.block("public func write(into json: inout JSONWriter)") { printer in
        printer.line("json.beginObject()")
        for field in patch.fields {
          let call = form(field) == .nullable ? "field" : "fieldIfPresent"
          printer.line("json.\(call)(\"\(field.name)\", \(SwiftNames.own(field.name)))")
        }
        printer.line("json.endObject()")
      }
    }
  }

  private func protobuf(_ printer: inout CodePrinter) {
    printer.block("extension \(patch.name.swift): ProtobufMessage") { printer in
      printer.block("public mutating func merge(from reader: inout ProtobufReader) throws(WireError)") { printer in
        printer.line("var cleared: [Int] = []")
        SwiftMessage.loop(
          "var fields = reader.begin(Self.fields)", "reader.next(&fields)", "reader.skip()",
          patch.fields.map { field in
            let call = form(field) == .list ? "readPresent" : "read"
            return (field.number, "try reader.\(call)(&\(SwiftNames.own(field.name))\(SwiftMessage.bound(field)))")
          } + [(Implicit.cleared, "try reader.read(&cleared)")], &printer)
        printer.line("for number in cleared where !clear(number) { reader.noteNotCleared(number, Self.fields) }")
      }
      printer.line()
      printer.block("public func write(into writer: inout ProtobufWriter)") { writes(&$0) }
    }
  }

  /// What is cleared stands among the fields by its own number.
  private func writes(_ printer: inout CodePrinter) {
    let fields = SwiftMessage.byNumber(patch.fields)
    let clearable = fields.filter { form($0) == .list || form($0) == .nullable }
    for field in fields where field.number < Implicit.cleared { write(field, &printer) }
    if !clearable.isEmpty {
      printer.line("var cleared: [Int] = []")
      for field in clearable {
        let condition = form(field) == .list ? "\(field.name)?.isEmpty == true" : "\(field.name).isCleared"
        printer.inline("if \(condition)", "cleared.append(\(SwiftNames.grouped(field.number)))")
      }
      printer.line("writer.field(\(SwiftNames.grouped(Implicit.cleared)), cleared)")
    }
    for field in fields where field.number > Implicit.cleared { write(field, &printer) }
  }

  private func write(_ field: Field, _ printer: inout CodePrinter) {
    let call = form(field) == .list ? "fieldIfPresent" : "field"
    printer.line("writer.\(call)(\(SwiftNames.grouped(field.number)), \(SwiftNames.own(field.name)))")
  }

  // MARK: Clearing and masks

  private func clearing(_ printer: inout CodePrinter) {
    printer.block("extension \(patch.name.swift)") { printer in
      printer.line("/// False where the field can be neither null nor empty.")
      let canClear = patch.fields.contains { form($0) == .list || form($0) == .nullable }
      if !canClear { printer.line("func clear(_ number: Int) -> Bool { false }") }
      if canClear {
        printer.block("mutating func clear(_ number: Int) -> Bool") { printer in
          printer.line("switch number {")
          for field in patch.fields where form(field) == .list {
            printer.line("case \(SwiftNames.grouped(field.number)): \(field.name) = []")
          }
          for field in patch.fields where form(field) == .nullable {
            printer.line("case \(SwiftNames.grouped(field.number)): \(field.name) = .clear")
          }
          printer.line("default: return false")
          printer.line("}")
          printer.line("return true")
        }
      }
      printer.line()
      printer.line(
        "/// What the mask does not name is left alone; what it names and the patch does not have is cleared.")
      printer.block("mutating func restrict(to mask: FieldMask, _ reader: inout ProtobufReader)") { printer in
        for (place, field) in patch.fields.enumerated() {
          let nothing = form(field) == .nullable ? ".keep" : "nil"
          let isAbsent = form(field) == .nullable ? "\(field.name).isKept" : "\(field.name) == nil"
          printer.line("if !mask.contains(\(place)) {")
          printer.indented { $0.line("\(field.name) = \(nothing)") }
          let number = SwiftNames.grouped(field.number)
          printer.line("} else if \(isAbsent), !clear(\(number)) {")
          printer.indented { $0.line("reader.noteNotCleared(\(number), Self.fields)") }
          printer.line("}")
        }
      }
    }
  }

  // MARK: Values

  private func applying(_ printer: inout CodePrinter) {
    let shown = Set(target.fields.map(\.name))
    let fields = patch.fields.filter { shown.contains($0.name) }
    printer.block("extension \(patch.name.swift)") { printer in
      printer.line("/// What makes `new` of `old`.")
      printer.block("public init(from old: \(target.name.swift), to new: \(target.name.swift))") { printer in
        for field in fields {
          printer.inline("if old.\(field.name) != new.\(field.name)", difference(field, room: printer.room - 2))
        }
      }
      printer.line()
      printer.block("public func apply(to value: inout \(target.name.swift))") { printer in
        for field in fields {
          if isNestedPatch(field) {
            nestedApply(field, &printer)
          } else if form(field) == .nullable {
            printer.line("\(field.name).apply(to: &value.\(field.name))")
          } else {
            printer.inline("if let \(SwiftNames.member(field.name))", "value.\(field.name) = \(field.name)")
          }
        }
      }
    }
  }

  private func isNestedPatch(_ field: Field) -> Bool {
    guard !field.type.isList, case .object(let name) = field.type.base, case .patch = model.object(name).role else {
      return false
    }
    return true
  }

  private func difference(_ field: Field, room: Int) -> String {
    let (name, type) = (field.name, names.base(field.type.base))
    return SwiftLayout.text(room: room) { printer in
      switch (isNestedPatch(field), form(field) == .nullable) {
      case (false, false): printer.line("\(name) = new.\(name)")
      case (false, true): printer.line("\(name) = Change(new.\(name))")
      case (true, false): printer.call("\(name) = \(type)", ["from: old.\(name)", "to: new.\(name)"])
      case (true, true):
        let change = "\(type)(from: old.\(name) ?? .init(), to: $0)"
        let whole = "\(name) = Change(new.\(name).map { \(change) })"
        if whole.count <= room { return printer.line(whole) }
        printer.line("\(name) = Change(")
        printer.indented { printer in
          printer.line("new.\(name).map {")
          printer.indented { $0.call(type, ["from: old.\(name) ?? .init()", "to: $0"]) }
          printer.line("})")
        }
      }
    }
  }

  private func nestedApply(_ field: Field, _ printer: inout CodePrinter) {
    guard form(field) == .nullable else {
      return printer.line("\(field.name)?.apply(to: &value.\(field.name))")
    }
    printer.line("switch \(field.name) {")
    printer.line("case .keep: break")
    printer.line("case .clear: value.\(field.name) = nil")
    printer.line("case .set(let patch):")
    printer.indented { printer in
      printer.line("var changed = value.\(field.name) ?? .init()")
      printer.line("patch.apply(to: &changed)")
      printer.line("value.\(field.name) = changed")
    }
    printer.line("}")
  }

  // MARK: Validation

  private func validation(_ printer: inout CodePrinter) {
    let validation = SwiftValidation(model: model, names: names)
    printer.block("extension \(patch.name.swift)") { printer in
      for (name, pattern) in validation.patterns(patch) {
        printer.call("static let \(name) = Pattern", [SwiftNames.quote(pattern)])
      }
      if !validation.patterns(patch).isEmpty { printer.line() }
      printer.block("public func validate(into violations: inout Violations)") { printer in
        for field in patch.fields {
          if field.isOutput || field.isImmutable {
            let isPresent = form(field) == .nullable ? "!\(field.name).isKept" : "\(field.name) != nil"
            let reason = field.isOutput ? "is set by the server" : "is fixed at creation"
            printer.inline("if \(isPresent)", "violations.note(.readOnly, \"\(reason)\", \"\(field.name)\")")
          } else {
            validation.checks(field, patch, form(field) == .nullable ? ".value" : "", &printer)
          }
        }
      }
    }
  }
}
