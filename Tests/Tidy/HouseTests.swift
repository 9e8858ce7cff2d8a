// The rules of the house, on the house itself. What fails here names the file, the line and what to do instead.

import Testing

@Suite struct HouseTests {
  private static let cModules = Set(
    Repository.files.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count == 4 && path.hasPrefix("Sources/System/") ? String(parts[2]) : nil
    })

  private static let texts: [(path: String, text: String)] = Repository.files.filter { path in
    !["Tests/Fuzz/Corpus/", "Tests/Vectors/"].contains { path.hasPrefix($0) }
  }.map { ($0, Repository.text($0)) }

  @Test func theRepositoryIsSeen() {
    #expect(Repository.files.contains("Package.swift"))
    #expect(Repository.sources.count > 10)
    #expect(Repository.manifest.targets.contains { $0.name == "Core" && $0.dependencies.map(\.name) == ["CUV"] })
  }

  @Test func importsKeepToTheWalls() {
    let rooms = Repository.swift.filter { Walls.isWalled($0.path) }
    expectNone(rooms.flatMap { Walls.check($0, cModules: Self.cModules) })
    expectNone(Walls.check(Repository.manifest, cModules: Self.cModules))
  }

  @Test func everyCLibraryHasOneDoor() {
    expectNone(Walls.checkCModules(Repository.swift, cModules: Self.cModules))
  }

  /// What the generator writes grows with the schema; nobody reads it from top to bottom.
  private static let written = Repository.swift.filter { !$0.path.contains("Generated/") }

  @Test func filesAreShort() { expectNone(Lengths.checkFiles(Self.written)) }

  @Test func functionsAreShort() { expectNone(Lengths.checkFunctions(Self.written)) }

  @Test func bannedCallsAreNotMade() {
    expectNone(BannedCalls.check(Repository.sources))
    expectNone(BannedCalls.stale(Repository.sources))
  }

  @Test func uncheckedSendableIsNamedWithItsReason() { expectNone(UncheckedSendable.check(Repository.sources)) }

  @Test func everySettingIsRead() {
    #expect(UnreadSettings.properties(Repository.sources).count > 40)
    expectNone(UnreadSettings.check(Repository.sources))
  }

  @Test func everySourceSaysWhatItIs() { expectNone(Repository.sources.flatMap(Text.checkHeader)) }

  @Test func nothingIsLeftForLater() {
    expectNone(Self.texts.flatMap { Text.checkLeftovers(path: $0.path, text: $0.text) })
  }

  @Test func noPathOfABuildMachine() {
    expectNone(Self.texts.flatMap { Text.checkMachinePaths(path: $0.path, text: $0.text) })
  }

  @Test func everySwiftFileBelongsToATarget() {
    let folders = Repository.manifest.targets.map { $0.folder + "/" }
    expectNone(
      Repository.swift.filter { file in
        file.path != "Package.swift" && !file.path.hasPrefix("Tests/Goldens/")
          && !folders.contains { file.path.hasPrefix($0) }
      }.map { Finding(path: $0.path, line: 1, message: "belongs to no target: nothing compiles it") })
  }

  @Test func noFileIsLarge() {
    expectNone(
      Repository.files.filter { Repository.data($0).count > 1_000_000 }
        .map { Finding(path: $0, line: 1, message: "over 1 MB: fetch it at bootstrap, or make it when it is needed") })
  }

  @Test func theDocumentsTellTheTruth() {
    let makefile = Documents.checkMakefile(Repository.text("Makefile"), exists: Repository.exists)
    expectNone(makefile.findings)
    for (path, text) in Self.texts where path.hasSuffix(".md") || path.hasPrefix("Sources/") || path == "Package.swift"
    {
      if path.hasSuffix(".md") {
        expectNone(Documents.checkLinks(path: path, text: text, exists: Repository.exists, read: Repository.text))
      }
      expectNone(
        Documents.checkCommands(path: path, text: text, targets: makefile.targets, exists: Repository.exists))
    }
  }
}
