// What the doors refuse by themselves stands in the schema's table too, word for word: documents and clients are made from
// the table alone.

import API
import Generated
import Testing
import Wire

@Suite struct DoorErrorTests {
  @Test(arguments: DoorError.all) func isInTheTable(_ kind: ErrorKind) {
    #expect(ErrorKind.all.contains(kind), "\(kind.code)")
  }

  /// HTTP knows codes alone and makes titles of them; the table has the same ones.
  @Test(arguments: ErrorKind.all) func aCodeHasOneTitle(_ kind: ErrorKind) {
    #expect(kind.title == Problem.title(of: kind.code))
  }
}
