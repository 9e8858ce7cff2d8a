// A browser may carry its token in a cookie that no script sees. What it sends by itself it also sends when another site tells
// it to, so a cookie counts only where the browser says that the request comes from a page of this very server.

internal import API
internal import Core
public import HTTP

public enum RequestCookie {
  /// With the prefix, browsers take it over TLS alone, for this host and every path.
  public static let names = ["__Host-cascade_session", "cascade_session"]

  /// What the browser carries; nil where it carries nothing.
  public static func value(in request: Request, named names: [String] = names) -> String? {
    for field in request.fields.all(.cookie) {
      for pair in field.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
        if parts.count == 2, names.contains(String(parts[0])) { return String(parts[1]) }
      }
    }
    return nil
  }

  /// Whether a page of this server asks. Reading is harmless: what is read goes to no other page. But a connection that stays
  /// is asked like a change.
  static func isFromHere(_ request: Request) -> Bool {
    if let origin = request.fields[.origin] {
      guard let start = origin.range(of: "://") else { return false }
      return origin[start.upperBound...] == request.authority.text
    }
    if let site = request.fields["sec-fetch-site"] { return site == "same-origin" || site == "none" }
    return request.method == .get && !request.isUpgrade
  }
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}

extension Request {
  fileprivate var isUpgrade: Bool { fields[.upgrade] != nil || connectProtocol != nil }
}
