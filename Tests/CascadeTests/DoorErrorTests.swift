// What the doors refuse by themselves stands in the schema's table too, word for word: documents and clients are made from
// the table alone.

import API
import Generated
import Testing

@Suite struct DoorErrorTests {
  @Test(arguments: DoorError.all) func isInTheTable(_ kind: ErrorKind) {
    #expect(ErrorKind.all.contains(kind), "\(kind.code)")
  }
}
