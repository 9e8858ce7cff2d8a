// The configuration file: a line for each setting, `key = value`; `#` begins a comment line. No sections, no quotes, no
// includes: what stands behind the equals sign is the value. Lists are written with commas.

internal import Core
internal import Wire

enum ConfigurationFile {
  /// Far more than every setting with every value needs.
  static let maxBytes = 1 << 20

  static func read(_ path: String, _ complaints: inout [Complaint]) -> [Assignment] {
    let content: [UInt8]
    do throws(FileError) {
      content = try SmallFile.read(path, limit: maxBytes)
    } catch {
      complaints.append(Complaint("configuration file \(path): \(error.reason)"))
      return []
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      complaints.append(Complaint("configuration file \(path): is not UTF-8 text"))
      return []
    }
    return parse(text, path: path, &complaints)
  }

  static func parse(_ text: String, path: String, _ complaints: inout [Complaint]) -> [Assignment] {
    var assignments: [Assignment] = []
    var seen: [String: Int] = [:]
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = raw.trimmingBlanks
      if line.isEmpty || line.hasPrefix("#") { continue }
      let source = Source.file(path, line: index + 1)
      guard let equals = line.firstIndex(of: "=") else {
        complaints.append(Complaint(source, "want KEY = VALUE"))
        continue
      }
      let key = String(line[..<equals].trimmingBlanks)
      guard let setting = Settings.named(key, \.key) else {
        let say = Suggestion.say(key, among: Settings.all.map(\.key))
        complaints.append(Complaint(source, "unknown setting \(key)" + say))
        continue
      }
      if let before = seen.updateValue(index + 1, forKey: key) {
        complaints.append(Complaint(source, "\(key) is given twice (first in line \(before))"))
        continue
      }
      let value = String(line[line.index(after: equals)...].trimmingBlanks)
      assignments.append(Assignment(setting: setting, text: value, source: source))
    }
    return assignments
  }
}
