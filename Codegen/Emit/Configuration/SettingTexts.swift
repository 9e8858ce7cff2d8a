// Values and bounds of settings as the server reads and writes them: `on`, `1MiB`, `500ms`, `x-forwarded-for`. The
// reference shows what can be typed.

enum SettingTexts {
  /// The default; nothing where there is none.
  static func defaultText(_ field: Field) -> String {
    switch field.defaultValue {
    case nil, .emptyList: ""
    case .string(let text), .text(let text): text
    case .boolean(let flag): flag ? "on" : "off"
    case .integer(let number): field.type.base == .bytes ? size(number) : "\(number)"
    case .float(let number): "\(number)"
    case .duration(let nanoseconds): duration(nanoseconds / 1_000_000)
    case .enumeration(let name): Words(name).kebab
    }
  }

  /// `1KiB to 16MiB`; nothing where there are no bounds.
  static func range(_ field: Field) -> String {
    guard let least = field.constraints.minimum, let most = field.constraints.maximum else { return "" }
    return switch field.type.base {
    case .bytes: "\(size(Int(least))) to \(size(Int(most)))"
    case .duration: "\(duration(Int((least * 1_000).rounded()))) to \(duration(Int((most * 1_000).rounded())))"
    default: DocsWords.range(least, most, field.type.base)
    }
  }

  /// The entries of a list's default.
  static func items(_ field: Field) -> [String] {
    guard case .text(let text) = field.defaultValue else { return [] }
    return text.split(separator: ",").map { item in
      String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func size(_ bytes: Int) -> String {
    let units = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
    guard let unit = units.first(where: { bytes >= $0.1 && bytes % $0.1 == 0 }) else { return "\(bytes)" }
    return "\(bytes / unit.1)\(unit.0)"
  }

  private static func duration(_ milliseconds: Int) -> String {
    let units = [("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
    guard let unit = units.first(where: { milliseconds >= $0.1 && milliseconds % $0.1 == 0 }) else {
      return "\(milliseconds)ms"
    }
    return "\(milliseconds / unit.1)\(unit.0)"
  }
}
