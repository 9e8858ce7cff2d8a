// Who may import whom. SwiftPM lets a target import whatever its dependencies happen to import, so the walls are written
// here as well, and hold for rooms that are not built yet: they are there on the day that their room appears.

struct Room {
  let name: String
  let folder: String
  let mayImport: [String]
  let because: String
}

enum Walls {
  static let rooms: [Room] = [
    Room(
      name: "Core", folder: "Sources/Runtime/Core", mayImport: [],
      because: "everything stands on it, so it stands on nothing but the system"),
    Room(
      name: "Net", folder: "Sources/Runtime/Net", mayImport: ["Core"],
      because: "sockets carry bytes and know no protocol above them"),
    Room(
      name: "Wire", folder: "Sources/Runtime/Wire", mayImport: ["Core"],
      because: "formats are pure functions over bytes: tested with values, fuzzed without a socket"),
    Room(
      name: "HTTP", folder: "Sources/Runtime/HTTP", mayImport: ["Core", "Net", "Wire"],
      because: "a transport carries messages; it keeps no state and holds no rule"),
    Room(
      name: "API", folder: "Sources/Runtime/API", mayImport: ["Core", "Wire", "State", "Storage"],
      because: "what stands between doors and rules knows neither"),
    Room(
      name: "Doors", folder: "Sources/Runtime/Doors", mayImport: ["Core", "Net", "Wire", "HTTP", "API", "State"],
      because: "a door translates: it knows transports, operations and observers, and no product"),
    Room(
      name: "State", folder: "Sources/Runtime/State", mayImport: ["Core", "Wire", "Storage"],
      because: "revisions and observers do not know by which door an observer came"),
    Room(
      name: "Storage", folder: "Sources/Runtime/Storage", mayImport: ["Core", "Wire"],
      because: "a database is behind an interface; what is stored is its caller's matter"),
    Room(
      name: "Replication", folder: "Sources/Runtime/Replication",
      mayImport: ["Core", "Net", "Wire", "Storage", "State"],
      because: "it carries commits between nodes, and no door and no rule is its matter"),
    Room(
      name: "Opaque", folder: "Sources/Runtime/Opaque", mayImport: ["Core"],
      because: "both ends of a password stand on it, and it is arithmetic alone"),
    Room(
      name: "Identity", folder: "Sources/Runtime/Identity", mayImport: ["Core", "Net", "Wire", "Opaque"],
      because: "who is calling is decided the same way at every door"),
    Room(
      name: "Generated", folder: "Sources/Generated", mayImport: ["Core", "Wire", "API", "HTTP", "State", "Storage"],
      because: "generated code holds facts and calls the runtime; rules are written by people, in Domain and Media"),
    Room(
      name: "Domain", folder: "Sources/Domain",
      mayImport: ["Core", "Wire", "API", "State", "Storage", "Replication", "Identity", "Generated"],
      because: "a rule never sees a transport"),
    Room(
      name: "Media", folder: "Sources/Media",
      mayImport: ["Core", "Net", "Wire", "HTTP", "API", "State", "Storage", "Replication", "Identity", "Generated"],
      because: "it implements resolvers that Generated declares and never looks inside Domain"),
    Room(
      name: "CAssets", folder: "Sources/CAssets", mayImport: [],
      because: "it is a list of files, for the C compiler to embed"),
    Room(
      name: "CClients", folder: "Sources/CClients", mayImport: [],
      because: "it is a list of files, for the C compiler to embed"),
    Room(
      name: "Cascade", folder: "Sources/Cascade",
      mayImport: [
        "CAssets", "Core", "Net", "Wire", "HTTP", "API", "Doors", "State", "Storage", "Replication", "Identity",
        "Generated", "Domain", "Media",
      ],
      because: "the composition root is the one place that knows every room"),
    Room(
      name: "CascadeClient", folder: "clients/swift/CascadeClient",
      mayImport: ["Core", "Net", "Wire", "HTTP", "Opaque"],
      because: "it stands at the other end of the wire, and must not know what the server knows"),
    Room(
      name: "CascadeSchema", folder: "clients/swift/CascadeSchema", mayImport: ["CascadeClient"],
      because: "it is what can be asked for, as the client has it"),
    Room(
      name: "Codegen", folder: "Codegen", mayImport: ["CClients", "Foundation"],
      because: "the generator runs before there is a runtime"),
  ]

