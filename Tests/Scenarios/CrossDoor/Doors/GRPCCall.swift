// An operation over gRPC: the schema's messages on the calling side of our own HTTP/2. That others' clients are understood
// as well, grpcio shows (Tests/Clients/Contract).

import Core
import Foundation
import HTTP
import Net

enum GRPCCall {
  private static let loops = LoopGroup(count: 1)

  static func run(_ operation: ServedOperation, _ call: Call, _ port: Int) -> Outcome? {
    guard let message = MessageCodec.encode(.object(call.input), as: operation.input) else { return nil }
    switch unary(operation.rpc, message, call.token, port) {
    case .success(let reply):
      guard let output = operation.output else { return .ok(nil) }
      return MessageCodec.decode(reply, as: output).map { .ok($0) } ?? Outcome(code: "unreadable answer")
    case .failure(let error): return outcome(error)
    }
  }

  private static func unary(
    _ rpc: String, _ message: [UInt8], _ token: String?, _ port: Int
  ) -> Result<[UInt8], GRPCError> {
    let loop = loops.loops[0]
    let answer = Monitor<Result<[UInt8], GRPCError>?>(nil)
    loop.spawn {
      let result: Result<[UInt8], GRPCError>
      do throws(GRPCError) {
        guard let address = try? SocketAddress("127.0.0.1:\(port)") else { preconditionFailure("an address") }
        let client = try await GRPCClient.connect(to: address, on: loop)
        defer { client.close() }
        var metadata = GRPCMetadata()
        if let token { metadata.add("authorization", "Bearer \(token)") }
        result = .success(
          try await client.unary(rpc, Bytes(message), metadata: metadata, deadline: .seconds(20)).array)
      } catch {
        result = .failure(error)
      }
      answer.withLock { $0 = result }
      answer.wakeAll()
    }
    return answer.wait { $0 } ?? .failure(GRPCError(.unknown, "Nothing was answered."))
  }

  // MARK: google.rpc.Status and its details

  private static func outcome(_ error: GRPCError) -> Outcome {
    let status = ProtobufFields(error.status.details.array)
    var outcome = Outcome(code: "no details: \(error)", detail: status?.text(2) ?? "")
    for packed in status?.blocks(3) ?? [] {
      guard let any = ProtobufFields(packed), let detail = any.block(2).flatMap({ ProtobufFields($0) }) else {
        continue
      }
      switch any.text(1)?.split(separator: ".").last {
      case "ErrorInfo": outcome.code = detail.text(1) ?? ""
      case "RetryInfo":
        outcome.retryAfterMs = detail.block(1).flatMap(ProtobufFields.seconds).map { Int($0 / 1_000_000) }
      case "BadRequest":
        outcome.complaints = detail.blocks(1).compactMap { ProtobufFields($0) }.map {
          "\($0.text(1) ?? "") \($0.text(3) ?? "?")"
        }
      default: break
      }
    }
    let wanted = SchemaBook.shared.statuses(of: outcome.code)?.grpc.replacing("_", with: "").lowercased()
    let got = "\(error.status.code)".lowercased()
    if wanted != got { outcome.misfit = "\(outcome.code) with status \(got)" }
    return outcome
  }
}
