import Core
import Testing

@testable import Identity

@Suite struct PasswordHasherTests {
  private static func hasher(_ cost: PasswordCost = .least, threads: Int = 1, maxQueued: Int = 8) -> PasswordHasher {
    PasswordHasher(workers: PasswordHasher.workers(threads: threads, maxQueued: maxQueued), cost: cost)
  }

  @Test func theRightPasswordIsRightAndAnyOtherWrong() async throws {
    let hasher = Self.hasher()
    let hash = try await hasher.hash(Secret("correct horse"))
    #expect(hash.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
    #expect(try await hasher.check(Secret("correct horse"), against: hash) == .right(needsRehash: false))
    for wrong in ["correct horsf", "correct hors", "correct horse ", "", "Correct horse"] {
      #expect(try await hasher.check(Secret(wrong), against: hash) == .wrong)
    }
  }

  @Test func theSamePasswordHasAnotherHashEachTime() async throws {
    let hasher = Self.hasher()
    let first = try await hasher.hash(Secret("twice"))
    #expect(try await hasher.hash(Secret("twice")) != first)
  }

  @Test func whoDoesNotExistOrHasNoPasswordIsWrong() async throws {
    let hasher = Self.hasher()
    for hash in [nil, "", "!", "$2b$12$abcdefghijklmnopqrstuv", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$$"] {
      for password in ["", "secret"] {
        #expect(try await hasher.check(Secret(password), against: hash) == .wrong)
      }
    }
  }

  @Test func whoDoesNotExistTakesAsLong() async throws {
    let hasher = Self.hasher(try #require(PasswordCost(bytes: 16 << 20, passes: 2)))
    let hash = try await hasher.hash(Secret("secret"))
    func time(_ hash: String?) async throws -> Duration {
      let start = MonotonicTime.now
      #expect(try await hasher.check(Secret("another"), against: hash) == .wrong)
      return MonotonicTime.now - start
    }
    // In turns, and the best of each, since the machine has other things to do.
    var (known, unknown, malformed) = (Duration.seconds(60), Duration.seconds(60), Duration.seconds(60))
    for _ in 0..<8 {
      known = min(known, try await time(hash))
      unknown = min(unknown, try await time(nil))
      malformed = min(malformed, try await time("$2b$12$"))
    }
    // A hash that is refused without work would take a thousandth.
    #expect(unknown > known / 4 && known > unknown / 4)
    #expect(malformed > known / 4)
  }

  @Test func aHashOfAnotherCostIsRightAndWantsToBeMadeAnew() async throws {
    let hash = try await Self.hasher().hash(Secret("secret"))
    let dearer = Self.hasher(try #require(PasswordCost(bytes: 16 << 10, passes: 2)))
    #expect(try await dearer.check(Secret("secret"), against: hash) == .right(needsRehash: true))
    #expect(try await dearer.check(Secret("other"), against: hash) == .wrong)
    let anew = try await dearer.hash(Secret("secret"))
    #expect(try await dearer.check(Secret("secret"), against: anew) == .right(needsRehash: false))
  }

  @Test func aPasswordThatIsTooLongCostsNothing() async throws {
    let hasher = Self.hasher()
    let longest = String(repeating: "x", count: PasswordHasher.maxBytes)
    let hash = try await hasher.hash(Secret(longest))
    #expect(try await hasher.check(Secret(longest), against: hash) == .right(needsRehash: false))
    #expect(try await hasher.check(Secret(longest + "x"), against: hash) == .wrong)
    await #expect(throws: IdentityError.self) { try await hasher.hash(Secret(longest + "x")) }
  }

  @Test func aNulByteDoesNotEndAPassword() async throws {
    let hasher = Self.hasher()
    let hash = try await hasher.hash(Secret("one\u{0}two"))
    #expect(try await hasher.check(Secret("one"), against: hash) == .wrong)
    #expect(try await hasher.check(Secret("one\u{0}two"), against: hash) == .right(needsRehash: false))
  }

  @Test func whoFindsTheQueueFullIsToldAtOnce() async throws {
    let hasher = Self.hasher(try #require(PasswordCost(bytes: 16 << 20, passes: 2)), maxQueued: 2)
    let outcomes = await withTaskGroup(of: IdentityError.Code?.self) { group in
      for _ in 0..<40 {
        group.addTask {
          do throws(IdentityError) {
            _ = try await hasher.check(Secret("secret"), against: nil)
            return nil
          } catch { return error.code }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.contains(.busy) && outcomes.contains(nil))
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .busy })
    #expect(try await hasher.check(Secret("secret"), against: nil) == .wrong)
  }

  @Test func aCostOutsideItsBoundsIsNone() {
    #expect(PasswordCost(bytes: 64 << 20, passes: 3) == .standard)
    #expect(PasswordCost(bytes: 4 << 10, passes: 3) == nil)
    #expect(PasswordCost(bytes: 64 << 20 | 1, passes: 3) == nil)
    #expect(PasswordCost(bytes: 2 << 30, passes: 3) == nil)
    #expect(PasswordCost(bytes: 64 << 20, passes: 0) == nil)
    #expect(PasswordCost(bytes: 64 << 20, passes: 33) == nil)
  }

  @Test func theUsualCostIsOneThatAGuesserFeels() async throws {
    let hasher = Self.hasher(.standard)
    let hash = try await hasher.hash(Secret("secret"))
    #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    #expect(try await hasher.check(Secret("secret"), against: hash) == .right(needsRehash: false))
  }
}
