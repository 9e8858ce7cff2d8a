// Values of settings as text, both ways. The table of settings says which kind each is; here is, once for every kind, how
// its values are read and written and what stands for them in the help. What is refused is refused with a reason.

internal import Core
internal import Net

/// What is wrong with a value.
struct BadValue: Error, Equatable {
  let reason: String
}

extension Setting {
  /// Reads `text` (of a list, all of it, with commas) into its place.
  func read(_ text: String, into root: inout Root) throws(BadValue) {
    let isHeld = set(try value(text), &root)
    precondition(isHeld, "the property of \(key) holds no \(kind)")
  }

  private func value(_ text: String) throws(BadValue) -> SettingValue {
    if mayBeOff && text == "off" { return .null }
    let value: SettingValue = isList ? .list(try ValueText.list(text, kind.read)) : try kind.read(text)
    try rules.check(value)
    return value
  }

  /// The value as `read` takes it; nothing where there is none.
  func text(in root: Root) -> String {
    let value = get(root)
    return value == .null && mayBeOff ? "off" : kind.text(value)
  }

  /// What stands for the value in the help; nothing where the flag stands for itself.
  var placeholder: String { kind.placeholder + (mayBeOff ? "|off" : "") }

  /// Whether the flag stands for itself, without a value behind it.
  var isSwitch: Bool { kind == .flag && !isList }
}

extension SettingKind {
  fileprivate var placeholder: String {
    switch self {
    case .flag: ""
    case .count, .number: "N"
    case .bytes: "BYTES"
    case .duration: "TIME"
    case .choice(let words): words.joined(separator: "|")
    case .text: "TEXT"
    case .path: "PATH"
    case .address: "ADDR"
    case .network: "NETWORK"
    case .origin: "ORIGIN"
    case .logLevels: "LEVEL"
    }
  }

  /// The bounds, as values are written; nil where there are none.
  var range: String? {
    switch self {
    case .count(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .bytes(let range): "\(ValueText.bytes(range.lowerBound)) to \(ValueText.bytes(range.upperBound))"
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .duration(let range): "\(ValueText.duration(range.lowerBound)) to \(ValueText.duration(range.upperBound))"
    default: nil
    }
  }

  /// Reads one value.
  fileprivate func read(_ text: String) throws(BadValue) -> SettingValue {
    switch self {
    case .flag: return .flag(try ValueText.flag(text))
    case .count(let bounds): return .integer(try within(bounds, ValueText.count(text)))
    case .bytes(let bounds): return .integer(try within(bounds, ValueText.bytes(text)))
    case .number(let bounds): return .number(try within(bounds, ValueText.number(text)))
    case .duration(let bounds): return .duration(try within(bounds, ValueText.duration(text)))
    case .choice(let words):
      guard words.contains(text) else {
        throw BadValue(reason: "\"\(text)\" is not one of \(words.joined(separator: ", "))")
      }
      return .text(text)
    case .text, .path:
      guard !text.isEmpty, !text.utf8.contains(0) else {
        throw BadValue(reason: self == .path ? "a path is missing" : "a text is missing")
      }
      return .text(text)
    case .address: return .text(try ValueText.address(text).description)
    case .network: return .text(try ValueText.proxy(text).description)
    case .origin: return .text(try ValueText.origin(text))
    case .logLevels: return .text(try ValueText.levels(text).description)
    }
  }

  private func within<Value>(_ bounds: ClosedRange<Value>, _ value: Value) throws(BadValue) -> Value {
    guard bounds.contains(value) else { throw BadValue(reason: "out of range, which is \(range ?? "")") }
    return value
  }

  /// What was read, as `read` takes it.
  fileprivate func text(_ value: SettingValue) -> String {
    switch value {
    case .null: ""
    case .flag(let flag): flag ? "on" : "off"
    case .integer(let number): if case .bytes = self { ValueText.bytes(number) } else { "\(number)" }
    case .number(let number): "\(number)"
    case .duration(let length): ValueText.duration(length)
    case .text(let text): text
    case .list(let values): values.map(text).joined(separator: ", ")
    }
  }
}
