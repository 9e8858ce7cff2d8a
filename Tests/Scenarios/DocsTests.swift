// What the server says of itself: its OpenAPI document, the page that shows it, and the reference. A build may be without
// the viewer; then the page says how to get it, and all that is on it works none the less.

import Foundation
import Testing

@Suite struct DocsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func committed(_ path: String) throws -> Data { try Data(contentsOf: DocsTests.root.appending(path: path)) }

  @Test func theDocumentIsTheCommittedOne() throws {
    let server = try TestServer()
    let document = try committed("clients/openapi/openapi.json")
    let answer = curl("\(server.url)/api/openapi.json")
    #expect(answer.status == 200 && answer.field("content-type") == "application/json")
    #expect(answer.data == document)
    let packed = curl("--compressed", "\(server.url)/api/openapi.json")
    #expect(packed.field("content-encoding") == "gzip" && packed.data == document)
    let tag = try #require(answer.field("etag"))
    #expect(curl("-H", "If-None-Match: \(tag)", "\(server.url)/api/openapi.json").status == 304)
  }

  @Test func allThatThePageAsksForIsThere() throws {
    let server = try TestServer()
    let page = curl("\(server.url)/api/docs")
    #expect(page.status == 200 && page.field("content-type") == "text/html; charset=utf-8")
    let hasViewer = page.body.contains("swagger-ui-bundle.js")
    #expect(hasViewer || page.body.contains("scripts/bootstrap viewer"))
    let links = page.body.matches(of: /(?:src|href)="([^"]+)"/).map { String($0.output.1) }
    #expect(links.contains("docs/reference/README.md") && links.contains("openapi.json"))
    for link in links where !link.hasPrefix("data:") {
      #expect(curl("\(server.url)/api/\(link)").status == 200, "\(link)")
    }
  }

  @Test func thePageLetsNobodyElseIn() throws {
    let server = try TestServer()
    let page = curl("\(server.url)/api/docs")
    let policy = try #require(page.field("content-security-policy"))
    #expect(policy.hasPrefix("default-src 'none';") && policy.contains("frame-ancestors 'none'"))
    #expect(page.field("x-frame-options") == "DENY")
    let named = page.body.matches(of: /(?:src|href)="(https?:|\/\/)/)
    #expect(named.isEmpty, "the page names another host")
  }

  @Test func theReferenceIsThereAndNothingBesideIt() throws {
    let server = try TestServer()
    let room = curl("\(server.url)/api/docs/reference/room.md")
    let page = try committed("docs/reference/room.md")
    #expect(room.status == 200 && room.data == page)
    for name in ["nothing.md", "..%2F..%2FSchema%2Froom.graphql", "%2e%2e/x"] {
      #expect(curl("--path-as-is", "\(server.url)/api/docs/reference/\(name)").status == 404, "\(name)")
    }
  }
}
