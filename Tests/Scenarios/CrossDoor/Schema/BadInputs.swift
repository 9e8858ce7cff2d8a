// Inputs that break one rule of the schema each, made from the rules: what is missing, too long, too short, out of bounds,
// of a form that it must not have, or not known at all.

import Foundation

@testable import Codegen

struct BadInput {
  let name: String
  let input: [String: JSON]
  /// The field that must be complained of.
  let field: String

  static func all(_ operation: ServedOperation, _ good: [String: JSON]) -> [BadInput] {
    var all: [BadInput] = []
    for field in operation.fields where field.place != .grpc && field.place != .header {
      if field.isRequired && field.place != .path && field.name != "patch" {
        all.append(
          BadInput(name: "\(field.name) is missing", input: good.filter { $0.key != field.name }, field: field.name))
      }
      for (why, value) in wrong(field) {
        all.append(
          BadInput(name: "\(field.name) is \(why)", input: good.merging([field.name: value]) { $1 }, field: field.name))
      }
      if field.name == "patch", case .object(let shape) = field.type.base { all += patches(shape, good) }
    }
    if operation.takesOperationID {
      all.append(
        BadInput(
          name: "operationId has a space", input: good.merging(["operationId": "a b"]) { $1 }, field: "operationId"))
    }
    let unknown = good.merging(["nonsense": "x"]) { $1 }
    let isPatch = operation.isPatch
    all.append(
      BadInput(
        name: "a field is unknown", input: isPatch ? good.merging(["patch": ["nonsense": "x"]]) { $1 } : unknown,
        field: isPatch ? "patch.nonsense" : "nonsense"))
    return all
  }

  private static func patches(_ shape: String, _ good: [String: JSON]) -> [BadInput] {
    let fields = SchemaBook.shared.object(shape)?.fields ?? []
    return fields.filter { !$0.isOutput && !$0.isImmutable }.flatMap { field in
      var values = wrong(field)
      if !field.isNullable && !field.type.isList && field.defaultValue == nil { values.append(("cleared", .null)) }
      return values.map { why, value in
        BadInput(
          name: "patch.\(field.name) is \(why)", input: good.merging(["patch": .object([field.name: value])]) { $1 },
          field: "patch.\(field.name)")
      }
    }
  }

  private static func wrong(_ field: Field) -> [(String, JSON)] {
    let rules = field.constraints
    if field.type.isList {
      return rules.maxCount.flatMap { count in
        SampleInput.value(field.type.base, rules).map { [("too many", .list(Array(repeating: $0, count: count + 1)))] }
      } ?? []
    }
    switch field.type.base {
    case .string:
      var all: [(String, JSON)] = []
      if let most = rules.maxLength { all.append(("too long", .string(String(repeating: "a", count: most + 1)))) }
      if let least = rules.minLength, least > 0 { all.append(("empty", "")) }
      if rules.format != nil {
        all.append(("of another form", .string("no \u{1}such thing" + String(repeating: "!", count: 4))))
      }
      return all
    case .int, .bytes:
      return [
        rules.minimum.map { ("too small", JSON.number($0 - 1)) }, rules.maximum.map { ("too large", .number($0 + 1)) },
      ]
      .compactMap { $0 }
    case .id(let resource) where resource != nil: return [("no id", "nonsense")]
    case .enumeration: return [("none that there is", "nonsense")]
    case .timestamp: return [("no moment", "yesterday")]
    default: return []
    }
  }
}

/// The least that an operation takes, where what is named need not be there.
enum SampleInput {
  static func make(_ operation: ServedOperation) -> [String: JSON] {
    var input: [String: JSON] = [:]
    for field in operation.fields where field.isRequired || field.place == .path {
      input[field.name] = value(field.type.base, field.constraints) ?? [:]
    }
    guard case .object(let shape)? = operation.fields.first(where: { $0.name == "patch" })?.type.base else {
      return input
    }
    let one = SchemaBook.shared.object(shape)?.fields.first { !$0.isOutput && !$0.isImmutable && !$0.type.isList }
    input["patch"] = one.flatMap { field in value(field.type.base, field.constraints).map { .object([field.name: $0]) }
    }
    return input
  }

  /// Of nobody and nothing, and right in form.
  static func id(_ resource: String?) -> JSON {
    .string((resource.flatMap { SchemaBook.shared.prefix(of: $0) } ?? "usr") + "_01k3v5y8e7frq8q2w0mdnyxjkt")
  }

  static func value(_ type: BaseType, _ rules: Constraints) -> JSON? {
    switch type {
    case .string: .string(String(repeating: "a", count: max(rules.minLength ?? 0, 1)))
    case .boolean: true
    case .int, .bytes, .float: .number(rules.minimum ?? 1)
    case .int64: "1"
    case .timestamp: .string(ISOMoment.text(secondsFromNow: 3_600))
    case .duration: .string("\(Int(rules.minimum ?? 1))s")
    case .id(let resource): id(resource)
    case .enumeration(let name): SchemaBook.shared.enumeration(name)?.values.first.map { .string($0.camel) }
    case .object, .union: [:]
    default: nil
    }
  }
}
