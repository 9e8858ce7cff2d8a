// Who may: sets of accesses, what a caller shows, and how it is refused.

import API
import Core
import NotesGenerated
import Testing

@Suite struct AccessTests {
  @Test func aSetIsItsBits() {
    let set: AccessSet = [.readNotes, .guest]
    #expect(set.contains(.guest) && !set.contains(.owner))
    #expect(!set.isDisjoint(with: [.owner, .readNotes]) && set.isDisjoint(with: [.owner]))
    #expect(set.positions.map { Surface.accessNames[$0] } == ["guest", "readNotes"])
    #expect(AccessSet().positions.isEmpty && AccessSet(rawValue: 1 << 63).positions == [63])
  }

  @Test(arguments: [
    ("Bearer abc", "abc"), ("bearer abc", "abc"), ("BEARER  abc", "abc"), ("Bearer a b", "a b"), ("Bearer ", ""),
  ])
  func aTokenIsRead(_ field: String, _ token: String) {
    let read = Credentials(authorization: field)
    // Nothing behind the word is no token.
    #expect(token.isEmpty ? read == nil : read?.token?.reveal() == token)
  }

  @Test(arguments: ["", "Bearer", "Basic abc", "abc", "BearerX abc"]) func otherKindsAreNone(_ field: String) {
    #expect(Credentials(authorization: field) == nil)
  }

  @Test func aRefusalSaysWhatWouldHelp() {
    var caller = Caller(
      door: .rest, requestID: .next(), deadline: .distantFuture, loop: TestLoop.loop, address: nil)
    let nobody = Gatekeeper.refusal(caller, Note.Patch.operation, Surface.accessNames)
    #expect(nobody.kind == DoorError.unauthenticated && nobody.detail.contains("owner, writeNotes"))
    caller.identity = Identity(id: "eve", access: [.readNotes])
    let eve = Gatekeeper.refusal(caller, Note.Patch.operation, Surface.accessNames)
    #expect(eve.kind == DoorError.permissionDenied && eve.detail.contains("owner, writeNotes"))
  }
}
