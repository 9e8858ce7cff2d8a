import Core
import Testing

@testable import Identity

@Suite struct LockoutTests {
  private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)
  private let policy = LockoutPolicy(
    free: 3, first: .seconds(1), longest: .seconds(10), forgetting: .seconds(60))

  private func at(_ seconds: Int) -> MonotonicTime { start + .seconds(seconds) }

  @Test func afterTheFreeTriesEachWaitIsTwiceAsLong() {
    let lockout = Lockout(policy)
    for _ in 0..<3 { #expect(lockout.attempt("anna", at: start) == .tryIt) }
    var now = start
    for wait in [1, 2, 4, 8, 10, 10, 10] as [Int] {
      #expect(lockout.attempt("anna", at: now) == .wait(.seconds(wait)))
      let almost = now + .milliseconds(1_000 * wait - 1)
      #expect(lockout.attempt("anna", at: almost) == .wait(.milliseconds(1)), "and what is refused counts for nothing")
      now = now + .seconds(wait)
      #expect(lockout.attempt("anna", at: now) == .tryIt)
    }
    #expect(lockout.attempt("bert", at: now) == .tryIt)
  }

  @Test func ofAThousandAtOnceNoMoreAreLetInThanMayFail() async {
    let lockout = Lockout(policy)
    let now = start
    let tried = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<125).count { _ in lockout.attempt("anna", at: now) == .tryIt } }
      }
      return await group.reduce(0, +)
    }
    #expect(tried == 3)
  }

  @Test func failuresAreForgottenOneByOne() {
    let lockout = Lockout(policy)
    for _ in 0..<3 { _ = lockout.attempt("anna", at: start) }
    // Locked for a second; a minute behind that one failure is forgotten, and one try is free.
    #expect(lockout.attempt("anna", at: at(61)) == .tryIt)
    #expect(lockout.attempt("anna", at: at(61)) == .wait(.seconds(1)))
    #expect(lockout.count == 1)
    for _ in 0..<3 { #expect(lockout.attempt("anna", at: at(62 + 180)) == .tryIt) }
    #expect(lockout.attempt("anna", at: at(62 + 180)) == .wait(.seconds(1)))
  }

  @Test func theOwnerBeginsAnewAndAnAddressDoesNot() {
    let lockout = Lockout(policy)
    for _ in 0..<3 { _ = lockout.attempt("anna", at: start) }
    lockout.reset("anna", at: start)
    #expect(lockout.count == 0 && lockout.attempt("anna", at: start) == .tryIt)

    // Two guesses at others and a login of one's own, again and again.
    let address = Lockout(policy)
    var guesses = 0
    for _ in 0..<50 {
      for _ in 0..<2 where address.attempt("192.0.2.1", at: start) == .tryIt { guesses += 1 }
      if address.attempt("192.0.2.1", at: start) == .tryIt { address.takeBack("192.0.2.1", at: start) }
    }
    #expect(guesses <= 3)
  }

  @Test func whoSucceedsAgainAndAgainNeverWaits() {
    let lockout = Lockout(policy)
    for second in 0..<100 {
      #expect(lockout.attempt("192.0.2.1", at: at(second / 10)) == .tryIt)
      lockout.takeBack("192.0.2.1", at: at(second / 10))
    }
    #expect(lockout.count == 0)
  }

  @Test func whoSucceedsInTheLastFreeTryDoesNotWait() {
    let lockout = Lockout(policy)
    for _ in 0..<3 { #expect(lockout.attempt("192.0.2.1", at: start) == .tryIt) }
    lockout.takeBack("192.0.2.1", at: start)
    #expect(lockout.attempt("192.0.2.1", at: start) == .tryIt)
    #expect(lockout.attempt("192.0.2.1", at: start) == .wait(.seconds(1)), "but the two before count")
  }

  @Test func fillingTheTableDoesNotUnlock() {
    let lockout = Lockout(policy, capacity: 1_000)
    for second in [0, 0, 0, 1, 3] { #expect(lockout.attempt("anna", at: at(second)) == .tryIt) }
    // Twenty thousand names, each tried as often as it costs nothing.
    for number in 0..<20_000 {
      for _ in 0..<2 { _ = lockout.attempt("nobody-\(number)", at: at(3)) }
    }
    #expect(lockout.count == 1_000)
    #expect(lockout.attempt("anna", at: at(3)) == .wait(.seconds(4)))
  }

  @Test func theLongestWaitHasABoundThatIsAlsoForgotten() {
    let lockout = Lockout(.account)
    var now = start
    for _ in 0..<1_000 {
      switch lockout.attempt("anna", at: now) {
      case .tryIt: break
      case .wait(let wait):
        #expect(wait <= .seconds(300))
        now = now + wait
      }
    }
    // Fourteen failures at three minutes each.
    #expect(lockout.attempt("anna", at: now + .seconds(300 + 15 * 180)) == .tryIt)
    for _ in 0..<4 { #expect(lockout.attempt("anna", at: now + .seconds(300 + 15 * 180)) == .tryIt) }
  }
}
