// The kinds of values that settings take: how each is read, written, and called in the help. A value is read into its
// place in `Configuration`, or refused with a reason that never repeats more than the value itself.

internal import Core
internal import Net

/// What is wrong with a value.
struct BadValue: Error, Equatable {
  let reason: String
}

/// A kind of value, and where it goes.
enum SettingKind: Sendable {
  typealias Path<Value> = any WritableKeyPath<Configuration, Value> & Sendable

  case flag(Path<Bool>)
  case count(Path<Int>, ClosedRange<Int>)
  case bytes(Path<Int>, ClosedRange<Int>)
  case duration(Path<Duration>, ClosedRange<Duration>)
  /// The array comes last: Swift marks the case in spare bits of the first word, and the leak check would not know an
  /// array that is only held there.
  case choice(
    set: @Sendable (String, inout Configuration) -> Void, get: @Sendable (Configuration) -> String, names: [String])
  case levels(Path<LogLevels>)
  case addresses(Path<[SocketAddress]>)
  /// An address, or "off".
  case address(Path<SocketAddress?>)
  case proxies(Path<[Configuration.TrustedPeer]>)
  case origins(Path<[String]>)
  case path(Path<String?>)

  /// One of an enumeration's raw values.
  static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(_ path: Path<Value>) -> SettingKind {
    .choice(
      set: { text, configuration in
        if let value = Value(rawValue: text) { configuration[keyPath: path] = value }
      }, get: { $0[keyPath: path].rawValue }, names: Value.allCases.map(\.rawValue))
  }

  /// What stands for the value in the help.
  var placeholder: String {
    switch self {
    case .flag: ""
    case .count: "N"
    case .bytes: "BYTES"
    case .duration: "TIME"
    case .choice(_, _, let names): names.joined(separator: "|")
    case .levels: "LEVEL"
    case .addresses: "ADDR"
    case .address: "ADDR|off"
    case .proxies: "NETWORK"
    case .origins: "ORIGIN"
    case .path: "PATH"
    }
  }

  /// Whether a flag stands for itself, without a value behind it.
  var isFlag: Bool { if case .flag = self { true } else { false } }

  /// Whether several values may be given.
  var isList: Bool {
    switch self {
    case .addresses, .proxies, .origins: true
    default: false
    }
  }
}

extension SettingKind {
  /// Reads `text` (of a list, all of it, with commas) into its place.
  func read(_ text: String, into configuration: inout Configuration) throws(BadValue) {
    switch self {
    case .flag(let path): configuration[keyPath: path] = try ValueText.flag(text)
    case .count(let path, let range):
      let count = try ValueText.count(text)
      try check(range.contains(count), "\(range.lowerBound) to \(range.upperBound)")
      configuration[keyPath: path] = count
    case .bytes(let path, let range):
      let bytes = try ValueText.bytes(text)
      try check(range.contains(bytes), "\(ValueText.bytes(range.lowerBound)) to \(ValueText.bytes(range.upperBound))")
      configuration[keyPath: path] = bytes
    case .duration(let path, let range):
      let length = try ValueText.duration(text)
      let bounds = (ValueText.duration(range.lowerBound), ValueText.duration(range.upperBound))
      try check(range.contains(length), "\(bounds.0) to \(bounds.1)")
      configuration[keyPath: path] = length
    case .choice(let set, _, let names):
      guard names.contains(text) else {
        throw BadValue(reason: "\"\(text)\" is not one of \(names.joined(separator: ", "))")
      }
      set(text, &configuration)
    case .levels(let path): configuration[keyPath: path] = try ValueText.levels(text)
    case .addresses(let path): configuration[keyPath: path] = try ValueText.list(text, ValueText.address)
    case .address(let path): configuration[keyPath: path] = text == "off" ? nil : try ValueText.address(text)
    case .proxies(let path): configuration[keyPath: path] = try ValueText.list(text, ValueText.proxy)
    case .origins(let path): configuration[keyPath: path] = try ValueText.list(text, ValueText.origin)
    case .path(let path):
      guard !text.isEmpty, !text.utf8.contains(0) else { throw BadValue(reason: "a path is missing") }
      configuration[keyPath: path] = text
    }
  }

  private func check(_ holds: Bool, _ range: String) throws(BadValue) {
    if !holds { throw BadValue(reason: "out of range, which is \(range)") }
  }

  /// The value as `read` takes it.
  func text(in configuration: Configuration) -> String {
    switch self {
    case .flag(let path): configuration[keyPath: path] ? "on" : "off"
    case .count(let path, _): "\(configuration[keyPath: path])"
    case .bytes(let path, _): ValueText.bytes(configuration[keyPath: path])
    case .duration(let path, _): ValueText.duration(configuration[keyPath: path])
    case .choice(_, let get, _): get(configuration)
    case .levels(let path): configuration[keyPath: path].description
    case .addresses(let path): configuration[keyPath: path].map(\.description).joined(separator: ", ")
    case .address(let path): configuration[keyPath: path]?.description ?? "off"
    case .proxies(let path): configuration[keyPath: path].map(ValueText.proxy).joined(separator: ", ")
    case .origins(let path): configuration[keyPath: path].joined(separator: ", ")
    case .path(let path): configuration[keyPath: path] ?? ""
    }
  }
}
