// What not all may see, in Swift: for each shape that has such a field, or holds one, what is taken out for a viewer; and
// for each resource that is somebody's, whose.

struct SwiftVisible {
  let model: Model
  private let discreet: Set<String>

  init(_ model: Model) {
    self.model = model
    discreet = model.discreet
  }

  static func files(_ model: Model) -> [GeneratedFile] {
    let visible = SwiftVisible(model)
    var files: [GeneratedFile] = []
    for object in model.objects where visible.discreet.contains(object.name.flat) {
      files.append(
        SwiftEmitter.file(
          object.group, object.name.flat + "+Visible", visible.text(object), imports: ["public import API"]))
    }
    for union in model.unions where visible.discreet.contains(union.name.flat) {
      files.append(
        SwiftEmitter.file(
          union.group, union.name.flat + "+Visible", visible.text(union), imports: ["public import API"]))
    }
    for resource in model.resources { visible.owner(of: resource).map { files.append($0) } }
    return files
  }

  // MARK: Shapes

  private func text(_ object: ObjectType) -> String {
    var printer = CodePrinter()
    printer.block("extension \(object.name.swift): Discreet") { printer in
      printer.block("public mutating func hide(from viewer: Viewer)") { printer in
        if case .resource = object.role { restricted(model.resource(object.name.flat), object.fields, &printer) }
        for field in object.fields where discreet.contains(field.type.base.held ?? "") {
          let (name, mark) = (SwiftNames.own(field.name), field.isNullable ? "?" : "")
          printer.line("\(name)\(mark).hide(\(field.isOwn ? "fromOwner" : "from"): viewer)")
        }
      }
    }
    return printer.text
  }

  private func restricted(_ resource: Resource, _ fields: [Field], _ printer: inout CodePrinter) {
    for (accesses, fields) in SwiftVisible.groups(fields) {
      var questions: [String] = []
      let others = accesses.filter { $0 != Model.owner }
      if others.count < accesses.count { questions.append("!viewer.owns(\(SwiftNames.own(resource.owner ?? "")))") }
      if !others.isEmpty {
        let scope = resource.scope == "SELF" ? "id" : resource.scopeField
        let place = scope.map { ", in: \(SwiftNames.own($0))" } ?? ""
        questions.append("!viewer.holds(\(SwiftVisible.set(others))\(place))")
      }
      printer.block("if " + questions.joined(separator: " && ")) { printer in
        for field in fields { printer.line("\(SwiftNames.own(field.name)) = nil") }
      }
    }
  }

  private func text(_ union: UnionType) -> String {
    var printer = CodePrinter()
    printer.block("extension \(union.name.swift): Discreet") { printer in
      printer.block("public mutating func hide(from viewer: Viewer)") { printer in
        printer.line("switch self {")
        for arm in union.arms {
          let name = SwiftNames.member(SwiftUnion.name(arm))
          guard discreet.contains(arm.object) else {
            printer.line("case .\(name): break")
            continue
          }
          printer.line("case .\(name)(var arm):")
          printer.indented { printer in
            printer.line("arm.hide(from: viewer)")
            printer.line("self = .\(name)(arm)")
          }
        }
        printer.line("}")
      }
    }
    return printer.text
  }

  // MARK: Owners

  private func owner(of resource: Resource) -> GeneratedFile? {
    let fields = model.object(resource.name).fields
    guard let name = resource.owner, let field = fields.first(where: { $0.name == name }) else { return nil }
    var value = SwiftNames.member(name)
    var imports = ["public import API"]
    if case .id(.some) = field.type.base {
      value += field.isNullable ? "?.description" : ".description"
      // An id's text is Core's.
      imports.append("internal import Core")
    }
    var printer = CodePrinter()
    printer.block("extension \(model.object(resource.name).name.swift): Owned") { printer in
      printer.line("public var ownerID: String? { \(value) }")
    }
    return SwiftEmitter.file(resource.group, resource.name + "+Owner", printer.text, imports: imports)
  }

  // MARK: Accesses

  /// Fields that not everybody sees, by who does.
  private static func groups(_ fields: [Field]) -> [(accesses: [String], fields: [Field])] {
    var groups: [(accesses: [String], fields: [Field])] = []
    for field in fields where !field.visibleTo.isEmpty {
      if let place = groups.firstIndex(where: { $0.accesses == field.visibleTo }) {
        groups[place].fields.append(field)
      } else {
        groups.append((field.visibleTo, [field]))
      }
    }
    return groups
  }

  static func set(_ accesses: [String]) -> String {
    "[" + accesses.map { "." + SwiftNames.member(Words($0).lowerCamel) }.joined(separator: ", ") + "]"
  }
}
