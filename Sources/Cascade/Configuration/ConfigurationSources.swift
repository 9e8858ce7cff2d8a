// Where settings come from and which word counts: defaults < file < environment < flags. Every value that was written is
// read, also one that another overrides, and all that is wrong is told together. A list is replaced as a whole by the
// next source that gives it.

internal import Core
internal import Generated

/// A value that somebody wrote for a setting.
struct Assignment: Sendable {
  let setting: Setting<Settings>
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
  static let fileVariable = Settings.variablePrefix + "CONFIG"

  /// Reads everything and checks it.
  func load() throws(Complaints) -> Configuration {
    var complaints: [Complaint] = []
    let flags = FlagParser.parse(arguments, &complaints)
    let variables = EnvironmentReader.read(environment, &complaints)
    var given = Given()
    var folder = ""
    var layers: [[Assignment]] = []
    if let path = flags.file ?? variables.file {
      folder = ConfigurationSources.folder(of: path)
      layers.append(ConfigurationFile.read(path, &complaints))
    }
    layers += [variables.assignments, flags.assignments]
    for layer in layers { given.apply(layer, &complaints) }
    do throws(BadValue) {
      let configuration = try Configuration(given.settings, folder: folder, origins: given.origins)
      complaints += configuration.complaints()
      if complaints.isEmpty { return configuration }
    } catch {
      complaints.append(Complaint(error.reason))
    }
    throw Complaints(all: complaints)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// What the layers that were read so far come to.
private struct Given {
  var settings = Settings()
  var origins: [String: Source] = [:]

  mutating func apply(_ layer: [Assignment], _ complaints: inout [Complaint]) {
    for assignment in Given.merged(layer, &complaints) {
      do throws(BadValue) {
        try assignment.setting.read(assignment.text, into: &settings)
        origins[assignment.setting.key] = assignment.source
      } catch {
        complaints.append(Complaint(assignment.source, Given.say(assignment, error)))
      }
    }
  }

  /// Each setting once: what a list is given again is read with what it was given before.
  private static func merged(_ layer: [Assignment], _ complaints: inout [Complaint]) -> [Assignment] {
    var merged: [Assignment] = []
    for assignment in layer {
      let key = assignment.setting.key
      guard let index = merged.firstIndex(where: { $0.setting.key == key }) else {
        merged.append(assignment)
        continue
      }
      let before = merged[index]
      if assignment.setting.isList {
        let text = "\(before.text),\(assignment.text)"
        merged[index] = Assignment(setting: assignment.setting, text: text, source: assignment.source)
      } else {
        complaints.append(Complaint(assignment.source, "\(key) is given twice (first: \(before.source))"))
      }
    }
    return merged
  }

  /// A flag and a variable name their setting themselves.
  private static func say(_ assignment: Assignment, _ error: BadValue) -> String {
    if case .file = assignment.source { return "\(assignment.setting.key): \(error.reason)" }
    return error.reason
  }
}
