// `codegen breaking`: two checked models, old and new, and what the difference means to those who use the old one. Things
// are matched by name, then by number; what belongs to something that came or went as a whole is not told apart from it.

enum Breaking {
  /// Every rule there is, in the order of the tables.
  static let rules: [BreakingRule] =
    TableRules.packages.map(\.rule) + TypeRules.types.map(\.rule) + FieldRules.all.map(\.rule)
    + TypeRules.values.map(\.rule) + TypeRules.arms.map(\.rule) + ResourceRules.resources.map(\.rule)
    + ResourceRules.operations.map(\.rule) + TableRules.errors.map(\.rule) + TableRules.accesses.map(\.rule)
    + TableRules.permissions.map(\.rule) + TableRules.settings.map(\.rule) + TableRules.tables.map(\.rule)

  static func compare(_ old: Model, _ new: Model) -> BreakingReport {
    // What is internal breaks nobody; its tables are migrated as all others.
    var comparison = Comparison(old: old.published, new: new.published)
    comparison.run()
    return BreakingReport(comparison.findings)
  }
}

/// The walk over both models.
struct Comparison {
  let old: Model
  let new: Model
  private let oldUsage: Usage
  private let newUsage: Usage
  private(set) var findings: [BreakingReport.Finding] = []

  init(old: Model, new: Model) {
    self.old = old
    self.new = new
    oldUsage = Usage(old)
    newUsage = Usage(new)
  }

  mutating func run() {
    check(TableRules.packages, Pair(place: "schema", old: old, new: new))
    compareTypes()
    compareResources()
    each(TableRules.errors, "ErrorCode", old.errors, new.errors, name: \.name)
    each(TableRules.accesses, "Access", old.accesses, new.accesses, name: \.name)
    each(TableRules.permissions, "Permission", old.permissions, new.permissions, name: \.name)
    let settings = [old, new].map { $0.sections.flatMap(\.settings) }
    each(TableRules.settings, "", settings[0], settings[1], name: \.key)
    for risk in SchemaDifference(from: SQLSchema(old), to: SQLSchema(new)).risks {
      check(TableRules.tables, Pair(place: risk.place, old: nil, new: risk))
    }
  }

  // MARK: Types

  private mutating func compareTypes() {
    each(TypeRules.types, "", types(old, oldUsage), types(new, newUsage), name: \.name)
    for (before, after) in both(old.objects, new.objects, name: \.name.flat) where before.role == .value {
      fields(
        before.name.flat, UsedField.fields(of: before, in: old, oldUsage),
        UsedField.fields(of: after, in: new, newUsage))
    }
    for (before, after) in both(old.enums, new.enums, name: \.name.flat) {
      each(TypeRules.values, before.name.flat, before.values, after.values, name: \.name, number: \.number)
    }
    for (before, after) in both(old.unions, new.unions, name: \.name.flat) {
      each(TypeRules.arms, before.name.flat, before.arms, after.arms, name: \.object, number: \.number)
    }
  }

  /// Those that a schema names; what is derived for a resource comes and goes with it.
  private func types(_ model: Model, _ usage: Usage) -> [NamedType] {
    model.objects.filter { $0.role == .value }.map { object in
      let isWritten = usage.written.contains(object.name.flat)
      return NamedType(
        name: object.name.flat, kind: .message, group: object.group,
        arguments: isWritten ? object.fields.map(\.name) : [])
    }
      + model.enums.filter { $0.name.nested.count == 1 }.map {
        NamedType(name: $0.name.flat, kind: .enumeration, group: $0.group)
      } + model.unions.map { NamedType(name: $0.name.flat, kind: .union, group: $0.group) }
  }

  private mutating func fields(_ place: String, _ old: [UsedField], _ new: [UsedField]) {
    each(FieldRules.all, place, old, new, name: \.field.name, number: \.field.number)
  }

  // MARK: Resources

