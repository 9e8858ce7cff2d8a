// What OPTIONS says of a path, over a socket.

import Core
import Testing

@testable import HTTP

@Suite struct OptionsTests {
  @Test func optionsTellsTheMethods() async throws {
    try await TestServer.run(TestRoutes.all()) { server async throws in
      let known = try await server.get("/hello", method: "OPTIONS")
      #expect(known.status == 204 && known["allow"] == "GET, HEAD, OPTIONS" && known["content-length"] == nil)
      #expect(try await server.get("/missing", method: "OPTIONS").status == 404)
      // QUERY is a method that we know and that no route takes: to RFC 9110 that is another thing than one that is unknown.
      for method in ["DELETE", "TRACE", "QUERY"] {
        let wrong = try await server.get("/hello", method: method)
        #expect(wrong.status == 405 && wrong["allow"] == "GET, HEAD, OPTIONS", "\(method)")
        #expect(try await server.get("/missing", method: method).status == 404, "\(method)")
      }
      #expect(try await server.get("/hello", method: "BREW").status == 501)
    }
  }
}
