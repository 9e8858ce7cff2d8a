// Somebody whose password the server does not see: the client's half of OPAQUE is our library's, the rest is curl.

import Core
import Foundation
import Opaque

extension Person {
  /// What a client has of a registration before it ends it.
  struct OpaqueOffer {
    let token: String
    let upload: String
    /// What both ends of the operations that end it take.
    var input: [String: Any] { ["token": token, "upload": upload] }
  }

  func opaqueOffer(_ password: String = Person.password) throws -> OpaqueOffer {
    let registration = try OpaqueRegistration(password: Secret(password))
    let answer = call("POST", "auth/opaque/password", ["request": Base64URL.encode(registration.request)]).json
    let message = Base64URL.decode(answer["message"] as? String ?? "") ?? []
    let upload = try registration.finish(message).upload
    return OpaqueOffer(token: answer["token"] as? String ?? "", upload: Base64URL.encode(upload))
  }

  init(opaque name: String, _ password: String = Person.password, at server: TestServer) throws {
    self.init(at: server)
    let input = try opaqueOffer(password).input.merging(["username": name]) { $1 }
    tokens = call("POST", "auth/opaque/register", input).json
  }

  /// The answer to the beginning; nil where there is none, as for who may not try any more.
  func beginOpaque(_ name: String, _ login: OpaqueLogin) -> (token: String, message: [UInt8])? {
    let input = ["username": name, "request": Base64URL.encode(login.request)]
    let answer = call("POST", "auth/opaque/login", input).json
    guard let token = answer["token"] as? String, let message = answer["message"] as? String else { return nil }
    return (token, Base64URL.decode(message) ?? [])
  }

  /// What is shown at the end; it throws where the client sees that the password is wrong.
  func opaqueProof(_ name: String, _ password: String = Person.password) throws -> [String: Any] {
    let login = try OpaqueLogin(password: Secret(password))
    guard let begun = beginOpaque(name, login) else { return [:] }
    return ["token": begun.token, "proof": Base64URL.encode(try login.finish(begun.message).proof)]
  }

  func finishOpaque(_ proof: [String: Any]) -> Answer { call("POST", "auth/opaque/login/finish", proof) }

  func opaqueSignIn(_ name: String, _ password: String = Person.password) throws -> Answer {
    finishOpaque(try opaqueProof(name, password))
  }
}
