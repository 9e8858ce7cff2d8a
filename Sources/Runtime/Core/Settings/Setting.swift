// One row of the table of settings, which is generated from the schema: how a setting is called, what kind of value it
// takes, what it is for, and which property of `Root` holds it. The default is what `Root()` holds.

/// A setting that a property of `Root` holds.
public struct Setting<Root>: Sendable {
  /// As in a configuration file: `http.max_head_bytes`.
  public let key: String
  public let kind: SettingKind
  public let rules: SettingRules
  public let help: String
  /// What is said of the default where no value can be shown, since it depends on other settings.
  public let note: String?
  /// Whether SIGHUP takes a change; others wait for a restart.
  public let reloads: Bool
  /// Never printed.
  public let isSecret: Bool
  /// Whether `off` takes the default away and puts nothing in its place.
  public let mayBeOff: Bool
  /// Whether several values may be given.
  public let isList: Bool
  public let get: @Sendable (Root) -> SettingValue
  /// False for a value that the property cannot hold.
  public let set: @Sendable (SettingValue, inout Root) -> Bool

  public init<Value: SettingStorage>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ kind: SettingKind, _ help: String,
    note: String? = nil, rules: SettingRules = SettingRules(), reloads: Bool = false, isSecret: Bool = false,
    mayBeOff: Bool = false
  ) {
    (self.key, self.kind, self.rules, self.help, self.note) = (key, kind, rules, help, note)
    (self.reloads, self.isSecret, self.mayBeOff, isList) = (reloads, isSecret, mayBeOff, Value.isList)
    get = { $0[keyPath: path].settingValue }
    set = { value, root in
      guard let value = Value(value) else { return false }
      root[keyPath: path] = value
      return true
    }
  }
}
