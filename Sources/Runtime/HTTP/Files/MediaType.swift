// Content types by the ending of a name: one table of what this server has to do with, text with its charset. What is not
// known is bytes, which browsers save and never run (`nosniff`).

internal import Core

public enum MediaType {
  /// The content type of a file of this name.
  public static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return types[name[dot...].dropFirst().lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  private static let types: [String: String] = {
    var types: [String: String] = [:]
    for line in Bytes(table).text.split(separator: "\n") {
      let words = line.split(separator: "|")
      for ending in words[1].split(separator: " ") { types[String(ending)] = String(words[0]) }
    }
    return types
  }()

  private static let table: StaticString = """
    text/html; charset=utf-8|html htm
    text/css; charset=utf-8|css
    text/javascript; charset=utf-8|js mjs
    text/plain; charset=utf-8|txt log md
    text/csv; charset=utf-8|csv
    text/vtt; charset=utf-8|vtt
    text/calendar; charset=utf-8|ics
    application/x-subrip; charset=utf-8|srt
    application/json|json map
    application/ld+json|jsonld
    application/manifest+json|webmanifest
    application/x-ndjson|ndjson
    application/yaml|yaml yml
    application/xml|xml
    application/dash+xml|mpd
    application/vnd.apple.mpegurl|m3u8 m3u
    application/wasm|wasm
    application/pdf|pdf
    application/zip|zip
    application/gzip|gz
    image/svg+xml|svg
    image/png|png
    image/jpeg|jpg jpeg
    image/gif|gif
    image/webp|webp
    image/avif|avif
    image/x-icon|ico
    font/woff2|woff2
    font/woff|woff
    font/ttf|ttf
    font/otf|otf
    video/mp4|mp4 m4v m4s cmfv
    video/webm|webm
    video/mp2t|ts
    video/x-matroska|mkv
    video/quicktime|mov
    video/x-flv|flv
    audio/mp4|m4a cmfa
    audio/mpeg|mp3
    audio/aac|aac
    audio/ogg|ogg oga opus
    audio/flac|flac
    audio/wav|wav
    """
}
