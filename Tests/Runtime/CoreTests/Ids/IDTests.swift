import Testing

@testable import Core

private enum Room: IDKind { static var prefix: StaticString { "rm" } }
private enum Member: IDKind { static var prefix: StaticString { "mb" } }

@Suite struct IDTests {
  @Test func printsAPrefixAndTwentySixCharacters() throws {
    // The example of TypeID's specification, which is RFC 9562's layout in the same alphabet.
    let uuid = try #require(UUIDv7(high: 0x0188_bac7_4afa_78aa, low: 0xbc3b_bd1e_ef28_d881))
    #expect(ID<Room>(uuid).description == "rm_01h2xcejqtf2nbrexx3vqjhp41")
    #expect(ID<Room>(text: "rm_01h2xcejqtf2nbrexx3vqjhp41")?.uuid == uuid)
    #expect(MemoryLayout<ID<Room>>.size == 16)
  }

  @Test func whatIsPrintedIsReadAndSortsAsTheBytesDo() throws {
    var ids = (0..<1_000).map { _ in
      UUIDv7(stamp: Randomness.word() >> 4, random: Randomness.word())
    }.map { ID<Room>($0) }
    for id in ids { #expect(ID<Room>(text: id.description) == id) }
    ids.sort()
    #expect(ids.map(\.description) == ids.map(\.description).sorted())
    let bytes = ids.map { id in
      var writer = ByteWriter()
      id.uuid.write(into: &writer)
      return writer.array
    }
    #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    for (id, bytes) in zip(ids, bytes) { #expect(UUIDv7(bytes: bytes.span) == id.uuid) }
  }

  @Test(arguments: [
    "", "rm", "rm_", "01h2xcejqtf2nbrexx3vqjhp41", "mb_01h2xcejqtf2nbrexx3vqjhp41", "rm-01h2xcejqtf2nbrexx3vqjhp41",
    "RM_01h2xcejqtf2nbrexx3vqjhp41", "rm_01H2XCEJQTF2NBREXX3VQJHP41", "rm_01h2xcejqtf2nbrexx3vqjhp4",
    "rm_01h2xcejqtf2nbrexx3vqjhp411", " rm_01h2xcejqtf2nbrexx3vqjhp41", "rm_01h2xcejqtf2nbrexx3vqjhp41\n",
    "rm_81h2xcejqtf2nbrexx3vqjhp41", "rm_zzzzzzzzzzzzzzzzzzzzzzzzzz", "rm_01h2xcejqtf2nbrexx3vqjhpl1",
    "rm_01h2xcejqtf2nbrexx3vqjhpi1", "rm_01h2xcejqtf2nbrexx3vqjhpo1", "rm_01h2xcejqtf2nbrexx3vqjhpu1",
    "rm_00000000000000000000000000", "rm_01h2xcejqtf2nbrexx3vqjhp4é", "rm__1h2xcejqtf2nbrexx3vqjhp41",
  ])
  func refuses(text: String) { #expect(ID<Room>(text: text) == nil) }

  @Test func kindsDoNotMix() { #expect(ID<Member>(text: ID<Room>.next().description) == nil) }

  @Test func newIdsRiseAlsoAcrossThreads() async {
    let runs = await withTaskGroup { group in
      for _ in 0..<4 { group.addTask { (0..<20_000).map { _ in UUIDv7.next() } } }
      return await group.reduce(into: [[UUIDv7]]()) { $0.append($1) }
    }
    for run in runs { #expect(zip(run, run.dropFirst()).allSatisfy { $0 < $1 }) }
    #expect(Set(runs.joined().map { $0.high }).count == 80_000)
    #expect(runs.joined().allSatisfy { UUIDv7(high: $0.high, low: $0.low) == $0 })
  }

  @Test func theClockOfIdsNeverGoesBack() throws {
    let clock = UUIDClock()
    let noon = try #require(Timestamp(text: "2026-11-20T12:00:00.000500Z"))
    let first = clock.advance(to: noon)
    #expect(first == UInt64(noon.microseconds / 1_000) << 12 | 2_048)
    #expect(clock.advance(to: noon) == first + 1)
    #expect(clock.advance(to: noon - .seconds(3_600)) == first + 2)
    #expect(clock.advance(to: noon + .milliseconds(1)) == first + 4_096)
    #expect(clock.advance(to: .earliest) == first + 4_097)
  }

  @Test func anIdKnowsWhenItWasMade() {
    let before = Timestamp.now
    let age = UUIDv7.next().time - before
    #expect(age > .milliseconds(-2) && age < .seconds(60))
  }

  @Test func randomnessDiffers() {
    #expect(Set((0..<1_000).map { _ in Randomness.word() }).count == 1_000)
    #expect(Randomness.bytes(32) != Randomness.bytes(32))
    #expect(Randomness.bytes(0).isEmpty && Randomness.bytes(33).count == 33)
  }
}