  /// What every room may import: the standard library's own modules.
  static let platform: Set<String> = ["Swift", "Glibc", "Synchronization", "_Concurrency"]

  /// Modules that no room but those that name them may import, and what to use in their place.
  static let bans: [String: String] = [
    "Foundation": "it brings a second run loop, locale tables and 10 MB; Core has bytes, time, ids and log",
    "FoundationEssentials": "Core has bytes, time, ids and log",
    "FoundationNetworking": "Net has an HTTP client that lives on the loop",
    "Dispatch": "work belongs on a Loop, blocking work in a WorkerPool",
    "RegexBuilder": "write a parser over Span<UInt8>: it is bounded and it can be fuzzed",
  ]

  /// Whether the folder is one of ours in which only rooms may stand.
  static func isWalled(_ path: String) -> Bool {
    ["Sources/", "Codegen/", "clients/swift/"].contains { path.hasPrefix($0) }
  }

  static func room(of path: String) -> Room? { rooms.first { path.hasPrefix($0.folder + "/") } }

  /// Imports that go through a wall, and Swift sources that stand in no room.
  static func check(_ file: SourceFile, cModules: Set<String>) -> [Finding] {
    guard let room = room(of: file.path) else {
      return [Finding(path: file.path, line: 1, message: "this folder is no room: name its walls in Walls.swift")]
    }
    let allowed = platform.union(room.mayImport).union([room.name]).union(cModules)
    return file.imports.filter { !allowed.contains($0.module) }.map { found in
      let reason = bans[found.module] ?? "\(room.name) may import \(room.mayImport), because \(room.because)"
      return Finding(path: file.path, line: found.line, message: "must not import \(found.module): \(reason)")
    }
  }

  /// Dependencies that Package.swift declares and the walls forbid.
  static func check(_ manifest: Manifest, cModules: Set<String>) -> [Finding] {
    manifest.targets.filter { isWalled($0.folder) && $0.type != "system" }.flatMap { target in
      guard let room = rooms.first(where: { $0.name == target.name }) else {
        return [Finding(path: "Package.swift", line: 1, message: "\(target.name) is no room: name it in Walls.swift")]
      }
      return target.dependencies.map(\.name).filter { !room.mayImport.contains($0) && !cModules.contains($0) }.map {
        Finding(path: "Package.swift", line: 1, message: "\(room.name) must not depend on \($0): \(room.because)")
      }
    }
  }

  /// Libraries with two doors. libsodium is functions over bytes, without a state that somebody must own: a room that
  /// wraps it for both would be a layer that only passes on (docs/decisions/020-opaque.md).
  static let doors: [String: [String]] = ["CSodium": ["Identity", "Opaque"]]

  /// A C library has one door: one Swift target imports it, and no public interface shows its types.
  static func checkCModules(_ files: [SourceFile], cModules: Set<String>) -> [Finding] {
    var owners: [String: Set<String>] = [:]
    var findings: [Finding] = []
    for file in files {
      for found in file.imports where cModules.contains(found.module) {
        owners[found.module, default: []].insert(room(of: file.path)?.name ?? file.path)
        if found.access == "public" || found.access == "package" {
          findings.append(
            Finding(
              path: file.path, line: found.line, message: "import \(found.module) as internal: C types stay inside"))
        }
      }
    }
    for module in cModules.sorted() {
      let users = owners[module, default: []].sorted()
      if let doors = doors[module] { if users == doors { continue } } else if users.count == 1 { continue }
      let message =
        users.isEmpty
        ? "nobody imports \(module): remove it"
        : "\(module) is imported by \(users): wrap it once, in the lowest of them, or name them all in Walls.doors"
      findings.append(Finding(path: "Sources/System/\(module)", line: 1, message: message))
    }
    return findings
  }
}
