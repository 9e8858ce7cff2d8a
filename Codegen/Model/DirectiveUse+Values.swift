// Reading the arguments of a directive whose use was checked: by then each is of its type, or left out.

extension DirectiveUse {
  func value(_ name: String) -> Value? { arguments.first { $0.name.text == name }?.value }

  func text(_ name: String) -> String? {
    switch value(name)?.kind {
    case .string(let text, _), .enumeration(let text): text
    default: nil
    }
  }

  func integer(_ name: String) -> Int? {
    if case .integer(let text)? = value(name)?.kind { return Int(text) }
    return nil
  }

  func number(_ name: String) -> Double? {
    switch value(name)?.kind {
    case .integer(let text), .float(let text): Double(text)
    default: nil
    }
  }

  func flag(_ name: String) -> Bool? {
    if case .boolean(let flag)? = value(name)?.kind { return flag }
    return nil
  }

  /// A list of names or texts; one alone stands for a list of one.
  func words(_ name: String) -> [(text: String, range: SourceRange)]? {
    guard let value = value(name) else { return nil }
    let elements: [Value] = if case .list(let all) = value.kind { all } else { [value] }
    return elements.compactMap { element in
      switch element.kind {
      case .string(let text, _), .enumeration(let text): (text, element.range)
      default: nil
      }
    }
  }

  func list(_ name: String) -> [String]? { words(name)?.map(\.text) }
}

extension [DirectiveUse] {
  func named(_ name: String) -> DirectiveUse? { first { $0.name.text == name } }
  func has(_ name: String) -> Bool { named(name) != nil }
}
