// What may not stand in any text of the repository, and how a source file opens.

enum Text {
  /// Split, so that this file does not break its own rules.
  static let leftovers = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "TE" + "MP"]
  static let machinePaths = ["/wo" + "rk/", "/tmp/w" + "t/", "/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/"]

  /// Files in which such a path is not of the build machine, each with its reason.
  static let machinePathsMay: [String: String] = [
    "Tests/Conformance/websocket/autobahn": "the folder is inside a chroot that the script makes"
  ]

  static func checkLeftovers(path: String, text: String) -> [Finding] {
    text.matches(of: #"\b(?:"# + leftovers.joined(separator: "|") + #")\b"#).map {
      Finding(path: path, line: $0.line, message: "\($0.whole): finish it, or open an issue")
    }
  }

  static func checkMachinePaths(path: String, text: String) -> [Finding] {
    guard machinePathsMay[path] == nil else { return [] }
    return text.matches(of: #"(?<![\w.$}/-])(?:"# + machinePaths.joined(separator: "|") + #")"#).map {
      Finding(path: path, line: $0.line, message: "\($0.whole) is a path of one machine")
    }
  }

  /// What it is, what it owns, which thread it lives on, why it is shaped so: that takes two lines at least.
  static let headerLines = 1

  static func checkHeader(_ file: SourceFile) -> [Finding] {
    let opening = file.text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0.hasPrefix("//") }
    guard opening.count < headerLines else { return [] }
    return [Finding(path: file.path, line: 1, message: "opens without its header: a // line or more on what it is")]
  }
}
