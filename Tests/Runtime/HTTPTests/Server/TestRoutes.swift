// Handlers that the tests of both drivers are about, and what they saw.

import Core

@testable import HTTP

/// Written by handlers on their loop, read by tests on their threads.
final class Seen: Sendable {
  /// Bytes that an endless body has written.
  let written = Tally()
  private let lines = Monitor<[(what: String, at: MonotonicTime)]>([])

  func note(_ what: String) { lines.withLock { $0.append((what, .now)) } }
  var all: [String] { lines.withLock { $0.map(\.what) } }

  /// When it was noted; waits for it, three seconds at most.
  func wait(for what: String) async -> MonotonicTime? {
    for _ in 0..<600 {
      if let found = lines.withLock({ $0.first { $0.what == what } }) { return found.at }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return nil
  }
}

final class Tally: Sendable {
  private let sum = Monitor(0)

  func add(_ count: Int) { sum.withLock { $0 += count } }
  var total: Int { sum.withLock { $0 } }
}

enum TestRoutes {
  static func all(_ seen: Seen = Seen()) -> [Route] { simple + bodies + slow(seen) }

  static let simple: [Route] = [
    Route(.get, "/hello") { _ throws(HTTPError) in .text("hello") },
    Route(.get, "/nothing") { _ throws(HTTPError) in Response(status: 204) },
    Route(.get, "/unchanged") { _ throws(HTTPError) in
      var fields = Fields()
      fields.add(.etag, "\"x\"")
      return Response(status: 304, fields: fields)
    },
    Route(.get, "/refused") { _ throws(HTTPError) in throw HTTPError(409, "conflict", "No.") },
    Route(.get, "/pieces") { _ throws(HTTPError) in
      Response(
        body: .stream(length: nil) { writer throws(HTTPError) in
          for piece in ["one ", "two ", "three"] { try await writer.write(Bytes(piece)) }
          var trailers = Fields()
          trailers.add("x-sum", "3")
          return trailers
        })
    },
    Route(.get, "/known-length") { _ throws(HTTPError) in
      Response(
        body: .stream(length: 8) { writer throws(HTTPError) in
          try await writer.write(Bytes("four"))
          try await writer.write(Bytes("four"))
          return nil
        })
    },
    Route(.get, "/cut") { _ throws(HTTPError) in
      Response(
        body: .stream(length: nil) { writer throws(HTTPError) in
          try await writer.write(Bytes("half"))
          throw HTTPError(500, "internal", "", cause: "of the test")
        })
    },
    Route(.get, "/too-long") { _ throws(HTTPError) in
      Response(
        body: .stream(length: 3) { writer throws(HTTPError) in
          try await writer.write(Bytes("four"))
          return nil
        })
    },
    Route(.get, "/too-short") { _ throws(HTTPError) in
      Response(
        body: .stream(length: 10) { writer throws(HTTPError) in
          try await writer.write(Bytes("half"))
          return nil
        })
    },
  ]

  static let bodies: [Route] = [
    Route(.post, "/collect", limits: RouteLimits(maxBodyBytes: 1_000)) { request async throws(HTTPError) in
      let body = try await request.body.collect(limit: 1_000)
      let sum = request.body.trailers?["x-sum"] ?? ""
      return .text("\(body.count) \(body.text.prefix(20))\(sum)")
    },
    Route(.post, "/ignore", limits: RouteLimits(maxBodyBytes: .max)) { _ throws(HTTPError) in .text("ignored") },
    Route(.post, "/echo", limits: RouteLimits(maxBodyBytes: .max)) { request throws(HTTPError) in
      Response(
        body: .stream(length: nil) { writer throws(HTTPError) in
          while let piece = try await request.body.next() { try await writer.write(piece) }
          return nil
        })
    },
  ]

  static func slow(_ seen: Seen) -> [Route] {
    [
      Route(.get, "/slow") { request async throws(HTTPError) in
        seen.note("slow began")
        try? await request.loop.sleep(for: .milliseconds(300))
        return .text("slow")
      },
      // Answers when the test notes "go".
      Route(.get, "/gated") { request async throws(HTTPError) in
        seen.note("gated began")
        while !seen.all.contains("go") { try? await request.loop.sleep(for: .milliseconds(2)) }
        return .text("gated")
      },
      Route(.get, "/late", limits: RouteLimits(deadline: .milliseconds(100))) { request async throws(HTTPError) in
        do { try await request.loop.sleep(for: .seconds(5)) } catch { seen.note("late cancelled") }
        return .text("late")
      },
      Route(.get, "/wait") { request async throws(HTTPError) in
        seen.note("wait began")
        do { try await request.loop.sleep(for: .seconds(5)) } catch { seen.note("wait cancelled") }
        return .text("waited")
      },
      Route(.get, "/endless", limits: RouteLimits(deadline: nil)) { _ throws(HTTPError) in
        Response(
          body: .stream(length: nil) { writer throws(HTTPError) in
            let piece = Bytes([UInt8](repeating: 0x78, count: 16_384))
            defer { seen.note("endless stopped") }
            while true {
              try await writer.write(piece)
              seen.written.add(piece.count)
            }
          })
      },
    ]
  }
}
