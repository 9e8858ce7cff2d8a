// The .proto files and their descriptors: as committed, taken by two compilers without a word, and the descriptors the
// same as those that protoc makes of the text.

import Foundation
import Testing

@testable import Codegen

@Suite struct ProtoEmitterTests {
  @Test func `The files of the sample are as committed`() throws {
    try Golden.check(ProtoEmitter.files(SampleModel.model), in: "Proto")
  }

  private func protos(_ model: Model) -> [GeneratedFile] {
    ProtoEmitter.files(model).filter { $0.path.hasSuffix(".proto") }
  }

  /// As protoc is told of them.
  private func names(_ files: [GeneratedFile]) -> [String] {
    files.map { String($0.path.dropFirst("clients/proto/".count)) }
  }

  @Test(
    .enabled(if: TestRepository.hasProtoc, "protoc with its own types is not installed"),
    arguments: TestRepository.models)
  func `protoc takes every file and warns of nothing`(_ model: String) throws {
    let files = protos(try TestRepository.model(model))
    let folder = try ScratchFolder(files)
    let ran = try TestRepository.run(
      ["protoc", "-I", "clients/proto", "--descriptor_set_out=all.bin"] + names(files), in: folder.url)
    #expect(ran.code == 0)
    #expect(ran.said == "")
  }

  @Test(.enabled(if: TestRepository.hasPython, "scripts/bootstrap test makes build/python"))
  func `grpcio-tools takes every file, and Python imports what it wrote`() throws {
    let files = protos(SampleModel.model)
    let folder = try ScratchFolder(files)
    let own = names(files).filter { !$0.hasPrefix("google/") }
    let ran = try TestRepository.run(
      [
        TestRepository.python, "-m", "grpc_tools.protoc", "-I", "clients/proto", "--python_out=.",
        "--grpc_python_out=.",
      ] + own, in: folder.url)
    #expect(ran.code == 0)
    #expect(ran.said == "")
    let used = try TestRepository.run([TestRepository.python, "-c", ProtoEmitterTests.use], in: folder.url)
    #expect(used.said == "ok\n")
  }

  private static let use = """
    from google.api import annotations_pb2
    from sample.v1 import chat_pb2, room_pb2, room_service_pb2, room_service_pb2_grpc
    room = room_pb2.Room(id="rm_1", max_members=0)
    assert room.HasField("max_members") and not room.HasField("topic")
    assert room_pb2.ROOM_KIND_UNSPECIFIED == 0 and room_pb2.ROOM_KIND_LISTED_LATER == 4
    patch = room_pb2.RoomPatch(cleared=[8])
    assert room_pb2.RoomPatch.DESCRIPTOR.fields_by_name["cleared"].number == 1000
    event = chat_pb2.ChatEvent(notice=chat_pb2.ChatNotice())
    assert event.WhichOneof("kind") == "notice"
    join = room_service_pb2.DESCRIPTOR.services_by_name["RoomService"].methods_by_name["Join"]
    assert join.GetOptions().Extensions[annotations_pb2.http].post == "/api/rooms/{room_id}/join"
    assert room_service_pb2_grpc.RoomServiceStub
    print("ok")
    """

  @Test(
    .enabled(if: TestRepository.hasPython, "scripts/bootstrap test makes build/python"),
    arguments: TestRepository.models)
  func `Descriptors are what protoc makes of the files, but for the REST routes`(_ name: String) throws {
    let model = try TestRepository.model(name)
    let protos = protos(model)
    let folder = try ScratchFolder(protos)
    let imported = Set(ProtoFiles(model).all.flatMap(\.imports))
    let files = ProtoFiles(model).all + WellKnown.files.filter { imported.contains($0.path) }
    var bytes = ProtobufBytes()
    for file in files { bytes.message(1, ProtoDescriptor.write(file)) }
    try Data(bytes.bytes).write(to: folder.url.appending(path: "ours.bin"))
    let compiled = try TestRepository.run(
      [
        TestRepository.python, "-m", "grpc_tools.protoc", "-I", "clients/proto", "--include_imports",
        "--descriptor_set_out=theirs.bin",
      ] + names(protos), in: folder.url)
    #expect(compiled.said == "")
    let compared = try TestRepository.run([TestRepository.python, "-c", ProtoEmitterTests.compare], in: folder.url)
    #expect(compared.said == "\(files.count) files are the same\n")
  }

