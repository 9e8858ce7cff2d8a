// A guide as a program: what its fenced blocks say to do, in order. Nothing else in the text is looked at, and a block that
// says nothing to do is an error, so that a guide cannot show what the test leaves out.
//
// - `sh`: commands, a line each. `cascade serve` goes on running, as in a terminal of its own.
// - `text`, `json`: what each command of the block before answers, `…` for anything. Where it names an error, they fail.
// - `diff`: a change to a file; what is kept or taken away stands there exactly once.
// - any other: the whole of a file. Which file it is, here and in `diff`, the paragraph before says last in **bold**.

import Foundation

struct Guide {
  enum Step: Equatable {
    case run(command: String, answer: String?)
    case serve(command: String)
    case edit(path: String, before: String, after: String)
    case write(path: String, text: String)
  }

  struct Unclear: Error, Equatable {
    let line: Int
    let reason: String
  }

  private(set) var steps: [Step] = []
  /// How many steps at the end came from the last block of commands.
  private var asked = 0

  init(_ text: String) throws(Unclear) {
    var paragraph = ""
    var isOver = true
    var block: (language: String, opened: Int, lines: [String])?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).enumerated() {
      if let open = block {
        guard line.hasPrefix("```") else {
          block?.lines.append(line)
          continue
        }
        try add(open.language, open.lines, Guide.path(paragraph), open.opened)
        (block, paragraph) = (nil, "")
      } else if line.hasPrefix("```") {
        block = (String(line.dropFirst(3)), index + 1, [])
      } else if line.isEmpty {
        isOver = true
      } else {
        paragraph = isOver ? line : paragraph + " " + line
        isOver = false
      }
    }
    if let block { throw Unclear(line: block.opened, reason: "the block has no end") }
  }

  /// Files that are written or changed by hand, each once.
  var files: [String] {
    var seen: Set<String> = []
    return steps.compactMap { step in
      switch step {
      case .edit(let path, _, _), .write(let path, _): seen.insert(path).inserted ? path : nil
      case .run, .serve: nil
      }
    }
  }

  private static func path(_ paragraph: String) -> String? {
    paragraph.matches(of: /\*\*([\w.\/+-]+\.\w+)\*\*/).last.map { String($0.output.1) }
  }

  private mutating func add(_ language: String, _ lines: [String], _ path: String?, _ place: Int) throws(Unclear) {
    switch language {
    case "sh":
      asked = lines.count
      steps += lines.map { $0.contains("cascade serve ") ? .serve(command: $0) : .run(command: $0, answer: nil) }
      return
    case "text", "json":
      guard asked > 0 else { throw Unclear(line: place, reason: "an answer to no command") }
      for index in steps.indices.suffix(asked) {
        guard case .run(let command, _) = steps[index] else { continue }
        steps[index] = .run(command: command, answer: lines.joined(separator: "\n"))
      }
    default:
      guard !language.isEmpty else { throw Unclear(line: place, reason: "a block of no language") }
      guard let path else { throw Unclear(line: place, reason: "the paragraph before names no file in bold") }
      steps.append(
        language == "diff"
          ? .edit(path: path, before: Guide.side(lines, without: "+"), after: Guide.side(lines, without: "-"))
          : .write(path: path, text: lines.map { $0 + "\n" }.joined()))
    }
    asked = 0
  }

  /// The lines of a change as they are on one side of it.
  private static func side(_ lines: [String], without mark: Character) -> String {
    lines.filter { $0.first != mark }.map { $0.dropFirst() + "\n" }.joined()
  }
}
