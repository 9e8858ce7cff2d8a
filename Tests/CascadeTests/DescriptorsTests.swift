// The descriptors that the generator writes, as reflection reads them: every file with all that it imports.

import Core
import Generated
import Testing
import Wire

@testable import HTTP

@Suite struct DescriptorsTests {
  private let files = GRPCDescriptors(Descriptors.all).files()

  @Test func everyImportIsThere() throws {
    let index = ReflectionIndex(files: files, services: [])
    #expect(files.count > 10)
    for file in files {
      for path in try imports(of: file) { #expect(index.closure(of: path) != nil, "\(path)") }
    }
  }

  @Test func aServiceBringsItsMessagesAndTheirs() throws {
    let index = ReflectionIndex(files: files, services: [])
    let path = try #require(index.file(declaring: "cascade.v1.RoomService.Join"))
    let closure = ReflectionIndex(files: try #require(index.closure(of: path)), services: [])
    for symbol in ["cascade.v1.RoomJoinInput", "cascade.v1.Member", "google.protobuf.Timestamp"] {
      #expect(closure.file(declaring: symbol) != nil, "\(symbol)")
    }
    #expect(closure.file(declaring: "cascade.v1.ChatService") == nil)
  }

  private func imports(of file: Bytes) throws -> [String] {
    var paths: [String] = []
    var reader = ProtobufReader(file)
    while let field = try reader.nextField() {
      if field == 3 { paths.append(try reader.string()) } else { try reader.skip() }
    }
    return paths
  }
}
