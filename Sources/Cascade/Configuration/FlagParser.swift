// Flags of `cascade serve` as settings: `--flag VALUE` or `--flag=VALUE`. What is on or off stands for itself, and takes a
// value only behind an equals sign, so that what follows it is never taken for one.

internal import Wire

enum FlagParser {
  struct Result {
    var assignments: [Assignment] = []
    /// `--config FILE`.
    var file: String?
  }

  static func parse(_ arguments: [String], _ complaints: inout [Complaint]) -> Result {
    var result = Result()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        complaints.append(Complaint("\"\(argument)\" is neither a flag nor the value of one"))
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let flag = String(parts[0])
      let setting = Settings.named(flag, \.flag)
      guard setting != nil || flag == ConfigurationSources.fileFlag else {
        complaints.append(Complaint(unknown(flag)))
        if parts.count == 1, rest.first?.hasPrefix("--") == false { rest.removeFirst() }
        continue
      }
      var value = parts.count == 2 ? String(parts[1]) : nil
      if value == nil, setting?.kind.isFlag == true { value = "on" }
      if value == nil, rest.first?.hasPrefix("--") == false { value = rest.popFirst() }
      guard let value, !value.isEmpty else {
        complaints.append(Complaint("\(flag) needs a value: \(flag) \(setting?.kind.placeholder ?? "FILE")"))
        continue
      }
      if let setting {
        result.assignments.append(Assignment(setting: setting, text: value, source: .flag(flag)))
      } else if result.file == nil {
        result.file = value
      } else {
        complaints.append(Complaint("\(flag) is given twice"))
      }
    }
    return result
  }

  private static func unknown(_ flag: String) -> String {
    let known = Settings.all.map(\.flag) + [ConfigurationSources.fileFlag, "--help"]
    return "unknown flag \(flag)" + Suggestion.say(flag, among: known)
  }
}
