// What the two sides agree on about permessage-deflate. We always ask for no context takeover on both sides (see
// Deflate.swift); a client may bound the window that we pack with, except to 256 bytes, which zlib cannot do.

import Core

/// The agreement on compression of one connection.
struct WebSocketDeflate: Equatable {
  /// The window of what we send.
  var serverWindowBits = 15

  static let windowBits = 9...15

  /// The value of our Sec-WebSocket-Extensions field.
  var fieldValue: String {
    let bits = serverWindowBits < 15 ? "; server_max_window_bits=\(serverWindowBits)" : ""
    return "permessage-deflate; server_no_context_takeover; client_no_context_takeover\(bits)"
  }

  /// Takes the first offer that we can keep; nil when there is none.
  static func agree(_ fields: Fields) -> WebSocketDeflate? {
    for line in fields.all(.secWebSocketExtensions) {
      for offer in line.split(separator: ",") {
        if let agreement = WebSocketDeflate(offer: offer) { return agreement }
      }
    }
    return nil
  }

  private init?(offer: Substring) {
    let parts = offer.split(separator: ";", omittingEmptySubsequences: false).map(WebSocketDeflate.trim)
    guard parts[0].lowercased() == "permessage-deflate" else { return nil }
    var seen: Set<String> = []
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(WebSocketDeflate.trim)
      let name = pair[0].lowercased()
      guard seen.insert(name).inserted else { return nil }
      let value = pair.count == 2 ? WebSocketDeflate.unquote(pair[1]) : nil
      switch name {
      case "server_no_context_takeover", "client_no_context_takeover":
        guard value == nil else { return nil }
      case "server_max_window_bits":
        guard let value, let bits = WebSocketDeflate.bits(value), WebSocketDeflate.windowBits.contains(bits) else {
          return nil
        }
        serverWindowBits = bits
      case "client_max_window_bits":
        guard value == nil || value.flatMap(WebSocketDeflate.bits) != nil else { return nil }
      default: return nil
      }
    }
  }

  private static func bits(_ text: Substring) -> Int? {
    guard let bits = Int(text), (8...15).contains(bits), String(bits) == text else { return nil }
    return bits
  }

  private static func trim(_ text: Substring) -> Substring {
    let rest = text.drop { $0 == " " || $0 == "\t" }
    return rest.lastIndex { $0 != " " && $0 != "\t" }.map { rest[...$0] } ?? ""
  }

  private static func unquote(_ text: Substring) -> Substring {
    text.count >= 2 && text.first == "\"" && text.last == "\"" ? text.dropFirst().dropLast() : text
  }
}
