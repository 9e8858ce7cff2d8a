// swift-tools-version: 6.2
// The plan of the house: every room is a target, so the compiler keeps the walls (docs/decisions/001-walls.md).
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"), .enableExperimentalFeature("Lifetimes"),
  // Debug builds, and so every test, check exclusive access at run time; a tenth of a request is too much for a server
  // that has passed them (docs/decisions/003-release-flags.md).
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

func system(_ name: String, pkg: String? = nil, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/System/\(name)", pkgConfig: pkg, providers: [.apt([apt]), .brew([brew])])
}
func room(_ name: String, in folder: String = "Sources/Runtime", _ needs: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: needs, path: "\(folder)/\(name)", swiftSettings: strict)
}
func tests(_ name: String, in folder: String = "Tests/Runtime", _ needs: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: needs, path: "\(folder)/\(name)", swiftSettings: strict)
}

// libFuzzer brings a `main` of its own, so its targets exist only when asked for (scripts/fuzz). Their properties are
// otherwise a suite that runs them over the committed seeds.
let isFuzzing = Context.environment["CASCADE_FUZZ"] != nil
func fuzzers(_ names: [String], _ needs: [Target.Dependency]) -> [Target] {
  let path = "Tests/FuzzProperties"
  guard isFuzzing else {
    return [.testTarget(name: "FuzzPropertiesTests", dependencies: needs, path: path, swiftSettings: strict)]
  }
  return names.map {
    .executableTarget(
      name: $0, dependencies: ["FuzzProperties"], path: "Tests/Fuzz/\($0)", swiftSettings: strict)
  } + [
    .target(
      name: "FuzzProperties", dependencies: needs, path: path,
      exclude: ["SchemaMutationTests.swift", "SeedTests.swift"], swiftSettings: strict)
  ]
}

// And so the programs are rooms without their doors there.
func program(
  _ name: String, at path: String? = nil, _ needs: [Target.Dependency] = [], linking: [LinkerSetting] = []
) -> Target {
  let path = path ?? "Sources/\(name)"
  return isFuzzing
    ? .target(name: name, dependencies: needs, path: path, exclude: ["main.swift"], swiftSettings: strict)
    : .executableTarget(
      name: name, dependencies: needs, path: path, swiftSettings: strict, linkerSettings: linking)
}

