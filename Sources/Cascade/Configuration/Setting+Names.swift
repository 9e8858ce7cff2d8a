// What a setting is called beside its key: a flag and an environment variable, both the same words.

internal import Core
internal import Generated

extension Setting {
  /// `--http-max-head-bytes`.
  var flag: String { "--" + String(key.map { $0 == "." || $0 == "_" ? "-" : $0 }) }

  /// `CASCADE_HTTP_MAX_HEAD_BYTES`.
  var variable: String { Settings.variablePrefix + String(key.map { $0 == "." ? "_" : $0 }).uppercased() }
}

extension Settings {
  static let variablePrefix = "CASCADE_"

  /// The setting of that key, flag or variable.
  static func named(_ name: String, _ side: KeyPath<Setting<Settings>, String>) -> Setting<Settings>? {
    all.first { $0[keyPath: side] == name }
  }
}

extension Setting<Settings> {
  /// The value of what is not given, or what is said of it.
  var defaultText: String { note ?? text(in: Settings()) }
}
