// Nobody learns which names there are: not by what is answered, not by its changing, not by how long it takes.

import Core
import Testing

@testable import Opaque

@Suite struct OpaqueDecoyTests {
  private static func evaluated(_ reply: [UInt8]) -> [UInt8] { Array(reply[8..<40]) }

  @Test func aNameThatNobodyHasIsAnsweredAlike() throws {
    let user = try OneUser()
    let login = try OpaqueLogin(password: user.password)
    let (real, _) = try user.server.login(login.request, user.record, credential: OneUser.name)
    let (decoy, state) = try user.server.login(login.request, nil, credential: OneUser.name)
    #expect(real.count == decoy.count && real.prefix(8) == decoy.prefix(8))
    // Even the part that stays the same is what it would be with a record.
    #expect(Self.evaluated(real) == Self.evaluated(decoy))
    #expect(throws: OpaqueError.notAuthentic) { try login.finish(decoy, bounds: OneUser.bounds) }
    #expect(throws: OpaqueError.notAuthentic) { try state.finish([UInt8](repeating: 0, count: 64)) }
  }

  @Test func theAnswerToANameStaysTheSameAndIsOfThatName() throws {
    let user = try OneUser()
    let request = try OpaqueLogin(password: user.password).request
    func answer(_ name: String) throws -> [UInt8] {
      try user.server.login(request, nil, credential: Array(name.utf8)).reply
    }
    let (first, second) = (try answer("nobody"), try answer("nobody"))
    #expect(Self.evaluated(first) == Self.evaluated(second))
    #expect(first[40...] != second[40...])
    #expect(Self.evaluated(first) != Self.evaluated(try answer("noone")))
    let decoys = try (0..<2).map { _ in
      Decoy(Array("nobody".utf8), try OpaqueSetups([user.server.setups.newest]), [OneUser.weak]).upload
    }
    #expect(decoys[0] == decoys[1])
  }

  @Test func newSecretsChangeTheAnswerToNoName() throws {
    let old = OpaqueSetup(version: 1)
    let user = try OneUser(old)
    let rotated = OpaqueServer(try OpaqueSetups([old, OpaqueSetup(version: 2)]), stretchings: [OneUser.weak])
    let request = try OpaqueLogin(password: user.password).request
    let before = try user.server.login(request, nil, credential: [7]).reply
    let after = try rotated.login(request, nil, credential: [7]).reply
    #expect(Self.evaluated(before) == Self.evaluated(after))
  }

  /// Else the first parameters, or the last, would tell who has an account.
  @Test func namesThatNobodyHasAreStretchedInAllWays() throws {
    let setups = try OpaqueSetups([OpaqueSetup(version: 1)])
    let two: [KeyStretching] = [OneUser.weak, .standard]
    let three = two + [.argon2id(memoryKiB: 131_072, passes: 3)]
    var counts: [KeyStretching: Int] = [:]
    for number in 0..<300 {
      let name = Array("user\(number)".utf8)
      let before = Decoy(name, setups, two).stretching
      let after = Decoy(name, setups, three).stretching
      #expect(before == Decoy(name, setups, two).stretching)
      #expect(after == before || after == three[2])
      counts[after, default: 0] += 1
    }
    for stretching in three { #expect((60...140).contains(counts[stretching] ?? 0)) }
  }

  /// The least of many, taken in turn: a busy machine makes some slower, none faster.
  @Test func bothTakeTheSameTime() throws {
    let user = try OneUser()
    let request = try OpaqueLogin(password: user.password).request
    var least = [Duration.seconds(1), .seconds(1)]
    for round in 0..<400 {
      let took = try ContinuousClock().measure {
        _ = try user.server.login(request, round % 2 == 0 ? user.record : nil, credential: OneUser.name)
      }
      least[round % 2] = min(least[round % 2], took)
    }
    let ratio = least[0] / least[1]
    #expect((0.93...1.07).contains(ratio), "with a record \(least[0]), without \(least[1])")
  }
}
