// How long a file and a function may be. What is longer today stands in a list with its present length: it may shrink,
// it may not grow, and when it has shrunk the list must say so. Lists only ever get shorter.

enum Lengths {
  static let usualFile = 400
  static let longestFile = 600
  static let longestFunction = 60

  /// Files over 400 lines, with the length that they must not exceed.
  static let longFiles: [String: Int] = [:]

  /// Functions over 60 lines, as "path name", with the length that they must not exceed.
  static let longFunctions: [String: Int] = [
    // A table: one status to a line.
    "Sources/Runtime/HTTP/HTTP1/HTTP1Encoder+StatusLine.swift statusLine": 64
  ]

  static func checkFiles(_ files: [SourceFile], ratchet: [String: Int] = longFiles) -> [Finding] {
    var findings: [Finding] = []
    for file in files {
      let length = file.lineCount
      if length > longestFile {
        findings.append(
          Finding(
            path: file.path, line: length, message: "\(length) lines; none may have over \(longestFile): split it"))
      } else if length > ratchet[file.path] ?? usualFile {
        findings.append(
          Finding(
            path: file.path, line: length,
            message: "\(length) lines, may have \(ratchet[file.path] ?? usualFile): split it"))
      }
    }
    let lengths = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.lineCount) })
    return findings + stale(ratchet, lengths: lengths, bound: usualFile, list: "longFiles")
  }

  static func checkFunctions(_ files: [SourceFile], ratchet: [String: Int] = longFunctions) -> [Finding] {
    var findings: [Finding] = []
    var lengths: [String: Int] = [:]
    for file in files {
      for function in FunctionScan(file.code).functions() {
        let key = "\(file.path) \(function.name)"
        lengths[key] = max(lengths[key] ?? 0, function.length)
        guard function.length > ratchet[key] ?? longestFunction else { continue }
        findings.append(
          Finding(
            path: file.path, line: function.line,
            message: "\(function.name) has \(function.length) lines, may have \(ratchet[key] ?? longestFunction)"))
      }
    }
    return findings + stale(ratchet, lengths: lengths, bound: longestFunction, list: "longFunctions")
  }

  private static func stale(_ ratchet: [String: Int], lengths: [String: Int], bound: Int, list: String) -> [Finding] {
    ratchet.sorted { $0.key < $1.key }.compactMap { key, allowed in
      let length = lengths[key] ?? 0
      guard length < allowed else { return nil }
      let mend = length <= bound ? "remove it from \(list)" : "set it to \(length) in \(list)"
      return Finding(path: key, line: 1, message: "has \(length) lines now: \(mend)")
    }
  }
}
