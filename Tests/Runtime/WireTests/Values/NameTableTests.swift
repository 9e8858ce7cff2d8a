// Names to numbers and back, for tables of every size and names of every length; and the small values beside them.

import Core
import Testing

@testable import Wire

@Suite struct NameTableTests {
  @Test func findsNamesAndNothingElse() {
    let table = Room.fields
    #expect(table.count == 12)
    #expect(table.number(of: Bytes("maxMembers").span) == 3)
    #expect(table.name(of: 10) == "mediaId" && table.name(of: 77) == "77")
    #expect(table.place(ofNumber: 6) == 4 && table.place(ofNumber: 5) == nil && table.place(ofNumber: 5_000) == nil)
    #expect(table.required.places.map { table.number(at: $0) } == [1, 2, 8, 9])
    for name in ["", "i", "idd", "ID", "maxMember", "maxMembersx", "mediaid", "name ", "nam"] {
      #expect(table.number(of: Bytes(name).span) == nil, "\(name)")
    }
  }

  @Test func longNamesThatDifferInTheMiddle() {
    let table = NameTable("abcdefgh-one-abcdefgh 1 abcdefgh-two-abcdefgh 2 x 2000")
    #expect(table.number(of: Bytes("abcdefgh-one-abcdefgh").span) == 1)
    #expect(table.number(of: Bytes("abcdefgh-two-abcdefgh").span) == 2)
    #expect(table.number(of: Bytes("abcdefgh-six-abcdefgh").span) == nil)
    #expect(table.number(of: Bytes("x").span) == 2_000 && table.place(ofNumber: 2_000) == 2)
  }

  @Test func everyGuessFindsTheSame() {
    let table = Room.fields
    for name in table.names {
      for guess in 0...table.count {
        #expect(table.place(of: Bytes(name).span, expecting: guess) == table.names.firstIndex(of: name))
      }
    }
  }

  @Test func anEmptyTableHasNothing() {
    let table = NameTable("")
    #expect(table.count == 0 && table.number(of: Bytes("x").span) == nil && table.required.isEmpty)
  }

  @Test func malformedTablesTrap() async {
    await #expect(processExitsWith: .failure) { _ = NameTable("id") }
    await #expect(processExitsWith: .failure) { _ = NameTable("id 1  name 2") }
    await #expect(processExitsWith: .failure) { _ = NameTable("id 0") }
    await #expect(processExitsWith: .failure) { _ = NameTable("id 1!!") }
  }

  @Test func masksAreSets() {
    var mask: FieldMask = [0, 63, 64, 127]
    #expect(mask.places == [0, 63, 64, 127] && mask.count == 4 && mask.contains(64) && !mask.contains(1))
    mask.remove(64)
    mask.remove(0)
    #expect(mask.places == [63, 127] && mask == [127, 63])
    #expect(mask.union([1]).places == [1, 63, 127])
    #expect(mask.intersection([63, 64]).places == [63] && mask.subtracting([63]).places == [127])
    #expect(mask.isSubset(of: FieldMask(first: 128)) && !mask.isSubset(of: FieldMask(first: 127)))
    for count in 0...128 { #expect(FieldMask(first: count).places == Array(0..<count)) }
    #expect(FieldMask().isEmpty)
  }

  @Test func changesAreApplied() {
    var field: Int? = 1
    Change<Int>.keep.apply(to: &field)
    #expect(field == 1)
    Change.set(2).apply(to: &field)
    #expect(field == 2)
    Change<Int>.clear.apply(to: &field)
    #expect(field == nil)
    #expect(Change.set(3).value == 3 && Change<Int>.clear.isCleared && Change<Int>.keep.isKept)
  }

  @Test func anUnsetIDIsNoID() {
    let unset = ID<Room.Kind>.unset
    #expect(unset == .unset && unset < .next())
    #expect(ID<Room.Kind>(text: unset.description) == nil)
  }
}
