// A client that does what it is told: bytes out, bytes in, on a blocking socket of a thread of its own. C's structs are
// written as the numbers that they are: which module declares them depends on the order in which the compiler meets them.

import Core
import Glibc

@testable import Net

struct RawAnswer: Sendable {
  var status = 0
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []
  var trailers: [(name: String, value: String)] = []
  /// The connection ended within the body.
  var wasCut = false

  var text: String { String(decoding: body, as: UTF8.self) }

  /// All values of a field, joined; nil for none.
  subscript(name: String) -> String? {
    let values = fields.filter { $0.name == name }.map(\.value)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }
}

final class RawClient {
  struct Failure: Error {
    let what: String
  }

  let descriptor: Int32
  private var buffer: [UInt8] = []
  private var hasEnded = false

  init(port: UInt16, timeoutSeconds: Int = 10, receiveBuffer: Int32? = nil) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let timeout = [Int64(timeoutSeconds), 0]
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] { unsafe setsockopt(descriptor, SOL_SOCKET, option, timeout, 16) }
    if let receiveBuffer { unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, [receiveBuffer], 4) }
    let number = descriptor
    let connected = unsafe SocketAddress.ip(IPAddress(v4: 127 << 24 | 1), port: port).withSockAddr { raw, length in
      unsafe connect(number, raw, length)
    }
    guard connected == 0 else { throw Failure(what: "connect: \(errno)") }
  }

  deinit { close(descriptor) }

  // MARK: Out

  func send(_ text: String) throws { try send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) throws {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.send(descriptor, all.baseAddress! + sent, all.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw Failure(what: "send: \(errno)") }
      sent += count
    }
  }

  func request(_ method: String, _ path: String, _ fields: [String] = [], body: String = "") throws {
    var text = "\(method) \(path) HTTP/1.1\r\nhost: test\r\n"
    for field in fields { text += field + "\r\n" }
    if !body.isEmpty { text += "content-length: \(body.utf8.count)\r\n" }
    try send(text + "\r\n" + body)
  }

  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Ends the connection with a reset instead of an end.
  func reset() {
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, [Int32(1), 0], 8)
    // The descriptor is closed once more when we are let go; until then nothing else gets its number.
    let other = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    dup2(other, descriptor)
    close(other)
  }

  // MARK: In

  private func fill() throws -> Bool {
    if hasEnded { return false }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe recv(descriptor, &piece, piece.count, 0)
    if count < 0 && errno == ECONNRESET {
      hasEnded = true
      return false
    }
    guard count >= 0 else {
      throw Failure(what: "nothing came: \(errno); so far \(String(decoding: buffer, as: UTF8.self))")
    }
    hasEnded = count == 0
    buffer += piece.prefix(count)
    return count > 0
  }

  /// Exactly so many bytes; fewer at the end.
  func read(_ count: Int) throws -> [UInt8] {
    while try buffer.count < count && fill() {}
    defer { buffer.removeFirst(min(count, buffer.count)) }
    return Array(buffer.prefix(count))
  }

  /// What came, at most `limit` bytes; empty at the end.
  func readSome(_ limit: Int = 65_536) throws -> [UInt8] {
    if buffer.isEmpty { _ = try fill() }
    return try read(min(limit, buffer.count))
  }

  func readToEnd() throws -> [UInt8] {
    while try fill() {}
    defer { buffer = [] }
    return buffer
  }

  /// A line without its CR LF; nil at the end.
  func line() throws -> String? {
    while true {
      if let end = buffer.firstIndex(of: 0x0a) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self).filter { $0 != "\r" }
      }
      guard try fill() else { return nil }
    }
  }

  /// Whether the server has ended the connection and sent nothing more.
  func isEnded() throws -> Bool { try readToEnd().isEmpty }

  /// The next answer, interim ones among them.
  func answer(toHead: Bool = false) throws -> RawAnswer {
    var answer = try head()
    if toHead || answer.status < 200 || answer.status == 204 || answer.status == 304 { return answer }
    if answer["transfer-encoding"] == "chunked" {
      try chunks(&answer)
    } else if let length = answer["content-length"].flatMap({ Int($0) }) {
      answer.body = try read(length)
      answer.wasCut = answer.body.count < length
    } else {
      answer.body = try readToEnd()
    }
    return answer
  }

  func head() throws -> RawAnswer {
    var answer = RawAnswer()
    guard let first = try line() else { throw Failure(what: "no answer") }
    answer.status = Int(first.split(separator: " ").dropFirst().first ?? "") ?? 0
    answer.fields = try fields()
    return answer
  }

  private func fields() throws -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    while let line = try line(), !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      fields.append((String(parts[0]), String(parts[1].drop { $0 == " " })))
    }
    return fields
  }

  private func chunks(_ answer: inout RawAnswer) throws {
    while true {
      guard let line = try line(), let size = Int(line, radix: 16) else {
        answer.wasCut = true
        return
      }
      if size == 0 {
        answer.trailers = try fields()
        return
      }
      let piece = try read(size)
      answer.body += piece
      guard piece.count == size, try self.line() == "" else {
        answer.wasCut = true
        return
      }
    }
  }
}
