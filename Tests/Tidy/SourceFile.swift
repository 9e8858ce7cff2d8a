// A Swift file in two forms: as written, and `code`, where comments and the text of strings are spaces. The rules look
// for calls and count braces in `code`, so that a word in a comment is never taken for a call. Lines stay where they are.

import Foundation

struct SourceFile {
  let path: String
  let text: String
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var mask = CodeMask(text)
    code = mask.masked()
  }

  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  struct Import: Equatable {
    let access: String?
    let module: String
    let line: Int
  }

  var imports: [Import] {
    code.matches(
      of: #"^[ ]*(?:@\w+(?:\(\w+\))?\s+)*(?:(public|package|internal|fileprivate|private)\s+)?import\s+"#
        + #"(?:(?:struct|class|enum|func|var|let|protocol|typealias)\s+)?(\w+)"#
    ).map { Import(access: $0.groups[1], module: $0.groups[2] ?? "", line: $0.line) }
  }
}

struct TextMatch {
  /// The whole match first, then what each group took.
  let groups: [String?]
  let line: Int

  var whole: String { groups.first.flatMap { $0 } ?? "" }
}

extension String {
  /// Every match of a regular expression (ICU's; `^` and `$` are ends of lines), with its line.
  func matches(of pattern: String) -> [TextMatch] {
    guard let expression = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines) else {
      preconditionFailure("not a regular expression: \(pattern)")
    }
    let text = self as NSString
    var line = 1
    var counted = 0
    return expression.matches(in: self, range: NSRange(location: 0, length: text.length)).map { match in
      let start = match.range.location
      line += text.substring(with: NSRange(location: counted, length: start - counted)).count { $0 == "\n" }
      counted = start
      let groups = (0..<match.numberOfRanges).map { index -> String? in
        let range = match.range(at: index)
        return range.location == NSNotFound ? nil : text.substring(with: range)
      }
      return TextMatch(groups: groups, line: line)
    }
  }
}
