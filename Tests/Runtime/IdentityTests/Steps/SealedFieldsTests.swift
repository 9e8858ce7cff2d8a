// Fields of any bytes come back as they were, and nothing else comes back at all.

import Testing

@testable import Identity

struct SealedFieldsTests {
  @Test(arguments: [[], [[]], [[1, 2], [], [0]], [[UInt8](repeating: 7, count: 70_000), [255]]] as [[[UInt8]]])
  func whatIsWrittenIsRead(fields: [[UInt8]]) {
    #expect(SealedFields.read(3, SealedFields.write(3, fields)) == fields)
    #expect(SealedFields.read(4, SealedFields.write(3, fields)) == nil)
  }

  /// Whatever it is, it is read as what writes the same, or not at all.
  @Test func whatIsNotWrittenIsNotRead() {
    let whole = SealedFields.write(1, [Array("usr_1".utf8), [], [9]])
    for count in 0..<whole.count where SealedFields.read(1, Array(whole[..<count])) != nil {
      #expect(SealedFields.write(1, SealedFields.read(1, Array(whole[..<count])) ?? []) == Array(whole[..<count]))
    }
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<5_000 {
      var mutant = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        mutant[Int.random(in: 0..<mutant.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let read = SealedFields.read(1, mutant) else { continue }
      #expect(SealedFields.write(1, read) == mutant)
    }
  }
}
