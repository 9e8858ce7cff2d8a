// Who may read metrics: whoever knows the bearer token or one of the NAME:PASSWORD pairs; everybody where neither is
// configured, which only loopback may do. Both are compared in a time that tells nothing of them.

internal import Core
internal import HTTP
internal import Wire

/// The secrets that open /metrics.
struct MetricsAccess: Sendable {
  private let token: Secret?
  /// As they come in an Authorization field: in base 64.
  private let pairs: [Secret]

  /// Reads the files that hold the secrets.
  init(_ configuration: Configuration) throws(StartError) {
    token = try configuration.metricsTokenFile.map { path throws(StartError) in
      let lines = try MetricsAccess.lines(configuration.read(path), "metrics.token_file")
      guard lines.count == 1 else { throw StartError("metrics.token_file \(path) has more than one line") }
      return Secret(lines[0])
    }
    pairs =
      try configuration.metricsBasicFile.map { path throws(StartError) in
        let lines = try MetricsAccess.lines(configuration.read(path), "metrics.basic_file")
        guard lines.allSatisfy({ $0.contains(":") && !$0.hasPrefix(":") && !$0.hasSuffix(":") }) else {
          throw StartError("metrics.basic_file \(path): every line is NAME:PASSWORD")
        }
        return lines.map { Secret(Base64.encode(Array($0.utf8).span)) }
      } ?? []
  }

  private static let maxBytes = 64 * 1024

  private static func lines(_ path: String, _ key: String) throws(StartError) -> [String] {
    let content: [UInt8]
    do throws(FileError) {
      content = try SmallFile.read(path, limit: maxBytes)
    } catch {
      throw StartError("\(key) \(path): \(error.reason)")
    }
    let lines = String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    guard !lines.isEmpty else { throw StartError("\(key) \(path) is empty") }
    return lines
  }

  var isOpen: Bool { token == nil && pairs.isEmpty }

  /// Whether an Authorization field opens; nil stands for none.
  func admits(_ authorization: String?) -> Bool {
    if isOpen { return true }
    guard let authorization, let space = authorization.firstIndex(of: " ") else { return false }
    let given = Secret(String(authorization[authorization.index(after: space)...].trimmingBlanks))
    switch authorization[..<space].lowercased() {
    case "bearer": return token?.matches(given) ?? false
    case "basic":
      var opens = false
      // All of them, so that the time does not say which one it was.
      for pair in pairs where pair.matches(given) { opens = true }
      return opens
    default: return false
    }
  }

  /// The refusal, which says what would open.
  var refusal: HTTPError {
    var fields = Fields()
    if token != nil { fields.add(.wwwAuthenticate, "Bearer realm=\"metrics\"" as StaticString) }
    if !pairs.isEmpty { fields.add(.wwwAuthenticate, "Basic realm=\"metrics\", charset=\"UTF-8\"" as StaticString) }
    return HTTPError(401, "unauthenticated", "Metrics need a secret that was not given.", fields: fields)
  }
}
