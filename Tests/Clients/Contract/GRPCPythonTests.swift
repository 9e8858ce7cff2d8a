// gRPC as other people have it: grpcio compiles our .proto files and calls the running servers, with Google's own types
// for what an error says. The scripts say what is asked; that no method is left out, they see to themselves.

import Testing

@Suite(.enabled(if: Workshop.hasPython, "scripts/bootstrap test makes build/python"))
struct GRPCPythonTests {
  @Test func `Python calls every operation of the notes over gRPC`() throws {
    let server = try ServerProcess(.notes)
    try run("notes_grpc.py", on: server, [Workshop.path("Tests/Notes/clients/proto"), server.address])
  }

  @Test func `Python calls the product over gRPC, and is told what is not built yet`() throws {
    let server = try ServerProcess(.cascade)
    let document = Workshop.path("clients/openapi/openapi.json")
    try run("cascade_grpc.py", on: server, [Workshop.path("clients/proto"), server.address, document])
  }

  private func run(_ script: String, on server: ServerProcess, _ arguments: [String]) throws {
    let workshop = try Workshop()
    let path = Workshop.path("Tests/Clients/Contract/\(script)")
    let said = try withExtendedLifetime(server) {
      try workshop.run([Workshop.python, "-B", "-W", "error", path] + arguments)
    }
    #expect(said.contains("OK") && !said.contains("Ran 0 tests"))
  }
}
