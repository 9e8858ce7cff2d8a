// Somebody with a browser: it goes where servers lead it, and carries their cookies. Or a program, which carries the binding
// itself.

import Foundation

struct Visitor {
  let server: TestServer
  let jar: String

  init(_ server: TestServer, _ name: String = "jar") { (self.server, jar) = (server, server.folder[name]) }

  var isSignedInAs: String? { call("GET", "users/me").json["username"] as? String }

  func call(_ method: String, _ path: String, _ input: [String: Any]? = nil, at other: TestServer? = nil) -> Answer {
    let url = (other ?? server).url
    let fields = ["content-type: application/json", "x-cascade-tokens: cookie", "origin: \(url)"]
    let body = input.map { try? JSONSerialization.data(withJSONObject: $0) } ?? nil
    return curl(
      ["-b", jar, "-c", jar, "-X", method, "\(url)/api/\(path)"] + fields.flatMap { ["-H", $0] }, body: body)
  }

  /// Where the service sends whoever signs in there by that name; of a service that asks for none, without.
  static func signIn(at page: String, as name: String? = nil) -> String {
    let answer = name.map { curl(page, body: Data("name=\($0)".utf8)) } ?? curl(page)
    return answer.field("location") ?? "\(answer.status) \(answer.body)"
  }

  /// Goes there, as a browser that another site leads here.
  func follow(_ place: String) -> Answer { curl("-b", jar, "-c", jar, place) }

  /// The whole way, from the button to the page that it ends at; or the refusal that came first.
  func signIn(by provider: String, as name: String? = nil, returnTo: String = "/") -> String {
    let begun = call("POST", "auth/oauth/begin", ["providerId": provider, "returnTo": returnTo])
    guard let page = begun.json["authorizationUrl"] as? String else { return "\(begun.status) \(begun.body)" }
    return follow(Visitor.signIn(at: page, as: name)).field("location") ?? ""
  }
}

extension Person {
  /// A way in by another service, as a program begins it.
  struct Begun {
    let page: String
    let binding: String
  }

  func begin(_ provider: String, _ more: [String: Any] = [:]) -> Begun? {
    let input = ["providerId": provider].merging(more) { $1 }
    let begun = call("POST", "auth/oauth/begin", input).json
    guard let page = begun["authorizationUrl"] as? String, let binding = begun["binding"] as? String else { return nil }
    return Begun(page: page, binding: binding)
  }

  /// What the service sent back, brought to the server.
  func finish(_ place: String, _ binding: String) -> Answer {
    var input = ["binding": binding]
    let names = ["state": "state", "code": "code", "error": "error", "iss": "issuer"]
    for item in URLComponents(string: place)?.queryItems ?? [] {
      if let name = names[item.name] { input[name] = item.value }
    }
    return call("POST", "auth/oauth/finish", input)
  }

  /// The code of the refusal of the whole way; nil for whoever got in.
  func refusal(by provider: String, as name: String? = nil) -> String? {
    let input = ["providerId": provider]
    let begun = call("POST", "auth/oauth/begin", input)
    guard let page = begun.json["authorizationUrl"] as? String, let binding = begun.json["binding"] as? String else {
      return "begin: \(begun.status) \(begun.json["code"] ?? begun.body)"
    }
    let answer = finish(Visitor.signIn(at: page, as: name), binding)
    return answer.status == 200 ? nil : "\(answer.status) \(answer.json["code"] ?? answer.body)"
  }
}