// The server's malloc (docs/decisions/015-malloc.md): a library in front of the C library is all that it takes. Tests,
// and with them the sanitizers, which bring their own, are debug builds.
let malloc = LinkerSetting.linkedLibrary("mimalloc", .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "cascade",
  products: isFuzzing
    ? []
    : [
      .executable(name: "cascade", targets: ["Cascade"]), .executable(name: "codegen", targets: ["Codegen"]),
      .library(name: "CascadeClient", targets: ["CascadeClient", "CascadeSchema"]),
      .library(name: "Opaque", targets: ["Opaque"]),
    ],
  targets: [
    system("CUV", pkg: "libuv", apt: "libuv1-dev", brew: "libuv"),
    system("CSocket", apt: "libc6-dev", brew: "llvm"),
    system("CSpawn", apt: "libc6-dev", brew: "llvm"),
    system("COpenSSL", pkg: "openssl", apt: "libssl-dev", brew: "openssl@3"),
    system("CCurl", pkg: "libcurl", apt: "libcurl4-openssl-dev", brew: "curl"),
    system("CNGHTTP2", pkg: "libnghttp2", apt: "libnghttp2-dev", brew: "nghttp2"),
    system("CSQLite", pkg: "sqlite3", apt: "libsqlite3-dev", brew: "sqlite"),
    system("CPQ", pkg: "libpq", apt: "libpq-dev", brew: "libpq"),
    system("CHiredis", apt: "libhiredis-dev", brew: "hiredis"),
    system("CFile", apt: "libc6-dev", brew: "llvm"),
    system("CSodium", pkg: "libsodium", apt: "libsodium-dev", brew: "libsodium"),
    system("CCBOR", pkg: "libcbor", apt: "libcbor-dev", brew: "libcbor"),
    system("CZlib", pkg: "zlib", apt: "zlib1g-dev", brew: "zlib"),

    room("Core", ["CUV"]),
    room("Wire", ["Core"]),
    room("Net", ["Core", "CSocket", "CSpawn", "COpenSSL", "CCurl"]),
    room("HTTP", ["Core", "Net", "Wire", "CNGHTTP2", "CZlib", "CFile"]),
    room("Storage", ["Core", "Wire", "CSQLite", "CPQ"]),
    room("State", ["Core", "Wire", "Storage"]),
    room("Replication", ["Core", "Net", "Wire", "Storage", "State", "CHiredis"]),
    room("Opaque", ["Core", "CSodium"]),
    room("Identity", ["Core", "Net", "Wire", "Opaque", "COpenSSL", "CSodium", "CCBOR"]),
    room("API", ["Core", "Wire", "State", "Storage"]),
    room("Doors", ["Core", "Net", "Wire", "HTTP", "API", "State"]),
    room("Generated", in: "Sources", ["Core", "Wire", "API", "State", "Storage"]),
    room("Domain", in: "Sources", ["Core", "Wire", "API", "State", "Storage", "Identity", "Generated"]),
    room("CascadeClient", in: "clients/swift", ["Core", "Net", "Wire", "HTTP"]),
    room("CascadeSchema", in: "clients/swift", ["CascadeClient"]),
    .target(name: "CAssets"),
    program(
      "Cascade",
      [
        "Core", "Net", "HTTP", "Wire", "API", "Doors", "State", "Storage", "Replication", "Identity", "Generated",
        "Domain", "CAssets",
      ], linking: [malloc]),
    .target(name: "CClients"),
    program("Codegen", at: "Codegen", ["CClients"]),

    .executableTarget(
      name: "CodecBench", dependencies: ["Core", "Wire", "Generated"], path: "Benchmarks/codecs", swiftSettings: strict),

    tests("CoreTests", ["Core"]),
    tests("WireTests", ["Wire", "Core"]),
    .testTarget(
      name: "NetTests", dependencies: ["TestProcesses", "Net", "Core"], path: "Tests/Runtime/NetTests",
      exclude: ["Mail/mail_server.py"], swiftSettings: strict),
    room("StorageSupport", in: "Tests/Runtime", ["Storage", "Core", "NotesMigrations", "TestDatabases"]),
    tests("StorageTests", ["Storage", "StorageSupport", "Core", "Wire", "NotesGenerated", "TestDatabases"]),
    tests(
      "StateTests",
      [
        "State", "Storage", "StorageSupport", "Replication", "Net", "Core", "Wire", "Generated", "NotesGenerated",
        "TestDatabases",
      ]),
    // The store under simulated time, database and network (docs/decisions/014-simulator.md).
    .executableTarget(
      name: "Simulator",
      dependencies: ["State", "Storage", "Replication", "Net", "Core", "Wire", "Generated", "NotesGenerated"],
      path: "Tests/Simulator", exclude: ["Corpus", "mutants.py"], swiftSettings: strict),
    .testTarget(
      name: "SimulatorTests", dependencies: ["Simulator", "Core"], path: "Tests/SimulatorTests", swiftSettings: strict),
    tests(
      "ReplicationTests",
      [
        "Replication", "State", "Storage", "StorageSupport", "Net", "Wire", "Core", "NotesGenerated", "TestDatabases",
      ]),
    tests("OpaqueTests", ["Opaque", "Core"]),
    .testTarget(
      name: "IdentityTests", dependencies: ["Identity", "Opaque", "CTestKeys", "TestProcesses", "Net", "Wire", "Core"],
      path: "Tests/Runtime/IdentityTests", exclude: ["Passkeys/Vectors", "Passkeys/authenticators.py"],
      swiftSettings: strict),
    tests("HTTPTests", ["HTTP", "Net", "Core", "Wire"]),
    .target(name: "CTestProcesses", path: "Tests/Processes/C"),
    .target(name: "CTestKeys", dependencies: ["CSodium"], path: "Tests/Keys"),
    .target(
      name: "TestProcesses", dependencies: ["CTestProcesses"], path: "Tests/Processes/Swift", swiftSettings: strict),
    .target(name: "TestDatabases", dependencies: ["TestProcesses"], path: "Tests/Databases", swiftSettings: strict),
    .testTarget(
      name: "CodegenTests", dependencies: ["Codegen", "TestDatabases", "TestProcesses"], path: "Tests/Codegen",
      exclude: ["Breaking/Fixtures", "Mistakes/Files", "Mistakes/Fixtures", "Mistakes/base.graphql"],
      swiftSettings: strict),
    .target(
      name: "NotesGenerated", dependencies: ["Core", "Wire", "API", "State", "Storage"], path: "Tests/Notes/Generated",
      swiftSettings: strict),
    .target(name: "CNotesMigrations", dependencies: ["CAssets"], path: "Tests/Notes/CMigrations"),
    .target(
      name: "NotesMigrations", dependencies: ["CAssets", "CNotesMigrations", "Storage"],
      path: "Tests/Notes/Migrations", swiftSettings: strict),
    .executableTarget(
      name: "NotesServer",
      dependencies: [
        "Core", "Net", "HTTP", "Wire", "API", "Doors", "State", "Storage", "Replication", "NotesGenerated",
        "NotesMigrations",
      ], path: "Tests/Notes/Server", swiftSettings: strict, linkerSettings: [malloc]),
    .testTarget(
      name: "NotesTests",
      dependencies: ["NotesServer", "NotesGenerated", "TestDatabases", "TestProcesses", "API", "Wire", "Core"],
      path: "Tests/Notes/Tests", swiftSettings: strict),
    .testTarget(
      name: "FaultTests",
      dependencies: ["NotesServer", "NotesGenerated", "TestDatabases", "TestProcesses", "HTTP", "Net", "Wire", "Core"],
      path: "Tests/Faults", swiftSettings: strict),
    tests("APITests", ["API", "NotesGenerated", "Wire", "Core"]),
    tests(
      "DoorsTests",
      [
        "Doors", "API", "State", "Storage", "StorageSupport", "Generated", "NotesGenerated", "HTTP", "Net", "Wire",
        "Core",
      ]),
    .testTarget(
      name: "ClientTests",
      dependencies: [
        "Cascade", "Codegen", "NotesServer", "NotesGenerated", "OpaquePeer", "TestProcesses", "Wire", "Core",
      ],
      path: "Tests/Clients",
      exclude: [
        "Contract/cascade_grpc.py", "Contract/hooks.py", "Contract/notes_grpc.py", "Contract/protos.py",
        "Contract/schemathesis.toml", "Contract/somebody.py", "Corpus", "Exported", "Notes", "Opaque", "OpaquePeer",
        "Swift", "Vectors",
        "oracle.py",
      ], swiftSettings: strict),
    // The server's half of OPAQUE as a program, for the clients of other languages.
    .executableTarget(
      name: "OpaquePeer", dependencies: ["Opaque", "Core"], path: "Tests/Clients/OpaquePeer", swiftSettings: strict),
    // The Swift client is tested with the schemas of the tests, as the others are.
    .target(
      name: "NotesSchema", dependencies: ["CascadeClient"], path: "Tests/Notes/clients/swift/CascadeSchema",
      swiftSettings: strict),
    .target(
      name: "SampleSchema", dependencies: ["CascadeClient"],
      path: "Tests/Goldens/SwiftClient/clients/swift/CascadeSchema", swiftSettings: strict),
    .testTarget(
      name: "SwiftClientTests",
      dependencies: [
        "CascadeClient", "CascadeSchema", "NotesSchema", "SampleSchema", "NotesServer", "Opaque",
        "OpaquePeer", "TestProcesses", "Cascade", "Core",
      ],
      path: "Tests/Clients/Swift", swiftSettings: strict),
    tests(
      "CascadeTests", in: "Tests",
      [
        "Cascade", "API", "Doors", "State", "Core", "Net", "HTTP", "Wire", "Generated", "NotesGenerated",
      ]),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["Cascade", "Codegen", "HTTP", "Net", "Core", "Opaque", "TestDatabases", "TestProcesses"],
      path: "Tests/Scenarios",
      exclude: ["Harness/until_alone.py", "Identity/OAuth/odd_services.py", "Identity/OAuth/oidc_server.py"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideTests", dependencies: ["TestProcesses"], path: "Tests/Guides", exclude: ["Doors"],
      swiftSettings: strict),
    .testTarget(name: "TidyTests", dependencies: ["TestProcesses"], path: "Tests/Tidy", swiftSettings: strict),
  ]
    + fuzzers(
      [
        "FuzzGRPC", "FuzzHTTP1", "FuzzHTTP2", "FuzzInflate", "FuzzJSON", "FuzzLock", "FuzzModel", "FuzzOpaque",
        "FuzzPasskey", "FuzzProtobuf", "FuzzProxyProtocol", "FuzzSchema", "FuzzTLS", "FuzzText", "FuzzTokens",
        "FuzzWebSocket", "FuzzWebSocketOpening",
      ], ["Cascade", "Codegen", "Generated", "HTTP", "Identity", "Net", "Opaque", "Wire", "Core"]))
