import Core
import Glibc
import Testing

@testable import HTTP

@Suite(.timeLimit(.minutes(2))) struct StaticFilesTests {
  private func serve(
    _ folder: TemporaryFolder, finishing: [HTTPService.Finishing] = [],
    _ adjust: (inout StaticFiles) -> Void = { _ in },
    _ body: (TestServer) async throws -> Void
  ) async throws {
    let workers = WorkerPool(name: "files", threads: 2)
    var files = StaticFiles(root: folder.root, workers: workers)
    adjust(&files)
    try await TestServer.run([Route(.get, "/s/{path...}", files.handler("path"))], finishing: finishing, body)
    workers.shutDown()
  }

  @Test func aFile() async throws {
    let folder = TemporaryFolder()
    folder.write("root/a.css", "body {}")
    try await serve(folder) { server async throws in
      let answer = try await server.get("/s/a.css")
      #expect(answer.status == 200 && answer.text == "body {}" && answer["content-length"] == "7")
      #expect(answer["content-type"] == "text/css; charset=utf-8" && answer["cache-control"] == "no-cache")
      #expect(answer["accept-ranges"] == "bytes")
      let tag = try #require(answer["etag"])
      let date = try #require(answer["last-modified"])
      let again = try await server.get("/s/a.css")
      #expect(tag.hasPrefix("\"") && tag == again["etag"])
      let unchanged = try await server.get("/s/a.css", ["if-none-match: \(tag)"])
      #expect(unchanged.status == 304 && unchanged["etag"] == tag && unchanged["cache-control"] == "no-cache")
      #expect(unchanged["content-type"] == nil && unchanged["last-modified"] == nil)
      #expect(answer["vary"] == "accept-encoding" && unchanged["vary"] == "accept-encoding")
      #expect(try await server.get("/s/a.css", ["if-modified-since: \(date)"]).status == 304)
      #expect(try await server.get("/s/a.css", ["if-match: \"other\""]).status == 412)
      let head = try await server.get("/s/a.css", method: "HEAD")
      #expect(head.status == 200 && head["content-length"] == "7" && head["etag"] == tag)
      #expect(try await server.get("/s/a.css", method: "POST").status == 405)
      folder.write("root/a.css", "body{ }")
      #expect(try await server.get("/s/a.css")["etag"] != tag, "as long, but another")
    }
  }

  @Test func aFileOfThisSecondHasAWeakTag() throws {
    let folder = TemporaryFolder()
    folder.write("root/a.txt", "x")
    guard case .file(let file) = OpenFile.find("a.txt", below: folder.root) else {
      throw RawClient.Failure(what: "no file")
    }
    let written = try #require(Timestamp(microseconds: file.modifiedNanoseconds / 1_000))
    #expect(file.validators(now: written + .milliseconds(900)).tag?.isWeak == true)
    #expect(file.validators(now: written + .seconds(1)).tag?.isWeak == false)
    let ahead = file.validators(now: written - .seconds(3_600))
    #expect(try #require(ahead.modified) < written, "a date in the future is not told")
  }

  @Test(arguments: [
    "/s/../outside.txt", "/s/%2e%2e/outside.txt", "/s/..%2foutside.txt", "/s/%2e%2e%2foutside.txt", "/s//etc/passwd",
    "/s/%2fetc/passwd", "/s/a/../../outside.txt", "/s/leads-out.txt", "/s/out/outside.txt", "/s/absolute.txt",
    "/s/.hidden", "/s/%2ehidden", "/s/.git/config", "/s/a.txt%00", "/s/a.txt%00.css", "/s/%zz", "/s/a.txt/",
    "/s/missing", "/s/folder//index.html", "/s/./a.txt", "/s/a.txt/x", "/s/fifo", "/s/empty/", "/s/loop",
    "/s/..\\outside.txt", "/s/proc",
  ])
  func nothingElseIsThere(_ path: String) async throws {
    let folder = TemporaryFolder()
    folder.write("root/a.txt", "a")
    folder.write("root/.hidden", "secret")
    folder.make("root/.git")
    folder.write("root/.git/config", "secret")
    folder.make("root/folder")
    folder.write("root/folder/index.html", "i")
    folder.make("root/empty")
    folder.link("root/leads-out.txt", to: "../outside.txt")
    folder.link("root/out", to: "..")
    folder.link("root/absolute.txt", to: folder.outer + "/outside.txt")
    folder.link("root/loop", to: "loop")
    folder.link("root/proc", to: "/proc/self/root/etc/passwd")
    folder.fifo("root/fifo")
    try await serve(folder) { server async throws in
      let answer = try await server.get(path)
      #expect(answer.status == 404 || answer.status == 400, "\(path): \(answer.status)")
      #expect(!answer.text.contains("secret") && !answer.text.contains("root:"))
    }
  }

  @Test func foldersLinksAndNames() async throws {
    let folder = TemporaryFolder()
    folder.make("root/sub")
    folder.write("root/index.html", "top")
    folder.write("root/sub/index.html", "sub")
    folder.write("root/sub/ü b.txt", "name")
    folder.link("root/inside.txt", to: "sub/ü b.txt")
    try await serve(folder) { server async throws in
      #expect(try await server.get("/s/").text == "top")
      #expect(try await server.get("/s/sub/").text == "sub")
      let redirect = try await server.get("/s/sub?x=1")
      #expect(redirect.status == 301 && redirect["location"] == "/s/sub/?x=1")
      #expect(try await server.get("/s/sub/%C3%BC%20b.txt").text == "name")
      #expect(try await server.get("/s/inside.txt").text == "name", "a link that stays inside is a file")
    }
  }

  @Test func largeFilesAndTheirParts() async throws {
    let folder = TemporaryFolder()
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    folder.write("root/film.mp4", bytes)
    try await serve(folder) { server async throws in
      let whole = try await server.get("/s/film.mp4")
      #expect(whole.body == bytes && whole["content-type"] == "video/mp4" && whole["content-length"] == "3000000")
      let tag = try #require(whole["etag"])
      for (range, part) in [
        ("0-0", 0..<1), ("1000-1999", 1_000..<2_000), ("2999990-", 2_999_990..<3_000_000),
        ("-5", 2_999_995..<3_000_000),
        ("100000-2000000", 100_000..<2_000_001),
      ] {
        let answer = try await server.get("/s/film.mp4", ["range: bytes=\(range)", "if-range: \(tag)"])
        #expect(answer.status == 206 && answer.body == Array(bytes[part]), "\(range)")
        #expect(answer["content-range"] == "bytes \(part.lowerBound)-\(part.upperBound - 1)/3000000")
        #expect(answer["content-length"] == "\(part.count)" && answer["etag"] == tag)
      }
      let beyond = try await server.get("/s/film.mp4", ["range: bytes=3000000-"])
      #expect(beyond.status == 416 && beyond["content-range"] == "bytes */3000000")
      #expect(try await server.get("/s/film.mp4", ["range: bytes=1-2", "if-range: \"old\""]).status == 200)
      #expect(try await server.get("/s/film.mp4", ["range: bytes=1-2,5-6"]).status == 200)
      let head = try await server.get("/s/film.mp4", ["range: bytes=1-2"], method: "HEAD")
      #expect(head.status == 200 && head["content-length"] == "3000000")
    }
  }

  @Test func aFileThatShrinksEndsCutOff() async throws {
    let folder = TemporaryFolder()
    folder.write("root/log.bin", [UInt8](repeating: 1, count: 40_000_000))
    try await serve(folder) { server async throws in
      let port = server.port
      let received = try await server.workers.run { () throws(any Error) in
        let client = try RawClient(port: port, receiveBuffer: 65_536)
        try client.request("GET", "/s/log.bin")
        #expect(try client.head()["content-length"] == "40000000")
        folder.cut("root/log.bin", to: 1_000_000)
        return try client.readToEnd().count
      }
      #expect(received < 40_000_000)
      #expect(try await server.get("/s/log.bin")["content-length"] == "1000000")
    }
  }

  @Test func textIsPackedOnItsWay() async throws {
    let folder = TemporaryFolder()
    let text = String((0..<100_000).map { "\($0),\n" }.joined())
    folder.write("root/table.csv", text)
    try await serve(folder, finishing: Compression().finishing) { server async throws in
      let packed = try await server.get("/s/table.csv", ["accept-encoding: gzip"])
      #expect(packed["content-encoding"] == "gzip" && packed["vary"] == "accept-encoding")
      #expect(try unpack(packed.body) == Array(text.utf8))
      let tag = try #require(packed["etag"])
      #expect(tag.hasSuffix("-gzip\""))
      let unchanged = try await server.get("/s/table.csv", ["accept-encoding: gzip", "if-none-match: \(tag)"])
      #expect(unchanged.status == 304 && unchanged["etag"] == tag && unchanged["vary"] == "accept-encoding")
      let part = try await server.get("/s/table.csv", ["accept-encoding: gzip", "range: bytes=0-3"])
      #expect(part.status == 206 && part.text == "0,\n1")
    }
  }

  @Test func packedSiblings() async throws {
    let folder = TemporaryFolder()
    folder.write("root/a.js", "plain")
    folder.write("root/a.js.gz", "packed", age: 30)
    folder.write("root/b.js", "plain", age: 30)
    folder.write("root/b.js.gz", "stale", age: 60)
    try await serve(folder) {
      $0.servesPacked = true
    } _: { server async throws in
      let packed = try await server.get("/s/a.js", ["accept-encoding: gzip"])
      #expect(packed.text == "packed" && packed["content-encoding"] == "gzip" && packed["vary"] == "accept-encoding")
      #expect(packed["content-type"] == "text/javascript; charset=utf-8")
      let plain = try await server.get("/s/a.js")
      #expect(plain.text == "plain" && plain["content-encoding"] == nil && plain["vary"] == "accept-encoding")
      #expect(plain["etag"] != packed["etag"])
      #expect(try await server.get("/s/b.js", ["accept-encoding: gzip"]).text == "plain")
    }
  }

  @Test func workersThatAreBusyAreSaidToBe() async throws {
    let folder = TemporaryFolder()
    folder.write("root/a.txt", "a")
    let workers = WorkerPool(name: "files", threads: 1, maxQueued: 1)
    let files = StaticFiles(root: folder.root, workers: workers)
    try await TestServer.run([Route(.get, "/s/{path...}", files.handler("path"))]) { server async throws in
      let (started, release) = (Tally(), Tally())
      let work: @Sendable () -> Void = {
        started.add(1)
        while release.total == 0 { usleep(1_000) }
      }
      #expect(workers.submit(work))
      while started.total == 0 { try await Task.sleep(for: .milliseconds(1)) }
      #expect(workers.submit(work), "waits")
      let answer = try await server.get("/s/a.txt")
      release.add(1)
      #expect(answer.status == 503 && answer["retry-after"] == "1")
    }
    workers.shutDown()
  }

  @Test func assetsAreServedAsFilesAre() async throws {
    let text = String(repeating: "function f() {}\n", count: 500)
    let asset = StaticAsset(Bytes(text), name: "app.js", cacheControl: "max-age=60")
    let small = StaticAsset(Bytes("x"), name: "x.txt")
    try await TestServer.run([
      Route(.get, "/app.js", immediate: asset.handler), Route(.get, "/x.txt", immediate: small.handler),
    ]) { server async throws in
      let plain = try await server.get("/app.js")
      #expect(plain.text == text && plain["content-type"] == "text/javascript; charset=utf-8")
      #expect(plain["cache-control"] == "max-age=60" && plain["vary"] == "accept-encoding")
      let packed = try await server.get("/app.js", ["accept-encoding: gzip"])
      #expect(packed["content-encoding"] == "gzip" && packed["etag"] != plain["etag"])
      #expect(try unpack(packed.body) == Array(text.utf8))
      let tag = try #require(packed["etag"])
      let unchanged = try await server.get("/app.js", ["accept-encoding: gzip", "if-none-match: \(tag)"])
      #expect(unchanged.status == 304 && unchanged["etag"] == tag && unchanged["vary"] == "accept-encoding")
      #expect(try await server.get("/app.js", ["range: bytes=0-7"]).text == "function")
      #expect(try await server.get("/x.txt", ["accept-encoding: gzip"])["vary"] == nil)
    }
  }
}

func unpack(_ bytes: [UInt8]) throws -> [UInt8] {
  var output = ByteWriter()
  try GzipDecoder().decode(bytes.span, limit: 1 << 26, into: &output)
  return output.finish().array
}
