// What the documents promise: links that lead somewhere, commands that exist, files that are there.

import Foundation

enum Documents {
  /// Links of a Markdown file that lead to no file, or to no heading in it.
  static func checkLinks(path: String, text: String, exists: (String) -> Bool, read: (String) -> String) -> [Finding] {
    text.matches(of: #"\]\(([^)\s]+)\)"#).compactMap { match in
      let link = match.groups[1] ?? ""
      guard !link.contains("://"), !link.hasPrefix("mailto:") else { return nil }
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? path : resolve(parts[0], from: path)
      let dead = !exists(target) || (parts.count == 2 && !anchors(in: read(target)).contains(parts[1]))
      return dead ? Finding(path: path, line: match.line, message: "the link to \(link) leads nowhere") : nil
    }
  }

  /// `make` targets that the Makefile lacks and paths that are not there, in what a document shows as code; in a
  /// source file, the documents that its comments name.
  static func checkCommands(path: String, text: String, targets: Set<String>, exists: (String) -> Bool) -> [Finding] {
    var findings: [Finding] = []
    for code in path.hasSuffix(".md") ? codeSpans(text) : [TextMatch(groups: [text], line: 1)] {
      if path.hasSuffix(".md") {
        for match in code.whole.matches(of: #"\bmake (?:[A-Z]+=\S+ )*([a-z][a-z-]*)"#)
        where !targets.contains(match.groups[1] ?? "") {
          findings.append(
            Finding(path: path, line: code.line, message: "the Makefile has no target \(match.groups[1] ?? "")"))
        }
      }
      let folders = path.hasSuffix(".md") ? "Sources|Tests|Benchmarks|scripts|docs|deploy|\\.ci" : "docs"
      for match in code.whole.matches(of: #"(?<![\w./-])(?:"# + folders + #")/[\w./+-]*\w(?![\w/<*{])"#)
      where !exists(match.whole) && (path.hasSuffix(".md") || match.whole.hasSuffix(".md")) {
        findings.append(
          Finding(path: path, line: code.line + match.line - 1, message: "there is no \(match.whole)"))
      }
    }
    return findings
  }

  /// The targets of a Makefile, with those that `make help` would not show and those whose script is missing.
  static func checkMakefile(_ text: String, exists: (String) -> Bool) -> (targets: Set<String>, findings: [Finding]) {
    let path = "Makefile"
    let rules = text.matches(of: #"^([a-z][a-z-]*):(.*)$"#)
    var findings = rules.filter { !($0.groups[2] ?? "").contains("## ") }.map {
      Finding(path: path, line: $0.line, message: "\($0.groups[1] ?? "") has no line for `make help`")
    }
    for match in text.matches(of: #"^\t[^#\n]*?((?:scripts|Tests|Benchmarks)/[\w/]+)(?=\s|$)"#)
    where !exists(match.groups[1] ?? "") {
      findings.append(
        Finding(path: path, line: match.line, message: "runs \(match.groups[1] ?? ""), which is not there"))
    }
    return (Set(rules.compactMap { $0.groups[1] }), findings)
  }

  /// Fenced blocks and `spans`; blocks of `text` are what a program answers, and name nothing.
  static func codeSpans(_ text: String) -> [TextMatch] {
    text.matches(of: #"(?s)```.*?```|`[^`\n]+`"#).filter { !$0.whole.hasPrefix("```text\n") }
  }

  /// Anchors as the usual Markdown hosts make them of headings.
  static func anchors(in text: String) -> Set<String> {
    Set(
      text.matches(of: #"^#+ +(.+)$"#).map { match in
        (match.groups[1] ?? "").lowercased().filter {
          $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_"
        }
        .replacingOccurrences(of: " ", with: "-")
      })
  }

  private static func resolve(_ link: String, from path: String) -> String {
    let folder = URL(filePath: "/" + path).deletingLastPathComponent()
    return String(folder.appending(path: link).standardized.path.dropFirst())
  }
}
