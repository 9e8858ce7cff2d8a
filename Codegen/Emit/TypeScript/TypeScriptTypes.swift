// `types.ts`: what values look like. Answers have all of their fields, inputs let those be left out that have a default or
// may be null, patches everything. Enumerations and unions are open: an older client meets what it does not know.

struct TypeScriptTypes {
  private let model: ClientModel
  private let group: ClientModel.Group

  init(_ model: ClientModel, _ group: ClientModel.Group) {
    (self.model, self.group) = (model, group)
  }

  func text() -> String? {
    var code = CodePrinter()
    for object in group.objects { interface(object, &code) }
    for type in group.enums { enumeration(type, &code) }
    for type in group.unions { union(type, &code) }
    if code.text.isEmpty { return nil }
    let imports = imports()
    return imports + (imports.isEmpty ? "" : "\n") + code.text.dropLast()
  }

  private func imports() -> String {
    var imports = TypeScriptImports()
    for object in group.objects {
      for field in object.fields {
        switch field.type.base {
        case .timestamp, .duration: imports.add(TypeScriptNames.type(field.type.base), from: "../../shape.js")
        default: break
        }
        if let name = field.type.base.flatName { add(name, &imports) }
      }
    }
    for type in group.unions {
      imports.add("UnknownArm", from: "../../shape.js")
      for arm in type.arms { add(arm.object, &imports) }
    }
    return imports.text("import type")
  }

  private func add(_ name: String, _ imports: inout TypeScriptImports) {
    guard let home = model.home[name], home != group.name else { return }
    imports.add(name, from: "../\(home)/types.js")
  }

  private func interface(_ object: ObjectType, _ code: inout CodePrinter) {
    code.comment(object.description, deprecated: object.deprecated)
    let fields = object.fields
    if fields.isEmpty {
      code.line("export interface \(object.name.flat) {}")
    } else {
      code.block("export interface \(object.name.flat)") { code in
        for field in fields {
          code.comment(field.description, deprecated: field.deprecated, depth: 1)
          let mark = model.isOptional(field, in: object) ? "?" : ""
          code.line("readonly \(field.name)\(mark): \(type(field));")
        }
      }
    }
    code.line()
  }

  private func type(_ field: Field) -> String {
    let type = TypeScriptNames.type(field.type.base)
    if field.type.isList { return "readonly \(type)[]" }
    // Any value: null is among them.
    if type == "unknown" { return type }
    return field.isNullable ? type + " | null" : type
  }

  private func enumeration(_ type: EnumType, _ code: inout CodePrinter) {
    code.comment(type.description)
    code.line("export type \(type.name.flat) =")
    code.indented { code in
      for value in type.values {
        code.comment(value.description, deprecated: value.deprecated, depth: 1)
        code.line("| \(Literal.string(value.camel))")
      }
      code.line("| (string & {});")
    }
    code.line()
  }

  private func union(_ type: UnionType, _ code: inout CodePrinter) {
    code.comment(type.description)
    code.line("export type \(type.name.flat) =")
    code.indented { code in
      for arm in type.arms { code.line("| ({ readonly type: \(Literal.string(arm.tag)) } & \(arm.object))") }
      code.line("| UnknownArm;")
    }
    code.line()
  }
}
