// Generated from Schema/settings.graphql by codegen. Do not edit.

internal import Core

/// How notebooks are kept.
public struct NoteSettings: Sendable, Equatable {
  /// Folder of the notebooks.
  public var folder: String?
  /// How often everything is written down.
  public var flushInterval = Duration.milliseconds(500)
  /// The largest note.
  public var maxNoteBytes = 65_536
  /// Notebooks that are open at once.
  public var maxOpen = 16
  /// How full memory may be.
  public var fill = 0.875
  /// Whether deleted notes are kept for a while.
  public var keepsDeleted = true
  /// What is done when the disk is full.
  public var whenFull = WhenFull.refuse
  /// Opens the back door; never printed.
  public var token: String?
  /// Where notes are asked for.
  public var listen: [String] = []
  /// Networks that may ask.
  public var networks: [String] = []
  /// Web pages that may ask.
  public var origins: [String] = []
  /// Who is asked when something goes wrong.
  public var contact: String?
  /// What their files are called, before a number.
  public var stem = "note"
  /// Words that no note may have in it.
  public var bannedWords: [String] = []
  /// What is logged.
  public var logLevel = "info"

  public init() {}
}

extension NoteSettings {
  static let settings: [Setting<Settings>] = [
    Setting("notes.folder", \.note.folder, .path, "Folder of the notebooks.", note: "notes, beside the program"),
    Setting(
      "notes.flush_interval", \.note.flushInterval, .duration(.milliseconds(10) ... .seconds(60)),
      "How often everything is written down."),
    Setting("notes.max_note_bytes", \.note.maxNoteBytes, .bytes(1024...1_048_576), "The largest note."),
    Setting("notes.max_open", \.note.maxOpen, .count(1...1000), "Notebooks that are open at once.", reloads: true),
    Setting("notes.fill", \.note.fill, .number(0.0...1.0), "How full memory may be."),
    Setting("notes.keeps_deleted", \.note.keepsDeleted, .flag, "Whether deleted notes are kept for a while."),
    Setting("notes.when_full", \.note.whenFull, .choice(WhenFull.words), "What is done when the disk is full."),
    Setting("notes.token", \.note.token, .text, "Opens the back door; never printed.", reloads: true, isSecret: true),
    Setting(
      "notes.listen", \.note.listen, .address, "Where notes are asked for.", note: "127.0.0.1:8080",
      rules: SettingRules(count: 0...4)),
    Setting(
      "notes.allowed_networks", \.note.networks, .network, "Networks that may ask.", rules: SettingRules(count: 0...16),
      reloads: true),
    Setting("notes.origins", \.note.origins, .origin, "Web pages that may ask.", rules: SettingRules(count: 0...16)),
    Setting(
      "notes.contact", \.note.contact, .text, "Who is asked when something goes wrong.",
      rules: SettingRules(length: 0...254, format: "email")),
    Setting(
      "notes.stem", \.note.stem, .text, "What their files are called, before a number.",
      rules: SettingRules(pattern: "[a-z][a-z0-9-]{0,15}")),
    Setting(
      "notes.banned_words", \.note.bannedWords, .text, "Words that no note may have in it.",
      rules: SettingRules(length: 2...24, count: 0...8)),
    Setting("notes.log_level", \.note.logLevel, .logLevels, "What is logged.", reloads: true),
  ]
}
