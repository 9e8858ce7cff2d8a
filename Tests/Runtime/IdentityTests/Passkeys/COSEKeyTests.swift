import Core
import Testing

@testable import Identity

@Suite struct COSEKeyTests {
  private let point = SoftAuthenticator().key

  private func key(_ name: String) throws -> CBORMap {
    let vector = PublishedVector.named(name)
    let object = try AttestationObject(vector.bytes(vector.registration.attestationObject))
    let encoded = try #require(object.data.credential?.encodedKey)
    guard case .map(let map) = try CBORReader.decode(encoded, atMost: 8_192) else { preconditionFailure("no map") }
    return map
  }

  private func expectRefused(_ map: CBORMap, _ code: PasskeyError.Code = .malformed) {
    expectRefusal(code) { () throws(PasskeyError) in try COSEKey(.map(map)).accepts([], of: []) }
  }

  private func with(_ map: CBORMap, _ key: Int64, _ value: CBORValue?) -> CBORMap {
    CBORMap(
      entries: map.entries.compactMap { entry in
        guard entry.key == .integer(key) else { return entry }
        return value.map { CBORMap.Entry(key: entry.key, value: $0) }
      })
  }

  @Test func eachAlgorithmIsRead() throws {
    #expect(try COSEKey(.map(key("none.ES256"))).algorithm == .es256)
    #expect(try COSEKey(.map(key("packed.RS256"))).algorithm == .rs256)
    #expect(try COSEKey(.map(key("packed.EdDSA"))).algorithm == .edDSA)
    expectRefusal(.malformed) { () throws(PasskeyError) in try COSEKey(.null) }
  }

  @Test(arguments: ["none.ES256", "packed.RS256", "packed.EdDSA"]) func eachMemberIsNeededAndNoOther(name: String)
    throws
  {
    let map = try key(name)
    for entry in map.entries {
      expectRefused(CBORMap(entries: map.entries.filter { $0 != entry }))
      guard case .integer(let number) = entry.key else { continue }
      expectRefused(with(map, number, .text("")))
      expectRefused(with(map, number, .bytes([])))
    }
    expectRefused(CBORMap(entries: map.entries + [CBORMap.Entry(key: .text("kid"), value: .null)]))
  }

  @Test func aKindThatIsNotTheAlgorithmsIsRefused() throws {
    let map = try key("none.ES256")
    expectRefused(with(map, 3, .integer(-8)))
    expectRefused(with(map, 3, .integer(-257)))
    expectRefused(with(map, 1, .integer(1)))
    expectRefused(with(map, -1, .integer(2)))
    for number in [Int64(-35), -65_535, 0, .max, .min] { expectRefused(with(map, 3, .integer(number)), .unsupported) }
  }

  @Test func aPointOffTheCurveIsRefused() throws {
    let map = try key("none.ES256")
    expectRefused(with(map, -2, .bytes([UInt8](repeating: 1, count: 32))))
    expectRefused(with(map, -2, .bytes([UInt8](repeating: 0xff, count: 32))))
    expectRefused(
      with(with(map, -2, .bytes([UInt8](repeating: 0, count: 32))), -3, .bytes([UInt8](repeating: 0, count: 32))))
  }

  /// With such a key, anything is signed.
  @Test func aPointOfSmallOrderIsRefused() {
    for first in [UInt8(0), 1] {
      expectRefused(with(point, -2, .bytes([first] + [UInt8](repeating: 0, count: 31))))
    }
    expectRefused(with(point, -2, .bytes([UInt8](repeating: 0xff, count: 32))))
  }

  @Test func anRSAKeyThatIsWeakOrDearIsRefused() throws {
    let map = try key("packed.RS256")
    let modulus = { (count: Int) in CBORValue.bytes([0xff] + [UInt8](repeating: 0xff, count: count - 1)) }
    for count in [0, 1, 128, 255, 513] where count > 0 { expectRefused(with(map, -1, modulus(count))) }
    expectRefused(with(map, -1, .bytes([0x7f] + [UInt8](repeating: 0xff, count: 255))))
    expectRefused(with(map, -1, .bytes([0] + [UInt8](repeating: 0xff, count: 256))))
    expectRefused(with(map, -1, .bytes([UInt8](repeating: 0xff, count: 256) + [0xfe])))
    for exponent in [[], [1], [2], [0, 3], [1, 0, 0], [1, 0, 0, 0, 1]] as [[UInt8]] {
      expectRefused(with(map, -2, .bytes(exponent)))
    }
  }
}
