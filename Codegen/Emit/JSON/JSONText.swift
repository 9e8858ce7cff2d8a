// JSON as text: containers are broken over lines down to a depth, and whole on one line below it. So a document of
// thousands of small things has a line for each, and a difference shows which of them changed.

enum JSONText {
  static func write(_ value: JSONValue, brokenTo depth: Int) -> String {
    var text = ""
    write(value, depth, indentation: 0, &text)
    return text + "\n"
  }

  private static func write(_ value: JSONValue, _ depth: Int, indentation: Int, _ text: inout String) {
    switch value {
    case .null: text += "null"
    case .boolean(let flag): text += "\(flag)"
    case .integer(let number): text += "\(number)"
    case .number(let number): text += "\(number)"
    case .string(let string): quote(string, &text)
    case .array(let elements):
      list("[", "]", elements, depth, indentation, &text) { element, text in
        write(element, depth - 1, indentation: indentation + 1, &text)
      }
    case .object(let object):
      list("{", "}", object.members, depth, indentation, &text) { member, text in
        quote(member.key, &text)
        text += ": "
        write(member.value, depth - 1, indentation: indentation + 1, &text)
      }
    }
  }

  private static func list<Element>(
    _ open: String, _ close: String, _ elements: [Element], _ depth: Int, _ indentation: Int, _ text: inout String,
    _ body: (Element, inout String) -> Void
  ) {
    let isBroken = depth > 0 && !elements.isEmpty
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += isBroken ? "," : ", " }
      if isBroken { text += "\n" + String(repeating: "  ", count: indentation + 1) }
      body(element, &text)
    }
    if isBroken { text += "\n" + String(repeating: "  ", count: indentation) }
    text += close
  }

  private static func quote(_ string: String, _ text: inout String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5c && $0 < 0x7f }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { text += escaped(scalar) }
    }
    text += "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\u{0}"..<" ", "\u{7f}", "\u{2028}", "\u{2029}":
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: return String(scalar)
    }
  }
}
