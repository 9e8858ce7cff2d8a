// Runs the fuzzers' properties over their committed seeds, so that an input that once broke something is never forgotten.

import Glibc
import Testing

@Suite(.serialized) struct SeedTests {
  private static let properties: [String: @Sendable ([UInt8]) -> Void] = [
    "FuzzGRPC": GRPCProperty.check, "FuzzHTTP1": HTTP1Property.check, "FuzzHTTP2": HTTP2Property.check,
    "FuzzInflate": InflateProperty.check, "FuzzJSON": JSONProperty.check, "FuzzProtobuf": ProtobufProperty.check,
    "FuzzLock": LockProperty.check, "FuzzModel": ModelProperty.check, "FuzzOpaque": OpaqueProperty.check,
    "FuzzPasskey": PasskeyProperty.check, "FuzzProxyProtocol": ProxyProtocolProperty.check,
    "FuzzSchema": SchemaProperty.check,
    "FuzzTLS": TLSProperty.check, "FuzzText": TextProperty.check, "FuzzTokens": TokensProperty.check,
    "FuzzWebSocket": WebSocketProperty.check,
    "FuzzWebSocketOpening": WebSocketOpeningProperty.check,
  ]

  @Test(arguments: properties.keys.sorted()) func everySeedHolds(name: String) throws {
    let check = try #require(Self.properties[name])
    let seeds = Self.seeds(name)
    #expect(seeds.count > 10)
    for seed in seeds {
      check(seed)
      // And some of its neighbours: cut short, and with a byte changed.
      for place in stride(from: 0, to: seed.count, by: seed.count / 8 + 1) {
        check(Array(seed[..<place]))
        var changed = seed
        changed[place] ^= 0x20
        check(changed)
      }
    }
  }

  private static func seeds(_ name: String) -> [[UInt8]] {
    let folder = "\(#filePath)".split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Fuzz/Corpus/\(name)"
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var found: [[UInt8]] = []
    while let entry = unsafe readdir(directory) {
      let file = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !file.hasPrefix(".") { found.append(read("\(folder)/\(file)")) }
    }
    return found
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { return [] }
    defer { unsafe fclose(file) }
    return unsafe [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
      count = unsafe fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }
}
