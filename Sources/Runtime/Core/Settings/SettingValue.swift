// The value of a setting between its text and the property that holds it. Readers make these without knowing the
// property, properties take them without knowing the text.

/// A value of whatever kind.
public enum SettingValue: Sendable, Equatable {
  /// Not given, or switched off.
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case duration(Duration)
  case text(String)
  case list([SettingValue])
}

/// What a property of settings may be.
public protocol SettingStorage: Sendable {
  /// Whether several values may be given.
  static var isList: Bool { get }
  /// Nil for a value that is none of this type's.
  init?(_ value: SettingValue)
  var settingValue: SettingValue { get }
}

extension SettingStorage {
  public static var isList: Bool { false }
}

extension Bool: SettingStorage {
  public init?(_ value: SettingValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
  public var settingValue: SettingValue { .flag(self) }
}

extension Int: SettingStorage {
  public init?(_ value: SettingValue) {
    guard case .integer(let integer) = value else { return nil }
    self = integer
  }
  public var settingValue: SettingValue { .integer(self) }
}

extension Double: SettingStorage {
  public init?(_ value: SettingValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
  public var settingValue: SettingValue { .number(self) }
}

extension Duration: SettingStorage {
  public init?(_ value: SettingValue) {
    guard case .duration(let duration) = value else { return nil }
    self = duration
  }
  public var settingValue: SettingValue { .duration(self) }
}

extension String: SettingStorage {
  public init?(_ value: SettingValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
  public var settingValue: SettingValue { .text(self) }
}

extension Optional: SettingStorage where Wrapped: SettingStorage {
  public init?(_ value: SettingValue) {
    if case .null = value {
      self = nil
    } else {
      guard let wrapped = Wrapped(value) else { return nil }
      self = wrapped
    }
  }
  public var settingValue: SettingValue { self?.settingValue ?? .null }
}

extension Array: SettingStorage where Element: SettingStorage {
  public static var isList: Bool { true }

  public init?(_ value: SettingValue) {
    guard case .list(let values) = value else { return nil }
    let elements = values.compactMap { Element($0) }
    guard elements.count == values.count else { return nil }
    self = elements
  }
  public var settingValue: SettingValue { .list(map(\.settingValue)) }
}

/// An enumeration that a setting chooses from.
public protocol SettingChoice: SettingStorage, CaseIterable, Equatable {
  /// What each case is called, in their order.
  static var words: [String] { get }
}

extension SettingChoice {
  public init?(_ value: SettingValue) {
    guard case .text(let word) = value, let found = zip(Self.allCases, Self.words).first(where: { $0.1 == word }) else {
      return nil
    }
    self = found.0
  }
  public var settingValue: SettingValue { .text(word) }

  public var word: String { zip(Self.allCases, Self.words).first { $0.0 == self }.map(\.1) ?? "" }
}
