// Which groups must share a file: those whose messages reach each other. Everybody else has a file of their own.

enum ProtoGroups {
  /// The groups that have types, in the order of the model; those in a circle together.
  static func merged(_ model: Model) -> [[String]] {
    let groups = model.typeGroups.map(\.group).unique
    let reach = reachable(model)
    var placed: Set<String> = []
    var all: [[String]] = []
    for group in groups.sorted() where !placed.contains(group) {
      let circle = groups.sorted().filter { other in
        other == group || (reach[group]?.contains(other) ?? false && reach[other]?.contains(group) ?? false)
      }
      placed.formUnion(circle)
      all.append(circle)
    }
    return all
  }

  /// For each group those that its messages need, directly or not.
  private static func reachable(_ model: Model) -> [String: Set<String>] {
    let home = Dictionary(model.typeGroups.map { ($0.flat, $0.group) }, uniquingKeysWith: { first, _ in first })
    var reach: [String: Set<String>] = [:]
    for object in model.objects {
      let used = object.fields.compactMap(\.type.base.flat).compactMap { home[$0] }
      reach[object.group, default: []].formUnion(used)
    }
    for union in model.unions {
      reach[union.group, default: []].formUnion(union.arms.compactMap { home[$0.object] })
    }
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (group, known) in reach {
        let further = known.union(known.flatMap { reach[$0] ?? [] })
        if further.count > known.count {
          reach[group] = further
          isGrowing = true
        }
      }
    }
    return reach
  }
}

extension BaseType {
  /// Of a type of the schema.
  var flat: String? {
    switch self {
    case .enumeration(let flat), .object(let flat), .union(let flat): flat
    default: nil
    }
  }
}

extension Array where Element: Hashable {
  /// Each once, the first of it.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
