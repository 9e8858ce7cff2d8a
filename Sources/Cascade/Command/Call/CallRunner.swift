// Runs a command that calls an operation: over gRPC (`CallServer` says where to), on a loop of its own, and ends.
// Exit codes as everywhere: 0 done, 1 refused or not reached, 2 typed wrong.

internal import API
internal import Core
internal import Generated
internal import Glibc
internal import HTTP
internal import Net
internal import Wire

enum CallRunner {
  private static let timeout = Duration.seconds(30)

  static func run(_ command: CallCommand, _ arguments: [String]) -> Int32 {
    let call: CallArguments
    let message: Bytes
    do throws(Complaints) {
      call = try CallArguments(arguments, of: command, ProcessFacts.environment)
    } catch {
      return Command.refuse(error.all)
    }
    do throws(APIError) {
      message = try command.encode(call.input)
    } catch {
      return Command.refuse(complaints(error, command))
    }
    let server: CallServer
    do throws(NetError) {
      server = try CallServer(call.server)
    } catch {
      return Command.refuse([Complaint("--server: \(error.message)")])
    }
    var token = call.token
    if let file = call.tokenFile {
      do throws(FileError) {
        var bytes = try SmallFile.read(file, limit: 16_384)
        while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        token = Secret(bytes)
      } catch {
        return Command.refuse([Complaint("--token-file: \(error.reason)")], code: 1)
      }
    }
    if call.authorityFile != nil && !server.isEncrypted {
      return Command.refuse([Complaint("--ca is for https:// servers, and \(call.server) is none")])
    }
    return send(message, to: server, token, command, call)
  }

  private static func send(
    _ message: Bytes, to server: CallServer, _ token: Secret?, _ command: CallCommand, _ asked: CallArguments
  ) -> Int32 {
    let loops = LoopGroup(count: 1)
    let outcome = Monitor<Result<Bytes, GRPCError>?>(nil)
    let loop = loops.loops[0]
    let path = "/\(Surface.package).\(command.operation.rpc)"
    loop.spawn {
      let result: Result<Bytes, GRPCError>
      do throws(GRPCError) {
        let client = try await server.connect(
          on: loop, authority: asked.authorityFile, holdsToken: token != nil, timeout: timeout)
        var metadata = GRPCMetadata()
        if let token { metadata.add("authorization", "Bearer " + token.reveal()) }
        result = .success(try await client.unary(path, message, metadata: metadata, deadline: timeout))
        client.close()
      } catch {
        result = .failure(error)
      }
      outcome.withLock { $0 = result }
      outcome.wakeAll()
    }
    let result = outcome.wait { $0 }
    loops.shutDown()
    switch result {
    case .success(let reply): return show(reply, command, isJSON: asked.isJSON)
    case .failure(let error): return Command.refuse(complaints(error, command), code: 1)
    case nil: return 1
    }
  }

  // MARK: Answers

  private static func show(_ reply: Bytes, _ command: CallCommand, isJSON: Bool) -> Int32 {
    do throws(APIError) {
      let json = try command.decode(reply)
      if !json.isEmpty { print(isJSON ? json.text : CallOutput.readable(json)) }
      return 0
    } catch {
      return Command.refuse([Complaint(error.detail)], code: 1)
    }
  }

  /// Violations in the words of the command line: flags, not fields.
  private static func complaints(_ error: APIError, _ command: CallCommand) -> [Complaint] {
    guard !error.violations.isEmpty else { return [Complaint(error.detail)] }
    return error.violations.map { violation in
      let flag = command.flags.first { $0.path.joined(separator: ".") == violation.field }?.name ?? violation.field
      return Complaint("\(flag): \(violation.message)")
    }
  }

  private static func complaints(_ error: GRPCError, _ command: CallCommand) -> [Complaint] {
    guard let status = try? RPCStatus(decoding: error.status.details) else { return [Complaint(error.message)] }
    let reason = status.details.first { $0.typeURL.hasSuffix("/google.rpc.ErrorInfo") }
      .flatMap { try? RPCErrorInfo(decoding: $0.value) }?.reason
    let wait = status.details.first { $0.typeURL.hasSuffix("/google.rpc.RetryInfo") }
      .flatMap { try? RPCRetryInfo(decoding: $0.value) }.map { "; try again in \($0.delay.text)" }
    return [Complaint(error.message + (reason.map { $0.isEmpty ? "" : " (\($0))" } ?? "") + (wait ?? ""))]
  }
}
