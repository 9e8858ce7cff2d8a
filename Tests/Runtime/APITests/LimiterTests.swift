// What is counted, by what, and in which order it is asked: the count itself is somebody else's.

import API
import Core
import NotesGenerated
import Testing
import Wire

@Suite struct LimiterTests {
  /// What was asked of who keeps count.
  private let asked = Monitor<[String]>([])
  private static let usual = Limiter.Usual(
    callers: CallLimit(7, per: .seconds(1)), strangers: CallLimit(3, per: .seconds(1), by: .address))

  private func limiter(refusing refused: String? = nil, wait: Duration = .milliseconds(1_500)) -> Limiter {
    Limiter(
      usual: { LimiterTests.usual },
      take: { [asked] key, limit, isExact in
        asked.withLock { $0.append("\(key) \(limit.rate)\(isExact ? " exactly" : "")") }
        return key == refused ? wait : nil
      })
  }

  private static func operation(_ limit: CallLimit?) -> Operation {
    Operation(
      "pen.borrow", rpc: "PenService/Borrow", "POST", "/api/pens", allow: [.anyone], limit: limit,
      parameters: NameTable(""), hasBody: true)
  }

  private func call(
    _ limiter: Limiter, _ limit: CallLimit?, token: String? = nil, from address: String? = "203.0.113.7"
  ) async -> APIError? {
    let operation = LimiterTests.operation(limit)
    let rule = BoundOperation(operation) {
      [asked] (_: Pen.Get.Input, _: Caller) async throws(APIError) -> Nothing in
      asked.withLock { $0.append("rule") }
      return Nothing()
    }
    let gatekeeper = Gatekeeper(
      identify: { [asked] credentials throws(APIError) in
        asked.withLock { $0.append("who") }
        let token = credentials.token?.reveal()
        if token == "bad" { throw APIError(DoorError.unauthenticated, "No.") }
        return Identity(id: token, access: .anyone)
      }, admit: { _, _, _ in .anyone })
    let dispatcher = Dispatcher([operation], [rule], gatekeeper, limiter: limiter)
    let caller = Caller(
      door: .call, requestID: .next(), deadline: .distantFuture, loop: TestLoop.loop,
      address: address.flatMap { IPAddress(text: $0) })
    let input = CallInput.json(Bytes(#"{"penId":"pn_01k3v5y8e7frq8q2w0mdnyxjkt"}"#), beside: [])
    do throws(APIError) {
      _ = try await dispatcher.call(0, input, Credentials(token: token.map { Secret($0) }), caller, ByteWriter())
      return nil
    } catch {
      return error
    }
  }

  @Test func whatHasNoLimitOfItsOwnSharesOne() async {
    _ = await call(limiter(), nil, token: "ada")
    _ = await call(limiter(), nil)
    #expect(asked.withLock { $0 }.filter { $0.hasPrefix("calls") } == ["calls ada 7", "calls 203.0.113.7 3"])
  }

  @Test func aLimitOfItsOwnIsCountedByTheCallerAndExactly() async {
    let limit = CallLimit(2, per: .seconds(60))
    _ = await call(limiter(), limit, token: "ada")
    _ = await call(limiter(), limit)
    let counted = asked.withLock { $0 }.filter { $0.hasSuffix("exactly") }
    #expect(counted == ["pen.borrow ada 2 exactly", "pen.borrow 203.0.113.7 2 exactly"])
    #expect(!asked.withLock { $0 }.contains { $0.hasPrefix("calls") }, "and not twice")
  }

  @Test func byAddressItIsAskedBeforeWhoItIs() async throws {
    let limit = CallLimit(2, per: .seconds(60), by: .address)
    let error = await call(limiter(refusing: "pen.borrow 203.0.113.7"), limit, token: "ada")
    #expect(error?.kind == DoorError.rateLimited && error?.retryAfter == .milliseconds(1_500))
    #expect(asked.withLock { $0 } == ["pen.borrow 203.0.113.7 2 exactly"], "and nothing else is done")
  }

  @Test func whoIsRefusedWaitsWholeMilliseconds() async {
    for (wait, said) in [(Duration.nanoseconds(1), 1), (.microseconds(1_001), 2), (.seconds(3), 3_000)] {
      let error = await call(limiter(refusing: "calls ada", wait: wait), nil, token: "ada")
      #expect(error?.retryAfter == .milliseconds(said))
    }
    #expect(!asked.withLock { $0 }.contains("rule"))
  }

  /// A bad token is no way around: whoever shows one is nobody in particular.
  @Test func badTokensAreCountedByTheirAddress() async {
    #expect(await call(limiter(), nil, token: "bad")?.kind == DoorError.unauthenticated)
    #expect(asked.withLock { $0 } == ["who", "calls 203.0.113.7 3"])
    #expect(await call(limiter(refusing: "calls 203.0.113.7"), nil, token: "bad")?.kind == DoorError.rateLimited)
  }

  @Test(arguments: [
    ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"), ("2001:db8:1:2:ffff::", "2001:db8:1:2::"),
    ("2001:db8:1:3::1", "2001:db8:1:3::"), ("::ffff:10.1.2.3", "10.1.2.3"), ("10.1.2.3", "10.1.2.3"),
  ])
  func aNetworkIsOneAddress(_ address: String, _ network: String) async {
    _ = await call(limiter(), nil, from: address)
    #expect(asked.withLock { $0 }.contains("calls \(network) 3"))
  }

  @Test func whoHasNoAddressIsLimitedToo() async {
    _ = await call(limiter(), nil, from: nil)
    #expect(asked.withLock { $0 }.contains("calls unix 3"))
  }

  @Test func whereNothingIsLimitedNobodyIsAsked() async {
    let off = Limiter(
      usual: { nil },
      take: { [asked] key, _, _ in
        asked.withLock { $0.append(key) }
        return .seconds(1)
      })
    #expect(await call(off, CallLimit(1, per: .seconds(1))) == nil)
    #expect(await call(.none, nil) == nil)
    #expect(asked.withLock { $0 } == ["who", "rule", "who", "rule"])
  }

  @Test func workThatIsNoOperationIsLimitedToo() async {
    let caller = Caller(
      identity: Identity(id: "ada", access: []), door: .call, requestID: .next(), deadline: .distantFuture,
      loop: TestLoop.loop, address: .loopbackV4)
    let work = LimitedWork("upload", CallLimit(4, per: .seconds(1)))
    await #expect(throws: APIError.self) { try await limiter(refusing: "upload ada").admit(work, caller) }
    #expect(asked.withLock { $0 } == ["upload ada 4"])
  }
}
