// Where a command calls and as whom, as it was asked for: the server, what shows who calls, who vouches for the server. And
// the loop on which it does so, which lives as long as the command.

internal import Core
internal import HTTP
internal import Net

struct CallTarget: Sendable {
  let server: CallServer
  private let token: Secret?
  private let authority: String?

  static let timeout = Duration.seconds(30)

  /// Why there is nobody to call, and the exit code that says so.
  struct Refusal: Error {
    let complaint: Complaint
    let code: Int32
  }

  /// Reads the token's file.
  init(_ call: CallArguments) throws(Refusal) {
    let place = CallPlace.find(call)
    do throws(NetError) { server = try CallServer(place) } catch {
      throw Refusal(complaint: Complaint("--server: \(error.message)"), code: 2)
    }
    authority = call.authorityFile
    guard authority == nil || server.isEncrypted else {
      throw Refusal(complaint: Complaint("--ca is for https:// servers, and \(place) is none"), code: 2)
    }
    guard let file = call.tokenFile else {
      token = call.token
      return
    }
    do throws(FileError) {
      var bytes = try SmallFile.read(file, limit: 16_384)
      while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      token = Secret(bytes)
    } catch {
      throw Refusal(complaint: Complaint("--token-file: \(error.reason)"), code: 1)
    }
  }

  /// Does something with the server, on a loop of its own.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable (Line) async throws(GRPCError) -> Result
  ) -> Swift.Result<Result, GRPCError>? {
    let loops = LoopGroup(count: 1)
    let outcome = Monitor<Swift.Result<Result, GRPCError>?>(nil)
    let loop = loops.loops[0]
    loop.spawn { [self] in
      let result: Swift.Result<Result, GRPCError>
      do throws(GRPCError) {
        let client = try await server.connect(
          on: loop, authority: authority, holdsToken: token != nil, timeout: CallTarget.timeout)
        var metadata = GRPCMetadata()
        if let token { metadata.add("authorization", "Bearer " + token.reveal()) }
        let line = Line(client: Confined(client, to: loop), metadata: metadata, loop: loop)
        result = .success(try await body(line))
        client.close()
      } catch {
        result = .failure(error)
      }
      outcome.withLock { $0 = result }
      outcome.wakeAll()
    }
    let result = outcome.wait { $0 }
    loops.shutDown()
    return result
  }

  /// An open connection.
  struct Line: Sendable {
    fileprivate let client: Confined<GRPCClient>
    fileprivate let metadata: GRPCMetadata
    let loop: Loop

    func call(_ path: String, _ message: Bytes) async throws(GRPCError) -> Bytes {
      try await client.value.unary(path, message, metadata: metadata, deadline: CallTarget.timeout)
    }
  }
}
