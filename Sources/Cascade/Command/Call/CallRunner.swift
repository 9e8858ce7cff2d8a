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
  static func run(_ command: CallCommand, _ arguments: [String]) -> Int32 {
    let call: CallArguments
    let message: Bytes
    let target: CallTarget
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
    do throws(CallTarget.Refusal) { target = try CallTarget(call) } catch {
      return Command.refuse([error.complaint], code: error.code)
    }
    let path = "/\(Surface.package).\(command.operation.rpc)"
    switch target.run({ line throws(GRPCError) in try await line.call(path, message) }) {
    case .success(let reply): return show(reply, command, call.form)
    case .failure(let error): return Command.refuse(complaints(error), code: 1)
    case nil: return 1
    }
  }

  // MARK: Answers

  private static func show(_ reply: Bytes, _ command: CallCommand, _ form: CallArguments.Form) -> Int32 {
    do throws(APIError) {
      let json = try command.decode(reply)
      guard !json.isEmpty else { return 0 }
      let wantsTable = form == .table || (form == .readable && isatty(STDOUT_FILENO) == 1)
      let table = wantsTable ? CallTable(json)?.text : nil
      print(form == .json ? json.text : table ?? CallOutput.readable(json))
      return 0
    } catch {
      return Command.refuse([Complaint(error.detail)], code: 1)
    }
  }

  /// Violations in the words of the command line: flags, not fields.
  static func complaints(_ error: APIError, _ command: CallCommand) -> [Complaint] {
    guard !error.violations.isEmpty else { return [Complaint(error.detail)] }
    return error.violations.map { violation in
      let flag = command.flags.first { $0.path.joined(separator: ".") == violation.field }?.name ?? violation.field
      return Complaint("\(flag): \(violation.message)")
    }
  }

  static func complaints(_ error: GRPCError) -> [Complaint] {
    guard let status = try? RPCStatus(decoding: error.status.details) else { return [Complaint(error.message)] }
    let reason = status.details.first { $0.typeURL.hasSuffix("/google.rpc.ErrorInfo") }
      .flatMap { try? RPCErrorInfo(decoding: $0.value) }?.reason
    let wait = status.details.first { $0.typeURL.hasSuffix("/google.rpc.RetryInfo") }
      .flatMap { try? RPCRetryInfo(decoding: $0.value) }.map { "; try again in \($0.delay.text)" }
    return [Complaint(error.message + (reason.map { $0.isEmpty ? "" : " (\($0))" } ?? "") + (wait ?? ""))]
  }
}
