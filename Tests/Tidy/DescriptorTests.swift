// The descriptors that reflection serves are written by a script and committed: they must be what the .proto files say.
// Where protoc is not installed this cannot be known.

import Testing

@Suite struct DescriptorTests {
  private static let hasProtoc = Repository.run(["protoc", "--version"]).succeeded

  @Test(.enabled(if: hasProtoc, "protoc is not installed"))
  func descriptorsAreUpToDate() {
    let said = Repository.run(["scripts/generate-descriptors", "--check"])
    #expect(said.succeeded, "\(said.errors)")
  }
}
