// Where lines of Swift break: as `swift format` has it, so that what is generated passes the same lint as what people write.
// A template says what belongs together; whether it fits on one line is settled here.

extension CodePrinter {
  /// `head { statement }`, or the statement on a line of its own.
  mutating func inline(_ head: String, _ statement: String) {
    let whole = "\(head) { \(statement) }"
    if whole.count <= room && !whole.contains("\n") { return line(whole) }
    block(head) { $0.line(statement) }
  }

  /// `case pattern: statement`, or the statement on a line of its own.
  mutating func choice(_ pattern: String, _ statement: String) {
    let whole = "case \(pattern): \(statement)"
    if whole.count <= room { return line(whole) }
    line("case \(pattern):")
    indented { $0.line(statement) }
  }

  /// `head = value`, or the value on a line of its own.
  mutating func assign(_ head: String, _ value: String) {
    let whole = "\(head) = \(value)"
    if whole.count <= room { return line(whole) }
    line("\(head) =")
    indented { $0.line(value) }
  }

  /// `head(arguments)` and what closes it; where that is too long, the arguments below, as many a line as it takes. An
  /// argument of several lines stands alone.
  mutating func call(_ head: String, _ arguments: [String], close: String = ")") {
    let whole = "\(head)(\(arguments.joined(separator: ", "))\(close)"
    if whole.count <= room && !whole.contains("\n") { return line(whole) }
    line(head + "(")
    indented { $0.arguments(arguments, close: close) }
  }

  /// `func name(parameters)` and what follows; where that is too long, the parameters below, on one line if they fit.
  mutating func function(_ name: String, _ parameters: [String], _ tail: String) {
    let list = parameters.joined(separator: ", ")
    let whole = "func \(name)(\(list))\(tail)"
    if whole.count <= room { return line(whole) }
    line("func \(name)(")
    indented { printer in
      if list.count <= printer.room { return printer.line(list) }
      for (place, parameter) in parameters.enumerated() {
        printer.line(parameter + (place + 1 < parameters.count ? "," : ""))
      }
    }
    line(")" + tail)
  }

  /// Arguments alone, as many a line as it takes.
  mutating func arguments(_ arguments: [String], close: String) {
    var current = ""
    for (index, argument) in arguments.enumerated() {
      let text = argument + (index == arguments.count - 1 ? close : ",")
      if !current.isEmpty && (text.contains("\n") || current.count + 1 + text.count > room) {
        line(current)
        current = ""
      }
      if text.contains("\n") { line(text) } else { current += (current.isEmpty ? "" : " ") + text }
    }
    if !current.isEmpty { line(current) }
  }

  /// `[` and `]` around elements, each on lines of its own: behind each a comma, unless it is the only one.
  mutating func list(_ head: String, _ elements: [String], close: String = "]") {
    line(head + "[")
    indented { printer in
      for element in elements { printer.line(element + (elements.count > 1 ? "," : "")) }
    }
    line(close)
  }

  /// The same, with as many elements a line as it takes.
  mutating func filled(_ head: String, _ elements: [String], close: String = "]") {
    guard elements.count > 1 else { return list(head, elements, close: close) }
    line(head + "[")
    indented { $0.arguments(elements, close: ",") }
    line(close)
  }
}

enum SwiftLayout {
  /// Text that `write` prints, `depth` levels deep, for an argument that may take several lines.
  static func text(room: Int, _ write: (inout CodePrinter) -> Void) -> String {
    var printer = CodePrinter(width: room)
    write(&printer)
    return String(printer.text.dropLast())
  }

  /// `label: [a, b]`, broken where that is longer than the room.
  static func list(_ label: String, _ elements: [String], room: Int) -> String {
    let whole = "\(label)[\(elements.joined(separator: ", "))]"
    return whole.count <= room ? whole : text(room: room) { $0.filled(label, elements) }
  }
}
