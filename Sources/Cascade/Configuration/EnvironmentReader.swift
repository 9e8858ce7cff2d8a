// Environment variables as settings. Everything called CASCADE_… is ours, so one that we do not know is a mistake and is
// named; a variable that is silently not read is worse than one that stops the start.

internal import Wire

enum EnvironmentReader {
  struct Result {
    var assignments: [Assignment] = []
    /// CASCADE_CONFIG.
    var file: String?
  }

  static func read(_ environment: [String], _ complaints: inout [Complaint]) -> Result {
    var result = Result()
    for entry in environment where entry.hasPrefix(Setting.variablePrefix) {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      let value = parts.count == 2 ? String(parts[1]) : ""
      // Those of commands that call are not the server's.
      if name == "CASCADE_SERVER" || name == "CASCADE_TOKEN" { continue }
      if name == ConfigurationSources.fileVariable {
        result.file = value
      } else if let setting = Settings.named(name, \.variable) {
        result.assignments.append(Assignment(setting: setting, text: value, source: .environment(name)))
      } else {
        let known = Settings.all.map(\.variable) + [ConfigurationSources.fileVariable]
        complaints.append(Complaint("unknown environment variable \(name)" + Suggestion.say(name, among: known)))
      }
    }
    return result
  }
}
