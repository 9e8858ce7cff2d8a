// Somebody at a server, by curl: with an account or without one.

import Foundation

struct Person {
  let server: TestServer
  var tokens: [String: Any] = [:]

  var accessToken: String? { tokens["accessToken"] as? String }
  var refreshToken: String { tokens["refreshToken"] as? String ?? "" }
  var sessionID: String { tokens["sessionId"] as? String ?? "" }
  var id: String { (tokens["user"] as? [String: Any])?["id"] as? String ?? "" }

  static let password = "correct horse battery"

  init(at server: TestServer, _ tokens: [String: Any] = [:]) { (self.server, self.tokens) = (server, tokens) }

  /// The first account, which may everything.
  init(rootOf server: TestServer) {
    self.init(at: server)
    let token = server.folder.read("data/set-up-token").trimmingCharacters(in: .newlines)
    tokens = call("POST", "auth/set-up", ["token": token, "username": "root", "password": Person.password]).json
  }

  init(_ name: String, at server: TestServer) {
    self.init(at: server)
    tokens = call("POST", "auth/register", ["username": name, "password": Person.password]).json
  }

  /// Signs in anew, as the same or another.
  func signedIn(_ name: String, _ password: String = Person.password, at other: TestServer? = nil) -> Person {
    var person = Person(at: other ?? server)
    person.tokens = person.call("POST", "auth/login", ["username": name, "password": password]).json
    return person
  }

  func call(_ method: String, _ path: String, _ input: [String: Any]? = nil, token: String? = nil) -> Answer {
    var arguments = ["-X", method, "\(server.url)/api/\(path)", "-H", "content-type: application/json"]
    if let token = token ?? accessToken { arguments += ["-H", "authorization: Bearer \(token)"] }
    let body = input.map { try? JSONSerialization.data(withJSONObject: $0) } ?? nil
    return curl(arguments, body: body)
  }

  /// The code of a refusal, with its status; what went well has none.
  func refusal(_ method: String, _ path: String, _ input: [String: Any]? = nil, token: String? = nil) -> String {
    let answer = call(method, path, input, token: token)
    return answer.status < 300
      ? "\(answer.status)" : "\(answer.status) \(answer.json["code"] as? String ?? answer.body)"
  }
}
