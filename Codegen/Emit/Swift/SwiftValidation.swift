// What a message must hold to, in Swift: one call a constraint, all of them asked, so that a caller hears of everything
// at once.

struct SwiftValidation {
  let model: Model
  let names: SwiftNames

  // MARK: Whether there is anything to check

  func isNeeded(_ object: ObjectType) -> Bool { isNeeded(object, []) }
  func isNeeded(_ union: UnionType) -> Bool { isNeeded(union, []) }

  private func isNeeded(_ object: ObjectType, _ above: Set<String>) -> Bool {
    guard object.role != .resource && object.role != .page, !above.contains(object.name.flat) else { return false }
    let above = above.union([object.name.flat])
    return object.fields.contains { field in
      if !field.constraints.isEmpty { return true }
      switch field.type.base {
      case .object(let name): return isNeeded(model.object(name), above)
      case .union(let name): return isNeeded(model.unions.first { $0.name.flat == name }!, above)
      default: return false
      }
    }
  }

  private func isNeeded(_ union: UnionType, _ above: Set<String>) -> Bool {
    guard !above.contains(union.name.flat) else { return false }
    return union.arms.contains { isNeeded(model.object($0.object), above.union([union.name.flat])) }
  }

  // MARK: Writing

  func write(_ object: ObjectType, _ printer: inout CodePrinter) {
    let patterns = patterns(object)
    printer.block("extension \(object.name.swift)") { printer in
      for (name, pattern) in patterns {
        printer.call("static let \(name) = Pattern", [SwiftNames.quote(pattern)])
      }
      if !patterns.isEmpty { printer.line() }
      var body = CodePrinter()
      body.indented { body in
        body.indented { body in
          for field in object.fields { checks(field, object, "", &body) }
        }
      }
      if body.text.isEmpty {
        printer.line("public func validate(into violations: inout Violations) {}")
      } else {
        printer.line("public func validate(into violations: inout Violations) {")
        printer.append(body.text)
        printer.line("}")
      }
    }
  }

  func write(_ union: UnionType, _ printer: inout CodePrinter) {
    printer.block("extension \(union.name.swift)") { printer in
      printer.block("public func validate(into violations: inout Violations)") { printer in
        printer.line("switch self {")
        for arm in union.arms {
          let name = SwiftNames.member(SwiftUnion.name(arm))
          if isNeeded(model.object(arm.object), []) {
            printer.line("case .\(name)(let arm): arm.validate(into: &violations)")
          } else {
            printer.line("case .\(name): break")
          }
        }
        printer.line("}")
      }
    }
  }

  func patterns(_ object: ObjectType) -> [(String, String)] {
    object.fields.compactMap { field in field.constraints.pattern.map { (field.name + "Pattern", $0) } }
  }

  /// `suffix` is `.value` for changes of a patch.
  func checks(_ field: Field, _ object: ObjectType, _ suffix: String, _ printer: inout CodePrinter) {
    let value = SwiftNames.own(field.name) + suffix
    let constraints = field.constraints
    if constraints.minCount != nil || constraints.maxCount != nil {
      let bounds = "\(constraints.minCount ?? 0)...\(SwiftNames.grouped(constraints.maxCount ?? .max))"
      printer.call("violations.count", [value, bounds, "\"\(field.name)\""])
    }
    let plain = plain(field, object)
    if field.type.isList {
      list(field, object, plain, value, &printer)
    } else {
      for check in plain {
        printer.call("violations.\(check.call)", [value, check.argument, "\"\(field.name)\""])
      }
      nested(field, object, value, &printer)
    }
  }

  private func plain(_ field: Field, _ object: ObjectType) -> [(call: String, argument: String)] {
    let constraints = field.constraints
    var checks: [(String, String)] = []
    if let most = constraints.maxLength {
      checks.append(("length", "\(constraints.minLength ?? 0)...\(SwiftNames.grouped(most))"))
    }
    if let bounds = range(constraints, field.type.base) { checks.append(("range", bounds)) }
    if constraints.pattern != nil { checks.append(("pattern", "Self.\(field.name)Pattern")) }
    if let format = constraints.format { checks.append(("format", ".\(Words(format).lowerCamel)")) }
    return checks
  }

  private func range(_ constraints: Constraints, _ base: BaseType) -> String? {
    guard constraints.minimum != nil || constraints.maximum != nil else { return nil }
    func say(_ bound: Double?, _ open: String) -> String {
      guard let bound else { return open }
      return bound == bound.rounded() && abs(bound) < 1e15 ? SwiftNames.grouped(Int(bound)) : "\(bound)"
    }
    let isReal = base == .float || base == .duration
    let (low, high) = isReal ? ("-.greatestFiniteMagnitude", ".greatestFiniteMagnitude") : ("Int.min", "Int.max")
    let most = base == .int64 ? "Int64.max" : high
    let least = say(constraints.minimum, base == .int64 ? "Int64.min" : low)
    let greatest = say(constraints.maximum, most)
    // Behind three points a fourth, or a minus, would make another operator of them.
    return greatest.first?.isNumber ?? false || greatest.hasPrefix("Int")
      ? "\(least)...\(greatest)" : "\(least) ... \(greatest)"
  }

  private func list(
    _ field: Field, _ object: ObjectType, _ plain: [(call: String, argument: String)], _ value: String,
    _ printer: inout CodePrinter
  ) {
    var lines = plain.map { "$0.\($0.call)($1, \($0.argument))" }
    if isNested(field) { lines.append("$1.validate(into: &$0)") }
    guard !lines.isEmpty else { return }
    let list = isPatch(object) ? "\(value) ?? []" : value
    if lines.count == 1 {
      return printer.inline("violations.each(\(list), \"\(field.name)\")", lines[0])
    }
    printer.block("violations.each(\(list), \"\(field.name)\")") { printer in
      for line in lines { printer.line(line) }
    }
  }

  private func isNested(_ field: Field) -> Bool {
    switch field.type.base {
    case .object(let name): isNeeded(model.object(name))
    case .union(let name): isNeeded(model.unions.first { $0.name.flat == name }!)
    default: false
    }
  }

  private func nested(_ field: Field, _ object: ObjectType, _ value: String, _ printer: inout CodePrinter) {
    guard isNested(field) else { return }
    if field.isNullable || isPatch(object) {
      printer.block("if let value = \(value)") { printer in
        printer.inline("violations.inside(\"\(field.name)\")", "value.validate(into: &$0)")
      }
    } else {
      printer.inline("violations.inside(\"\(field.name)\")", "\(field.name).validate(into: &$0)")
    }
  }

  private func isPatch(_ object: ObjectType) -> Bool { if case .patch = object.role { true } else { false } }
}
