// `cascade config`: what is wrong with a configuration, what is in force and from where, what a setting is for. It reads
// the same flags, variables and file as `cascade serve`, and starts nothing.

internal import Core
internal import Generated
internal import Wire

enum ConfigCommand: String, CaseIterable {
  case check, print, explain

  static func run(_ arguments: [String]) -> Int32 {
    guard let word = arguments.first else { return refuse("cascade config needs check, print or explain KEY") }
    guard let command = ConfigCommand(rawValue: word) else {
      return refuse("cascade config does not know \(word)" + Suggestion.say(word, among: allCases.map(\.rawValue)))
    }
    let rest = Array(arguments.dropFirst())
    guard command != .explain else { return explain(rest) }
    do throws(Complaints) {
      let sources = ConfigurationSources(arguments: rest, environment: ProcessFacts.environment)
      let configuration = try sources.load()
      Swift.print(command == .check ? "nothing is wrong" : lines(configuration).joined(separator: "\n"))
      return 0
    } catch {
      return Command.refuse(error.all)
    }
  }

  private static func refuse(_ text: String) -> Int32 { Command.refuse([Complaint(text)]) }

  // MARK: What is in force

  /// A line a setting: key, value, and who said so.
  static func lines(_ configuration: Configuration) -> [String] {
    let rows = Settings.all.map { setting in
      (
        key: setting.key, value: shown(setting, configuration.settings),
        source: configuration.origins[setting.key].map(\.description) ?? "default"
      )
    }
    let widths = (rows.map(\.key.count).max() ?? 0, min(rows.map(\.value.count).max() ?? 0, widestValue))
    return rows.map { padded($0.key, widths.0) + "  " + padded($0.value, widths.1) + "  " + $0.source }
  }

  /// Values beyond it push their source to the right.
  private static let widestValue = 24

  static func shown(_ setting: Setting<Settings>, _ settings: Settings) -> String {
    let text = setting.text(in: settings)
    if text.isEmpty { return setting.note.map { "(\($0))" } ?? "-" }
    return setting.isSecret ? Secret.mark : text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  // MARK: What a setting is

  private static func explain(_ arguments: [String]) -> Int32 {
    guard let name = arguments.first, arguments.count == 1 else {
      return refuse("cascade config explain takes one key, such as http.max_body_bytes")
    }
    let sides = [\Setting<Settings>.key, \.flag, \.variable]
    guard let setting = sides.lazy.compactMap({ Settings.named(name, $0) }).first else {
      let known = sides.flatMap { side in Settings.all.map { $0[keyPath: side] } }
      return refuse("unknown setting \(name)" + Suggestion.say(name, among: known))
    }
    Swift.print(explanation(setting))
    return 0
  }

  static func explanation(_ setting: Setting<Settings>) -> String {
    let value = setting.isSwitch ? "on|off" : setting.placeholder
    var facts = [
      ("file", "\(setting.key) = \(value)" + (setting.isList ? ", …" : "")),
      ("flag", setting.flag + (setting.isSwitch ? "" : " \(value)") + (setting.isList ? " …" : "")),
      ("variable", setting.variable),
      ("default", setting.defaultText.isEmpty ? "none" : setting.defaultText),
    ]
    facts += setting.limits
    facts.append(("a change", setting.reloads ? "is taken on SIGHUP" : "waits for a restart"))
    if setting.isSecret { facts.append(("secret", "is never printed")) }
    return setting.help + "\n\n" + facts.map { "  \(padded($0.0, 9)) \($0.1)" }.joined(separator: "\n")
  }
}
