// What a migration may lose, and where it may fail: found in the difference, before anything is written. A person decides
// (`--accept`), because no tool knows what is in the tables.

struct SchemaRisk: Equatable, Sendable {
  enum Kind: String, Equatable, Sendable, CaseIterable {
    case tableDropped, columnDropped, typeChanged, columnBecameNotNull, columnWithoutDefault, checkTightened
    case uniqueIndexAdded, referenceAdded, keyChanged
  }

  var kind: Kind
  /// `rooms` or `rooms.name`.
  var place: String
  /// What happens with it accepted.
  var effect: String

  /// No statement can be written for it: only a person knows which rows the new keys name.
  var isByHandOnly: Bool { kind == .keyChanged }

  var sentence: String { "\(place): \(effect)" }
}

extension SchemaDifference {
  /// In the order of the tables.
  var risks: [SchemaRisk] {
    let drops = dropped.map {
      SchemaRisk(kind: .tableDropped, place: $0.name, effect: "the table goes with all its rows")
    }
    return (drops + changed.flatMap(\.risks)).sorted { ($0.place, $0.kind.rawValue) < ($1.place, $1.kind.rawValue) }
  }
}

extension TableDifference {
  var risks: [SchemaRisk] { columnRisks + promiseRisks }

  private func risk(_ kind: SchemaRisk.Kind, _ column: String?, _ effect: String) -> SchemaRisk {
    SchemaRisk(kind: kind, place: column.map { "\(new.name).\($0)" } ?? new.name, effect: effect)
  }

  private var columnRisks: [SchemaRisk] {
    var risks: [SchemaRisk] = []
    if keyChanges {
      let keys = [old, new].map { $0.key.joined(separator: ", ") }
      risks.append(risk(.keyChanged, nil, "its key was (\(keys[0])) and becomes (\(keys[1]))"))
    }
    for column in droppedColumns {
      if let successor = new.column(column.name) {
        risks.append(
          risk(
            .typeChanged, column.name,
            "\(column.type.rawValue) becomes \(successor.type.rawValue): the values that are there go"))
      } else {
        risks.append(risk(.columnDropped, column.name, "the column goes with all its values"))
      }
    }
    for column in addedColumns where !column.isNullable && column.defaultValue == nil {
      risks.append(
        risk(.columnWithoutDefault, column.name, "has no value for rows that are there: fails if there are any"))
    }
    for change in changedColumns {
      if !change.widens {
        let types = "\(change.old.type.rawValue) becomes \(change.new.type.rawValue)"
        risks.append(risk(.typeChanged, change.new.name, "\(types): every value is converted"))
      }
      if change.old.isNullable && !change.new.isNullable {
        risks.append(
          risk(
            .columnBecameNotNull, change.new.name,
            change.new.defaultValue == nil ? "fails where it is null" : "becomes the default where it is null"))
      }
    }
    return risks
  }

  private var promiseRisks: [SchemaRisk] {
    var risks: [SchemaRisk] = []
    for check in addedChecks where !adds(check.column) {
      let before = old.checks.first { $0.name == check.name }
      guard !check.rule.allows(everythingOf: before?.rule) else { continue }
      let promise = SQLDialect.sqlite.condition(check)
      risks.append(risk(.checkTightened, check.column, "fails where a value is not \(promise)"))
    }
    for index in addedIndexes where index.isUnique {
      // Null equals nothing, so a new column that is null in every row makes every row unlike the others.
      guard !addedColumns.contains(where: { index.columns.contains($0.name) && $0.isNull }) else { continue }
      let columns = index.columns.joined(separator: ", ")
      risks.append(risk(.uniqueIndexAdded, nil, "fails where two rows have the same (\(columns))"))
    }
    for reference in addedReferences where !reference.columns.contains(where: adds) {
      guard !old.references.contains(where: { $0.pointsLike(reference) }) else { continue }
      let columns = reference.columns.joined(separator: ", ")
      risks.append(risk(.referenceAdded, nil, "fails where (\(columns)) names no row of \(reference.table)"))
    }
    return risks
  }
}

extension SQLColumn {
  /// Whether every row that is there has null in it when it comes.
  fileprivate var isNull: Bool { isNullable && defaultValue == nil }
}

extension SQLReference {
  /// Whether it has the same ends: then only what happens on deletion differs, which no row can break.
  fileprivate func pointsLike(_ other: SQLReference) -> Bool {
    columns == other.columns && table == other.table && targets == other.targets
  }
}

extension SQLCheck.Rule {
  /// Whether every value that passes `old` (any value, when nil) passes this.
  func allows(everythingOf old: SQLCheck.Rule?) -> Bool {
    switch (self, old) {
    case (.range(let min, let max), .range(let oldMin, let oldMax)?):
      SQLCheck.Rule.allows(from: min?.number, oldMin?.number) && SQLCheck.Rule.allows(to: max?.number, oldMax?.number)
    case (.length(let min, let max), .length(let oldMin, let oldMax)?):
      SQLCheck.Rule.allows(from: min.map(Double.init), oldMin.map(Double.init))
        && SQLCheck.Rule.allows(to: max.map(Double.init), oldMax.map(Double.init))
    case (.oneOf(let values), .oneOf(let oldValues)?): Set(oldValues).isSubset(of: values)
    default: false
    }
  }

  private static func allows(from min: Double?, _ oldMin: Double?) -> Bool {
    guard let min else { return true }
    return oldMin.map { $0 >= min } ?? false
  }

  private static func allows(to max: Double?, _ oldMax: Double?) -> Bool {
    guard let max else { return true }
    return oldMax.map { $0 <= max } ?? false
  }
}

extension SQLValue {
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }
}
