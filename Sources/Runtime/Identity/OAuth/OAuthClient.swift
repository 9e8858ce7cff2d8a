// Other services, from any loop: what is asked of them is asked on one, whose other work goes on meanwhile.

public import Core

/// Asks other services who somebody is.
public final class OAuthClient: Sendable {
  private let loop: Loop
  private let allowsPrivate: Bool
  /// Made on the loop when it is needed first.
  private let desk = Monitor<Confined<OAuthDesk>?>(nil)
  private let isClosed = Monitor(false)

  /// With `allowsPrivate` services may have addresses that are not of the public network.
  public init(on loop: Loop, allowsPrivate: Bool) { (self.loop, self.allowsPrivate) = (loop, allowsPrivate) }

  /// The page where a person shows who it is, from where it comes back to `redirect`, with `state`.
  public func page(
    _ service: OAuthService, redirect: String, state: String, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> String {
    try await ask { desk throws(OAuthError) in try await desk.page(service, redirect, state, secrets) }
  }

  /// Who brought a code back; `issuer` is who sent it, where that was said.
  public func person(
    _ service: OAuthService, redirect: String, code: Secret, issuer: String?, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> OAuthPerson {
    try await ask { desk throws(OAuthError) in try await desk.person(service, redirect, code, issuer, secrets) }
  }

  /// Before its loop ends. What is under way fails.
  public func close() async {
    isClosed.withLock { $0 = true }
    await withCheckedContinuation { done in
      loop.post { [desk] in
        desk.withLock { $0 }?.value.close()
        done.resume()
      }
    }
  }

  private func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (OAuthDesk) async throws(OAuthError) -> Answer
  ) async throws(OAuthError) -> Answer {
    let answer: Result<Answer, OAuthError> = await withCheckedContinuation { continuation in
      loop.spawn { [self] in
        guard !isClosed.withLock({ $0 }) else {
          return continuation.resume(returning: .failure(OAuthError(.unreachable, "the server goes down")))
        }
        do throws(OAuthError) {
          continuation.resume(returning: .success(try await question(open())))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try answer.get()
  }

  /// On the loop.
  private func open() -> OAuthDesk {
    desk.withLock { desk in
      if let desk { return desk.value }
      let made = OAuthDesk(on: loop, allowsPrivate: allowsPrivate)
      desk = Confined(made, to: loop)
      return made
    }
  }
}
