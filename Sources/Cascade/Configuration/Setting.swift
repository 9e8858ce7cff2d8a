// One row of the table of settings: its name, from which flag and environment variable follow, what kind of value it
// takes and where in `Configuration` that goes, and what it is for. The default is what `Configuration()` holds.

/// How one setting is called, read and explained.
struct Setting: Sendable {
  /// When a change takes hold.
  enum Change: Sendable {
    /// On SIGHUP.
    case reload
    case restart
  }

  /// As in a configuration file: `http.max_head_bytes`.
  let key: String
  let kind: SettingKind
  let change: Change
  let help: String
  /// Shown in place of the default where that depends on other settings.
  let defaultText: String?

  init(_ key: String, _ kind: SettingKind, _ help: String, default text: String? = nil, change: Change = .restart) {
    self.key = key
    self.kind = kind
    self.help = help
    self.change = change
    defaultText = text
  }

  /// `--http-max-head-bytes`.
  var flag: String { "--" + String(key.map { $0 == "." || $0 == "_" ? "-" : $0 }) }

  /// `CASCADE_HTTP_MAX_HEAD_BYTES`.
  var variable: String { Setting.variablePrefix + String(key.map { $0 == "." ? "_" : $0 }).uppercased() }

  static let variablePrefix = "CASCADE_"

  var defaultValue: String { defaultText ?? kind.text(in: Configuration()) }
}
