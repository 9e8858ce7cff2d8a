// From a field to its column: type, whether null may stand in it, default, and the promises that SQL can keep.

extension SQLType {
  init(_ type: FieldType) {
    guard !type.isList else {
      self = .json
      return
    }
    switch type.base {
    case .string, .id, .fieldMask, .path, .address, .network, .origin, .logLevels: self = .text
    case .int, .int64, .bytes, .timestamp, .duration: self = .integer
    case .float: self = .double
    case .boolean: self = .boolean
    case .enumeration: self = .enumeration
    case .payload, .object, .union: self = .json
    }
  }
}

extension SQLColumn {
  init(_ field: Field, in model: Model) {
    self.init(
      name: SQLNames.column(field.name), type: SQLType(field.type), isNullable: field.isNullable,
      defaultValue: field.type.isList ? .json("[]") : field.defaultValue.flatMap { SQLValue($0, of: field, in: model) })
  }
}

extension SQLValue {
  init?(_ value: DefaultValue, of field: Field, in model: Model) {
    switch value {
    case .string(let text), .text(let text): self = .text(text)
    case .boolean(let isTrue): self = .boolean(isTrue)
    case .integer(let number): self = field.type.base == .float ? .double(Double(number)) : .integer(number)
    case .float(let number): self = .double(number)
    case .duration(let nanoseconds): self = .integer(nanoseconds / 1_000)
    case .enumeration(let name):
      guard case .enumeration(let type) = field.type.base,
        let number = model.enums.first(where: { $0.name.flat == type })?.values.first(where: { $0.name == name })?
          .number
      else { return nil }
      self = .integer(number)
    case .emptyList: self = .json("[]")
    }
  }
}

extension SQLCheck {
  static func checks(of field: Field, in table: String, _ model: Model) -> [SQLCheck] {
    guard !field.type.isList else { return [] }
    let column = SQLNames.column(field.name)
    let limits = field.constraints
    var rules: [(kind: String, rule: Rule)] = []
    if limits.minLength ?? 0 > 0 || limits.maxLength != nil {
      rules.append(("length", .length(min: limits.minLength.flatMap { $0 > 0 ? $0 : nil }, max: limits.maxLength)))
    }
    let lowest = limits.minimum.flatMap { bound($0, of: field.type.base) }
    let highest = limits.maximum.flatMap { bound($0, of: field.type.base) }
    if lowest != nil || highest != nil { rules.append(("range", .range(min: lowest, max: highest))) }
    if case .enumeration(let name) = field.type.base, let type = model.enums.first(where: { $0.name.flat == name }) {
      rules.append(("values", .oneOf(type.values.map(\.number).sorted())))
    }
    return rules.map { SQLCheck(name: SQLNames.check(table, column, $0.kind), column: column, rule: $0.rule) }
  }

  /// In the unit of the column: lengths of time are bounded in seconds and stored in microseconds. A bound that 64 bits
  /// do not hold bounds nothing.
  private static func bound(_ bound: Double, of type: BaseType) -> SQLValue? {
    switch type {
    case .float: .double(bound)
    case .duration: Int(exactly: (bound * 1_000_000).rounded()).map(SQLValue.integer)
    default: Int(exactly: bound.rounded()).map(SQLValue.integer)
    }
  }
}
