// One request over a connection of its own, from whichever loopback address: HTTP/1.1 by hand.

import Foundation

enum HTTPExchange {
  struct Request {
    var method: String
    var target = "/"
    var fields: [String: String] = [:]
    var body: String?

    init(method: String) { self.method = method }
  }

  struct Answer {
    var status: Int
    var fields: [String: String]
    var body: Data
  }

  static func ask(_ port: Int, _ request: Request, from source: String? = nil) -> Answer? {
    guard let client = RawClient(port, from: source) else { return nil }
    var lines = ["\(request.method) \(request.target) HTTP/1.1", "host: localhost", "connection: close"]
    lines += request.fields.map { "\($0): \($1)" }
    if let body = request.body { lines.append("content-length: \(body.utf8.count)") }
    guard client.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + (request.body ?? "")) else { return nil }
    var bytes: [UInt8] = []
    while true {
      let (more, end) = client.receive(within: 20)
      if end != nil { break }
      bytes += more
    }
    return read(bytes)
  }

  static func read(_ bytes: [UInt8]) -> Answer? {
    let blank = Array("\r\n\r\n".utf8)
    guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: blank) }) else { return nil }
    let lines = String(decoding: bytes[..<place], as: UTF8.self).split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
    return Answer(status: status, fields: fields, body: Data(bytes[(place + 4)...]))
  }
}
