import Testing

@testable import Identity

@Suite struct SodiumTests {
  @Test func randomBytesAreOfThatLengthAndDiffer() {
    #expect(Sodium.random(32).count == 32)
    #expect(Sodium.random(0).isEmpty)
    #expect(Sodium.random(32) != Sodium.random(32))
  }

  @Test func comparesWhatIsEqualAndWhatIsNot() {
    #expect(Sodium.areEqual([1, 2, 3], [1, 2, 3]))
    #expect(Sodium.areEqual([], []))
    #expect(!Sodium.areEqual([1, 2, 3], [1, 2, 4]))
    #expect(!Sodium.areEqual([1, 2, 3], [1, 2]))
  }
}
