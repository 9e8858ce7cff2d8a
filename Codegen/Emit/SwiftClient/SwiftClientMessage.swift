// A message in the Swift client: what it holds, how it is made, read and written, and its facts. Answers have all of their
// fields; in inputs what has a default or may be null may be left unsaid, in patches everything.

struct SwiftClientMessage {
  private let client: ClientModel
  private let names: SwiftClientNames
  private let object: ObjectType

  init(_ client: ClientModel, _ names: SwiftClientNames, _ object: ObjectType) {
    (self.client, self.names, self.object) = (client, names, object)
  }

  /// How a field is held, which is also how it is read and written.
  private enum Form {
    case plain
    /// What stands where nothing came.
    case defaulted(String)
    case nullable
    case list
    /// May be left out: an optional, a list that is empty.
    case unsaid, unsaidList
    /// Of patches: keep, set or clear; replace or not.
    case change, listChange
  }

  private var isPatch: Bool { if case .patch = object.role { true } else { false } }

  private func form(_ field: Field) -> Form {
    if isPatch { return field.type.isList ? .listChange : field.isNullable ? .change : .unsaid }
    let isOptional = client.isOptional(field, in: object)
    if field.type.isList { return isOptional ? .unsaidList : .list }
    if isOptional { return field.isNullable && field.defaultValue != nil ? .change : .unsaid }
    // Null is among the values of a payload.
    if field.isNullable && field.type.base != .payload { return .nullable }
    if let value = field.defaultValue { return .defaulted(names.literal(value)) }
    return .plain
  }

  var text: String {
    var printer = CodePrinter()
    printer.inside(of: object.name.nested) { printer in
      printer.document(object.description + SwiftClientMessage.note(object.deprecated))
      printer.block("public struct \(object.name.nested.last!): \(conformance)") { printer in
        for field in object.fields {
          printer.document(
            field.description + SwiftClientMessage.note(field.deprecated), depth: object.name.nested.count)
          printer.line("public var \(SwiftNames.member(field.name)): \(type(field))")
        }
        if !object.fields.isEmpty { printer.line() }
        initializer(&printer)
        printer.line()
        reading(&printer)
        printer.line()
        writing(&printer)
        printer.line()
        facts(&printer)
      }
    }
    limits(&printer)
    return printer.text
  }

  /// What the server holds values to, for forms: it says all that is wrong anyhow, this is for saying it earlier.
  private func limits(_ printer: inout CodePrinter) {
    let fields = object.fields.filter { !$0.constraints.isEmpty && $0.number < Implicit.first }
    guard object.role != .resource, !fields.isEmpty else { return }
    printer.line()
    printer.block("extension \(object.name.swift)") { printer in
      printer.line("/// What its fields are held to.")
      printer.block("public enum Limits") { printer in
        for field in fields {
          let head = "public static let \(SwiftNames.member(field.name)) = FieldLimits"
          printer.line(CodeLayout.swift(head, SwiftClientMessage.facts(field.constraints), "", depth: 2))
        }
      }
    }
  }

