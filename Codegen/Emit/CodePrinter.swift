// Where emitters write. It knows indentation and how wide a line may be, and nothing else, so that a template reads like
// what it writes.

struct CodePrinter {
  private(set) var text = ""
  private var depth = 0
  private let unit: String
  private let width: Int

  init(indentation: Int = 2, width: Int = 120) {
    unit = String(repeating: " ", count: indentation)
    self.width = width
  }

  /// How many columns are left for a line at the present depth.
  var room: Int { width - depth * unit.count }

  /// A line at the present depth; several when the text has several. An empty one has no trailing spaces.
  mutating func line(_ content: String = "") {
    for part in content.split(separator: "\n", omittingEmptySubsequences: false) {
      if !part.isEmpty {
        for _ in 0..<depth { text += unit }
        text += part
      }
      text += "\n"
    }
  }

  /// Text as it is.
  mutating func append(_ content: String) { text += content }

  mutating func indented(_ body: (inout CodePrinter) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  /// `head {`, the body one deeper, `}` and `tail`.
  mutating func block(_ head: String, _ open: String = " {", _ close: String = "}", _ body: (inout CodePrinter) -> Void)
  {
    line(head + open)
    indented(body)
    line(close)
  }
}