  private static let compare = """
    from google.api import annotations_pb2, http_pb2
    from google.protobuf.descriptor_pb2 import FileDescriptorProto, FileDescriptorSet
    def read(name):
        return {file.name: file for file in FileDescriptorSet.FromString(open(name, "rb").read()).file}
    ours, theirs = read("ours.bin"), read("theirs.bin")
    for module in (annotations_pb2, http_pb2):
        file = FileDescriptorProto.FromString(module.DESCRIPTOR.serialized_pb)
        copy = FileDescriptorProto.FromString(theirs[file.name].SerializeToString())
        for field in list(copy.extension) + [field for message in copy.message_type for field in message.field]:
            field.ClearField("json_name")
        copy.options.ClearField("cc_enable_arenas")
        file.options.ClearField("cc_enable_arenas")
        assert file == copy, f"{file}\\n{copy}"
    for name, file in ours.items():
        expected = theirs[name]
        routes = "google/api/annotations.proto"
        if routes in expected.dependency:
            expected.dependency.remove(routes)
        for method in (method for service in expected.service for method in service.method):
            assert method.options.HasExtension(annotations_pb2.http) or method.client_streaming
            method.options.ClearExtension(annotations_pb2.http)
            if not method.options.ListFields():
                method.ClearField("options")
        assert file == expected, f"{name}\\n{file}\\n{expected}"
    print(len(ours), "files are the same")
    """

  @Test func `The literals in Swift are those descriptors`() throws {
    let model = SampleModel.model
    let file = try #require(ProtoEmitter.files(model).first { $0.path.hasSuffix("Descriptors+Chat.swift") })
    let parts = file.text.split(separator: "\"\"\"", omittingEmptySubsequences: false)
    let base64 = try #require(parts.count == 3 ? parts[1].filter { !$0.isWhitespace && $0 != "\\" } : nil)
    var bytes = ProtobufBytes()
    for file in ProtoFiles(model).all where file.sources == ["chat"] {
      bytes.message(1, ProtoDescriptor.write(file))
    }
    #expect(Data(base64Encoded: base64) == Data(bytes.bytes))
  }

  @Test func `Groups that need each other share a file; the others have their own`() {
    var model = SampleModel.model
    let index = model.objects.firstIndex { $0.name.flat == "RoomLimits" }!
    model.objects[index].fields.append(
      Field(
        name: "status", description: "A loop.", type: FieldType(base: .enumeration("PlaybackStatus")), number: 9))
    #expect(ProtoGroups.merged(model).contains(["room"]))
    let state = model.objects.firstIndex { $0.name.flat == "PlaybackState" }!
    model.objects[state].fields.append(
      Field(name: "limits", description: "And back.", type: FieldType(base: .object("RoomLimits")), number: 9))
    #expect(ProtoGroups.merged(model).contains(["playback", "room"]))
    let files = ProtoFiles(model).all
    #expect(files.map(\.path).unique.count == files.count)
    #expect(files.contains { $0.path == "sample/v1/playback.proto" && $0.sources == ["playback", "room"] })
  }

  @Test func `What only operators choose from is said to nobody else, unless a shape has it`() throws {
    var model = try TestRepository.model("cascade")
    #expect(Set(model.enums.map(\.name.flat)).isSuperset(of: ["ServerMode", "ProxyField"]))
    let files = [ProtoEmitter.files, OpenAPIEmitter.files, TypeScriptEmitter.files, PythonEmitter.files]
      .flatMap { $0(model) }
    #expect(!files.contains { $0.text.contains("ServerMode") || $0.text.contains("ProxyField") })
    #expect(!files.contains { $0.path.contains("config") })
    model.objects[0].fields.append(
      Field(name: "mode", description: "A mode.", type: FieldType(base: .enumeration("ServerMode")), number: 99))
    let text = protos(model).map(\.text).joined()
    #expect(text.contains("enum ServerMode {") && !text.contains("ProxyField"))
    #expect(TypeScriptEmitter.files(model).contains { $0.text.contains("export type ServerMode") })
  }

  @Test func `A name that protobuf would turn into another in JSON says which it is`() {
    #expect(ProtoNames.json("max_members") == "maxMembers")
    #expect(ProtoNames.json(Words("h2cDoor").snake) == "h2cDoor")
    #expect(ProtoNames.json(Words("sha256").snake) == "sha256")
  }
}
