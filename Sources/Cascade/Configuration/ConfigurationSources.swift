// Where settings come from and which word counts: defaults < file < environment < flags. Every value that was written is
// read, also one that another overrides, and all that is wrong is told together. A list is replaced as a whole by the
// next source that gives it.

internal import Core

/// A value that somebody wrote for a setting.
struct Assignment: Sendable {
  let setting: Setting
  let text: String
  let source: Source
}

/// What was given to the process, kept so that SIGHUP can read the file again.
struct ConfigurationSources: Sendable {
  /// Of `cascade serve`, behind the command.
  let arguments: [String]
  /// "NAME=VALUE".
  let environment: [String]

  static let fileFlag = "--config"
  static let fileVariable = Setting.variablePrefix + "CONFIG"

  /// Reads everything and checks it.
  func load() throws(Complaints) -> Configuration {
    var complaints: [Complaint] = []
    let flags = FlagParser.parse(arguments, &complaints)
    let variables = EnvironmentReader.read(environment, &complaints)
    var configuration = Configuration()
    var layers: [[Assignment]] = []
    if let path = flags.file ?? variables.file {
      configuration.folder = ConfigurationSources.folder(of: path)
      layers.append(ConfigurationFile.read(path, &complaints))
    }
    layers += [variables.assignments, flags.assignments]
    for layer in layers { ConfigurationSources.apply(layer, to: &configuration, &complaints) }
    complaints += configuration.complaints()
    guard complaints.isEmpty else { throw Complaints(all: complaints) }
    return configuration
  }

  private static func apply(
    _ layer: [Assignment], to configuration: inout Configuration, _ complaints: inout [Complaint]
  ) {
    var first: [String: Assignment] = [:]
    for assignment in layer {
      let key = assignment.setting.key
      var text = assignment.text
      if let before = first[key] {
        guard assignment.setting.kind.isList else {
          complaints.append(Complaint(assignment.source, "\(key) is given twice (first: \(before.source))"))
          continue
        }
        text = "\(before.text),\(text)"
      }
      first[key] = Assignment(setting: assignment.setting, text: text, source: assignment.source)
      do throws(BadValue) {
        try assignment.setting.kind.read(text, into: &configuration)
      } catch {
        complaints.append(Complaint(assignment.source, ConfigurationSources.say(assignment, error)))
      }
    }
  }

  /// A flag and a variable name their setting themselves.
  private static func say(_ assignment: Assignment, _ error: BadValue) -> String {
    if case .file = assignment.source { return "\(assignment.setting.key): \(error.reason)" }
    return error.reason
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
