// An operation over REST, by a bare socket: path, query, header fields and body as the schema places them.

import Foundation

@testable import Codegen

enum RESTCall {
  static func run(_ operation: ServedOperation, _ call: Call, _ port: Int) -> Outcome? {
    guard let request = request(operation, call), let answer = HTTPExchange.ask(port, request) else {
      return Outcome(code: "no answer")
    }
    let body = JSON(answer.body)
    if (200..<300).contains(answer.status) {
      var outcome = Outcome.ok(body)
      if answer.status != operation.successStatus { outcome.misfit = "status \(answer.status)" }
      return outcome
    }
    var outcome = Outcome(problem: body)
    // What was asked in HTTP's words is answered in them (docs/decisions/008-refusals-at-the-doors.md).
    if outcome.code == "precondition_failed" { outcome.code = "version_mismatch" }
    let wait = answer.fields["retry-after"].flatMap { Int($0) }
    let promised = outcome.retryAfterMs.map { ($0 + 999) / 1_000 }
    if body?["status"]?.integer != answer.status || wait != promised {
      outcome.misfit = "status \(answer.status), retry-after \(wait ?? -1) with \(body?.text ?? "nothing")"
    }
    return outcome
  }

  private static func request(_ operation: ServedOperation, _ call: Call) -> HTTPExchange.Request? {
    var path = operation.path
    var query: [String] = []
    var body: [String: JSON] = [:]
    var request = HTTPExchange.Request(method: operation.method)
    for (name, value) in call.input.sorted(by: { $0.key < $1.key }) {
      let field = operation.fields.first { $0.name == name }
      let isInQuery = field?.place == .query || (field == nil && !operation.hasBody)
      switch field?.place {
      case .path: path = path.replacing("{\(name)}", with: escaped(plain(value)))
      case .header where name == "expectedVersion": request.fields["if-match"] = "\"\(plain(value))\""
      case .header: request.fields["idempotency-key"] = plain(value)
      case _ where isInQuery:
        for one in value.list ?? [value] { query.append("\(name)=\(escaped(plain(one)))") }
      default: body[name] = value
      }
    }
    if let token = call.token { request.fields["authorization"] = "Bearer \(token)" }
    request.target = path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    guard operation.hasBody, !body.isEmpty || operation.isPatch else { return request }
    request.fields["content-type"] = operation.isPatch ? "application/merge-patch+json" : "application/json"
    // The body of a patch is the patch.
    request.body = operation.isPatch ? patch(body).text : JSON.object(body).text
    return request
  }

  private static func patch(_ body: [String: JSON]) -> JSON {
    var patch = body["patch"]?.fields ?? [:]
    for (name, value) in body where name != "patch" { patch[name] = value }
    return .object(patch)
  }

  private static func plain(_ value: JSON) -> String { value.string ?? value.text }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(
      withAllowedCharacters: .alphanumerics.intersection(CharacterSet(charactersIn: "a"..."z")))
      ?? text
  }
}

extension ServedOperation {
  var hasBody: Bool { method != "GET" && method != "DELETE" }
}
