// Whether a name is somebody's: neither what is answered tells, nor how long it takes. (Codes by email: EmailTests.)

import Core
import Foundation
import Opaque
import Testing

@Suite(.timeLimit(.minutes(3)))
struct EnumerationTests {
  /// In turn, so that a busy machine is busy for both; at the cost that everybody has.
  private func medians(_ count: Int, _ one: () -> Void, _ other: () -> Void) -> (Double, Double) {
    var times: [[Double]] = [[], []]
    for turn in 0..<count * 2 {
      let began = Date()
      if turn % 2 == 0 { one() } else { other() }
      times[turn % 2].append(Date().timeIntervalSince(began))
    }
    let sorted = times.map { $0.sorted()[count / 2] }
    return (sorted[0], sorted[1])
  }

  @Test func aWrongPasswordTakesAsLongForNobody() throws {
    // More tries than the usual lock-out lets one have, each from somewhere else.
    let server = try TestServer("--proxy-trusted", "127.0.0.1/32", environment: ["CASCADE_AUTH_PASSWORD_PASSES": "4"])
    for name in 0..<3 { _ = Person("ada\(name)", at: server) }
    var turn = 0
    func login(_ name: String) {
      turn += 1
      let input = #"{"username":"\#(name)\#(turn / 2 % 3)","password":"something else"}"#
      let answer = curl(
        "\(server.url)/api/auth/login", "-H", "content-type: application/json", "-H",
        "x-forwarded-for: 10.8.0.\(turn)", body: Data(input.utf8))
      #expect(answer.json["code"] as? String == "wrong_credentials", "\(answer.body)")
    }
    let (known, unknown) = medians(9, { login("ada") }, { login("eve") })
    // Without the work it is a hundredth.
    #expect(unknown > known / 2 && unknown < known * 2, "\(known) s for ada, \(unknown) s for nobody")
  }

  /// A decoy has the fields of an answer, and each is as long.
  @Test func opaqueAnswersForNobodyAsForAnybody() throws {
    let server = try TestServer(environment: AccountTests.quick)
    _ = Person("ada", at: server)
    let login = try OpaqueLogin(password: Secret(Person.password))
    let request = Base64URL.encode(login.request)
    func begin(_ name: String) -> [String: Any] {
      Person(at: server).call("POST", "auth/opaque/login", ["username": name, "request": request]).json
    }
    let (known, unknown) = (begin("ada"), begin("eve"))
    #expect(Set(known.keys) == Set(unknown.keys))
    for key in ["token", "message"] {
      let lengths = [known, unknown].map { ($0[key] as? String)?.count ?? 0 }
      #expect(lengths[0] == lengths[1] && lengths[0] > 0, "\(key): \(lengths)")
    }
  }

  /// What somebody else's account is asked for is refused alike, whether it is there or not.
  @Test func whatIsAnothersIsRefusedWhetherItIsThereOrNot() throws {
    let server = try TestServer(environment: AccountTests.quick)
    let (ada, eve) = (Person("ada", at: server), Person("eve", at: server))
    let nobody = String(ada.id.dropLast(4)) + "0000"
    for path in ["sessions", "api-keys", "passkeys", "linked-identities", "second-factors", "preferences", "export"] {
      let answers = [ada.id, nobody].map { eve.call("GET", "users/\($0)/\(path)") }
      #expect(
        answers.allSatisfy { $0.status == 403 }
          && answers[0].json["detail"] as? String == answers[1].json["detail"] as? String, "\(path)")
    }
  }
}