  private mutating func compareResources() {
    each(ResourceRules.resources, "", old.resources, new.resources, name: \.name)
    for (before, after) in both(old.resources, new.resources, name: \.name) {
      fields(before.name, UsedField.fields(of: before, in: old), UsedField.fields(of: after, in: new))
      check(TypeRules.types, Pair(place: before.name, old: message(before, old), new: message(after, new)))
      compareOperations(before, after)
    }
  }

  /// A resource as a message: the order of its fields is that of the input that creates it.
  private func message(_ resource: Resource, _ model: Model) -> NamedType {
    let create = resource.operations.first { $0.kind == .create }
    let fields = create.map { model.object($0.input).fields.filter { $0.number < Implicit.first } } ?? []
    return NamedType(
      name: resource.name, kind: .message, group: resource.group, arguments: fields.map(\.name))
  }

  private mutating func compareOperations(_ before: Resource, _ after: Resource) {
    let pairs = pairs(before.operations, after.operations, name: \.name) { old, new in
      old.method == new.method && old.path == new.path
    }
    for (old, new) in pairs {
      check(ResourceRules.operations, Pair(place: (new ?? old)!.fullName, old: old, new: new))
      guard let old, let new, old.kind == new.kind, old.kind == .list || old.kind == .action else { continue }
      let inputs = (self.old.object(old.input), self.new.object(new.input))
      fields(
        new.fullName, UsedField.fields(of: inputs.0, in: self.old, oldUsage),
        UsedField.fields(of: inputs.1, in: self.new, newUsage))
      guard old.kind == .action else { continue }
      let messages = [inputs.0, inputs.1].map { input in
        NamedType(
          name: new.fullName, kind: .message, group: "",
          arguments: input.fields.filter { $0.number < Implicit.first }.map(\.name))
      }
      check(TypeRules.types, Pair(place: new.fullName, old: messages[0], new: messages[1]))
    }
  }

  // MARK: Matching

  private mutating func each<Element>(
    _ checks: [Check<Element>], _ place: String, _ old: [Element], _ new: [Element], name: KeyPath<Element, String>,
    number: KeyPath<Element, Int>? = nil
  ) {
    let pairs = pairs(old, new, name: name) { before, after in
      number.map { before[keyPath: $0] == after[keyPath: $0] } ?? false
    }
    for (before, after) in pairs {
      guard let named = (after ?? before)?[keyPath: name] else { continue }
      check(checks, Pair(place: place.isEmpty ? named : "\(place).\(named)", old: before, new: after))
    }
  }

  private mutating func check<Element>(_ checks: [Check<Element>], _ pair: Pair<Element>) {
    for check in checks {
      guard let words = check.find(pair) else { continue }
      findings.append(BreakingReport.Finding(rule: check.rule, place: pair.place, words: words))
    }
  }

  private func both<Element>(
    _ old: [Element], _ new: [Element], name: KeyPath<Element, String>
  ) -> [(Element, Element)] {
    pairs(old, new, name: name).compactMap { before, after in
      guard let before, let after else { return nil }
      return (before, after)
    }
  }

  /// By name; what is left over on both sides by `alike`; the rest alone.
  private func pairs<Element>(
    _ old: [Element], _ new: [Element], name: KeyPath<Element, String>,
    alike: (Element, Element) -> Bool = { _, _ in false }
  ) -> [(Element?, Element?)] {
    var rest = new.filter { element in !old.contains { $0[keyPath: name] == element[keyPath: name] } }
    var pairs: [(Element?, Element?)] = []
    for before in old {
      if let after = new.first(where: { $0[keyPath: name] == before[keyPath: name] }) {
        pairs.append((before, after))
      } else if let index = rest.firstIndex(where: { alike(before, $0) }) {
        pairs.append((before, rest.remove(at: index)))
      } else {
        pairs.append((before, nil))
      }
    }
    return pairs + rest.map { (nil, $0) }
  }
}
