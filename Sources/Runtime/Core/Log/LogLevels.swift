// Which level each part of the server logs from: what `--log-level` says, as "info" or "info,http=debug,tls=trace".
// A part that is not named has the level that stands alone. Parts come to be as code runs, so a name that no part has
// is no error here.

/// A level for everything and other levels for single parts.
public struct LogLevels: Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with a text, for the person who wrote it.
  public struct Invalid: Error, Equatable, CustomStringConvertible {
    public let description: String
  }

  public var others: LogLevel
  public var parts: [String: LogLevel]

  public init(_ others: LogLevel = .info, parts: [String: LogLevel] = [:]) {
    self.others = others
    self.parts = parts
  }

  /// Reads "info,http=debug".
  public init(text: String) throws(Invalid) {
    var others: LogLevel?
    var parts: [String: LogLevel] = [:]
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = item.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count <= 2, let level = LogLevel(name: sides[sides.count - 1]) else {
        let names = LogLevel.allCases.map(\.description).joined(separator: ", ")
        throw Invalid(description: "log level \"\(item)\": want LEVEL or part=LEVEL, LEVEL being one of \(names)")
      }
      guard sides.count == 2 else {
        guard others == nil else { throw Invalid(description: "log level \"\(text)\": two levels without a part") }
        others = level
        continue
      }
      guard LogLevels.isPart(sides[0]) else {
        throw Invalid(description: "log level \"\(item)\": a part is named with a-z, 0-9, \".\" and \"-\"")
      }
      guard parts.updateValue(level, forKey: String(sides[0])) == nil else {
        throw Invalid(description: "log level \"\(text)\": part \"\(sides[0])\" is named twice")
      }
    }
    self.init(others ?? .info, parts: parts)
  }

  public func level(of part: String) -> LogLevel { parts[part] ?? others }

  public var description: String {
    ([others.description] + parts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: ",")
  }

  static func isPart(_ name: some StringProtocol) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
      }
  }
}
