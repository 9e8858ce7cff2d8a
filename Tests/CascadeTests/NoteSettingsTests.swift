// Every kind of setting, read and written: on the settings of the test schema, which has kinds that the server's own do
// not have yet.

import Core
import NotesGenerated
import Testing

@testable import Cascade

@Suite struct NoteSettingsTests {
  private typealias Notes = NotesGenerated.Settings

  private func read(_ key: String, _ text: String) throws -> (setting: Setting<Notes>, settings: Notes) {
    let setting = try #require(Notes.all.first { $0.key == key })
    var settings = Notes()
    try setting.read(text, into: &settings)
    return (setting, settings)
  }

  @Test(arguments: [
    ("notes.folder", "/n", "/n"), ("notes.flush_interval", "1m", "1m"), ("notes.max_note_bytes", "4096", "4KiB"),
    ("notes.max_open", "3", "3"), ("notes.fill", "0.25", "0.25"), ("notes.fill", "1e-05", "1e-05"),
    ("notes.keeps_deleted", "off", "off"), ("notes.when_full", "drop-oldest", "drop-oldest"),
    ("notes.token", "a b", "a b"), ("notes.listen", ":1,unix:a", "[::]:1, unix:a"),
    ("notes.allowed_networks", "10.0.0.0/8 , unix", "10.0.0.0/8, unix"),
    ("notes.origins", "HTTP://A.example", "http://a.example"), ("notes.log_level", "debug", "debug"),
    ("notes.contact", "ada@example.org", "ada@example.org"), ("notes.stem", "memo-2", "memo-2"),
    ("notes.banned_words", "zut, flûte", "zut, flûte"),
  ])
  func reads(key: String, text: String, value: String) throws {
    let (setting, settings) = try read(key, text)
    #expect(setting.text(in: settings) == value)
    #expect(setting.get(settings) != setting.get(Notes()))
  }

  @Test(arguments: [
    ("notes.fill", "half", "\"half\" is not a number"), ("notes.fill", "nan", "\"nan\" is not a number"),
    ("notes.fill", "1.5", "out of range, which is 0.0 to 1.0"), ("notes.token", "", "a text is missing"),
    ("notes.when_full", "DROP_OLDEST", "\"DROP_OLDEST\" is not one of refuse, drop-oldest"),
    ("notes.contact", "ada", "must be an email address"),
    ("notes.stem", "Memo", "must match [a-z][a-z0-9-]{0,15}"),
    ("notes.listen", ":1,:2,:3,:4,:5", "has 5 elements, may have at most 4"),
    ("notes.banned_words", "a,zut,b", "has 1 characters, must have at least 2"),
    (
      "notes.banned_words", "a,b2,c2,d2,e2,f2,g2,h2,i2",
      "has 9 elements, may have at most 8; has 1 characters, must have at least 2"
    ),
  ])
  func refuses(key: String, text: String, reason: String) {
    #expect(throws: BadValue(reason: reason)) { _ = try read(key, text) }
  }

  /// A default that its own reader refuses, or reads as something else, would be a trap in the help.
  @Test(arguments: Notes.all.indices)
  func defaultsReadBack(index: Int) throws {
    let setting = Notes.all[index]
    let text = setting.text(in: Notes())
    guard !text.isEmpty else { return }
    var settings = Notes()
    try setting.read(text, into: &settings)
    #expect(settings == Notes())
  }

  @Test func theRowsSayWhatTheSchemaSays() throws {
    let rows = Dictionary(uniqueKeysWithValues: Notes.all.map { ($0.key, $0) })
    #expect(Notes.all.filter(\.isSecret).map(\.key) == ["notes.token"])
    #expect(
      Notes.all.filter(\.isList).map(\.key) == [
        "notes.listen", "notes.allowed_networks", "notes.origins", "notes.banned_words",
      ])
    #expect(rows["notes.token"]?.reloads == true && rows["notes.fill"]?.reloads == false)
    #expect(rows["notes.folder"]?.note == "notes, beside the program")
    #expect(rows["notes.max_open"]?.kind == .count(1...1_000))
  }

  @Test func theRulesAreThoseOfTheSchema() throws {
    let rows = Dictionary(uniqueKeysWithValues: Notes.all.map { ($0.key, $0) })
    #expect(rows["notes.max_open"]?.rules == SettingRules())
    #expect(rows["notes.contact"]?.rules == SettingRules(length: 0...254, format: "email"))
    #expect(rows["notes.stem"]?.rules == SettingRules(pattern: "[a-z][a-z0-9-]{0,15}"))
    #expect(rows["notes.banned_words"]?.rules == SettingRules(length: 2...24, count: 0...8))
    func said(_ key: String) -> [String] { rows[key]?.limits.map { "\($0.name): \($0.text)" } ?? [] }
    #expect(said("notes.contact") == ["length: at most 254 characters", "format: email"])
    #expect(said("notes.stem") == ["pattern: [a-z][a-z0-9-]{0,15}"])
    #expect(said("notes.banned_words") == ["length: 2 to 24 characters", "count: at most 8 values"])
  }
}