  private static func facts(_ constraints: Constraints) -> [String] {
    var facts: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { facts.append("\(name): \(value)") }
    }
    add("minLength", constraints.minLength.map(SwiftNames.grouped))
    add("maxLength", constraints.maxLength.map(SwiftNames.grouped))
    add("minimum", constraints.minimum.map(number))
    add("maximum", constraints.maximum.map(number))
    add("pattern", constraints.pattern.map(SwiftNames.quote))
    add("format", constraints.format.map { SwiftNames.quote($0.lowercased()) })
    add("minCount", constraints.minCount.map(SwiftNames.grouped))
    add("maxCount", constraints.maxCount.map(SwiftNames.grouped))
    return facts
  }

  private static func number(_ value: Double) -> String { Int(exactly: value).map(SwiftNames.grouped) ?? "\(value)" }

  /// In words: what is written here uses it, and may not be warned of it.
  private static func note(_ deprecated: String?) -> String { deprecated.map { "\n\nDeprecated: \($0)" } ?? "" }

  private var conformance: String {
    if object.role == .page { return "SchemaPage" }
    let isList = object.role == .input && object.fields.contains { $0.number == Implicit.cursor }
    return isList ? "SchemaListInput" : "SchemaMessage"
  }

  private func type(_ field: Field) -> String {
    let type = names.type(field.type.base)
    switch form(field) {
    case .plain, .defaulted: return type
    case .nullable, .unsaid: return type + "?"
    case .list, .unsaidList: return "[\(type)]"
    case .change: return "Change<\(type)>"
    case .listChange: return "[\(type)]?"
    }
  }

  private func initializer(_ printer: inout CodePrinter) {
    let parameters = object.fields.map { field in
      let absent =
        switch form(field) {
        case .plain: ""
        case .defaulted(let literal): " = \(literal)"
        case .nullable, .unsaid, .listChange: " = nil"
        case .list, .unsaidList: " = []"
        case .change: " = .keep"
        }
      return "\(SwiftNames.member(field.name)): \(type(field))\(absent)"
    }
    let depth = object.name.nested.count
    guard !parameters.isEmpty else { return printer.line("public init() {}") }
    printer.line(CodeLayout.swift("public init", parameters, " {", depth: depth))
    printer.indented { printer in
      for field in object.fields {
        let name = SwiftNames.member(field.name)
        printer.line("self.\(name) = \(name)")
      }
    }
    printer.line("}")
  }

  private func reading(_ printer: inout CodePrinter) {
    guard !object.fields.isEmpty else { return printer.line("public init(members: Members) throws(DecodeError) {}") }
    printer.block("public init(members: Members) throws(DecodeError)") { printer in
      for field in object.fields {
        let (call, more) =
          switch form(field) {
          case .plain: ("read", "")
          case .defaulted(let literal): ("read", ", or: \(literal)")
          case .nullable, .unsaid: ("readOptional", "")
          case .list, .unsaidList: ("readList", "")
          case .change: ("readChange", "")
          case .listChange: ("readOptionalList", "")
          }
        printer.line("\(own(field)) = try members.\(call)(\"\(field.name)\"\(more))")
      }
    }
  }

  private func writing(_ printer: inout CodePrinter) {
    guard !object.fields.isEmpty else { return printer.line("public func write(into members: inout Members) {}") }
    printer.block("public func write(into members: inout Members)") { printer in
      for field in object.fields {
        let call =
          switch form(field) {
          case .plain, .defaulted: "write"
          case .nullable: "writeNullable"
          case .list: "writeList"
          case .unsaid: "writeSaid"
          case .unsaidList: "writeUnlessEmpty"
          case .change: "writeChange"
          case .listChange: "writeSaidList"
          }
        printer.line("members.\(call)(\"\(field.name)\", \(own(field)))")
      }
    }
  }

  /// A property inside of the functions above, whose parameter is called `members`.
  private func own(_ field: Field) -> String {
    field.name == "members" ? "self.members" : SwiftNames.member(field.name)
  }

  private func facts(_ printer: inout CodePrinter) {
    let mark = isPatch ? ", isPatch: true" : ""
    let head = "public static let facts = MessageFacts(\"\(object.name.flat)\"\(mark), ["
    guard !object.fields.isEmpty else { return printer.line(head + "])") }
    printer.line(head)
    printer.indented { printer in for field in object.fields { printer.line(facts(field) + ",") } }
    printer.line("])")
  }

  private func facts(_ field: Field) -> String {
    var facts = ["\(field.number)", "\"\(field.name)\"", names.kind(field.type.base)]
    if field.type.isList { facts.append("isList: true") }
    if field.isNullable { facts.append("isNullable: true") }
    if field.place != .body { facts.append("in: .\(field.place.rawValue)") }
    return "FieldFacts(" + facts.joined(separator: ", ") + ")"
  }
}

extension CodeLayout {
  /// A parameter list as swift-format lays it out: on the line, else on one of its own, else one a line.
  static func swift(_ head: String, _ items: [String], _ tail: String, depth: Int) -> String {
    let all = items.joined(separator: ", ")
    let line = "\(head)(\(all))\(tail)"
    if depth * 2 + line.count <= width { return line }
    if (depth + 1) * 2 + all.count <= width { return "\(head)(\n  \(all)\n)\(tail)" }
    return "\(head)(\n" + items.map { "  \($0)" }.joined(separator: ",\n") + "\n)\(tail)"
  }
}
