// A real browser without a window: Debian's Chromium by its chromedriver (W3C WebDriver), with a profile of its own. Where it is
// not installed, its tests say so.

import Foundation
import TestProcesses
import Testing

final class Browser: Sendable {
  static let isHere = Tool.isHere("chromedriver") && Tool.isHere("chromium")

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let folder = Folder()
  private let driver = TestProcess()
  private let port: Int
  private let session: String

  init() throws {
    driver.executableURL = URL(filePath: "/usr/bin/env")
    driver.arguments = ["chromedriver", "--port=0"]
    _ = FileManager.default.createFile(atPath: folder["said"], contents: nil)
    driver.standardOutput = FileHandle(forWritingAtPath: folder["said"])
    driver.standardError = FileHandle.nullDevice
    driver.standardInput = FileHandle.nullDevice
    try driver.run()
    _ = eventually(within: 30) { [folder] in Browser.port(in: folder.read("said")) != nil }
    port = try #require(Browser.port(in: folder.read("said")), "chromedriver does not start")
    let options: [String: Any] = [
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--user-data-dir=\(folder["profile"])",
      ]
    ]
    let wanted: [String: Any] = [
      "capabilities": ["alwaysMatch": ["goog:chromeOptions": options, "timeouts": ["script": 20_000]]]
    ]
    let made = try Browser.ask(port, "POST", "/session", wanted) as? [String: Any]
    session = try #require(made?["sessionId"] as? String)
  }

  deinit {
    _ = try? Browser.ask(port, "DELETE", "/session/\(session)")
    guard driver.isRunning else { return }
    kill(driver.processIdentifier, SIGTERM)
    driver.waitUntilExit()
  }

  // MARK: Pages

  func open(_ url: String) throws { try tell("POST", "url", ["url": url]) }

  /// What a script returns; a promise is waited for.
  @discardableResult
  func run(_ script: String, _ arguments: [Any] = []) throws -> Any? {
    try tell(
      "POST", "execute/sync",
      ["script": "return (async function () { \(script) }).apply(null, arguments)", "args": arguments])
  }

  /// Until a condition holds on the page.
  func wait(_ condition: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let holds = eventually(within: 20) { (try? self.run("return Boolean(\(condition))")) as? Bool == true }
    let page = holds ? "" : (try? run("return document.body.innerText")) as? String ?? ""
    #expect(holds, "\(condition): \(page)", sourceLocation: sourceLocation)
  }

  /// Types as a person does, into the one field that is seen.
  func type(_ text: String, into selector: String) throws {
    let element = try find(selector)
    try tell("POST", "element/\(element)/clear", [:])
    try tell("POST", "element/\(element)/value", ["text": text])
  }

  func click(_ selector: String) throws { try tell("POST", "element/\(try find(selector))/click", [:]) }

  func text(_ selector: String) throws -> String {
    try tell("GET", "element/\(try find(selector))/text") as? String ?? ""
  }

  /// What the console and the network complained of.
  func complaints() throws -> [String] {
    let lines = try tell("POST", "se/log", ["type": "browser"]) as? [[String: Any]] ?? []
    return lines.filter { $0["level"] as? String == "SEVERE" }.map { $0["message"] as? String ?? "" }
  }

  /// The first that can be seen.
  private func find(_ selector: String) throws -> String {
    let found = try tell("POST", "elements", ["using": "css selector", "value": selector]) as? [[String: String]] ?? []
    for element in found.compactMap({ $0.values.first })
    where try tell("GET", "element/\(element)/displayed") as? Bool == true { return element }
    throw Failure(description: "\(selector) is not to be seen")
  }

  // MARK: WebDriver

  @discardableResult
  func tell(_ method: String, _ what: String, _ input: [String: Any]? = nil) throws -> Any? {
    try Browser.ask(port, method, "/session/\(session)/\(what)", input)
  }

  private static func ask(_ port: Int, _ method: String, _ path: String, _ input: [String: Any]? = nil) throws -> Any? {
    let body = try input.map { try JSONSerialization.data(withJSONObject: $0) }
    let answer = curl(
      ["-X", method, "-H", "content-type: application/json", "http://127.0.0.1:\(port)\(path)"], body: body)
    guard answer.status == 200 else { throw Failure(description: answer.body) }
    return answer.json["value"]
  }

  /// `… was started successfully on port 40123.`
  private static func port(in said: String) -> Int? {
    said.split(separator: " ").last { $0.contains(".\n") }.flatMap { Int($0.prefix { $0.isNumber }) }
  }
}
