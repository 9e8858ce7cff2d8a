// Two sessions with a wire between them that exists only in memory.

import Core

@testable import Net

struct TLSPair {
  let server: TLSSession
  let client: TLSSession
  var receivedByServer: [UInt8] = []
  var receivedByClient: [UInt8] = []
  var serverError: NetError?
  var clientError: NetError?
  var bytesOnTheWire = 0
  /// Bytes that one delivery carries.
  var step = Int.max

  init(_ server: TLSContext, _ client: TLSContext, host: String = "a.test") throws {
    self.server = server.accept()
    self.client = try client.connect(to: host)
  }

  /// Carries bytes until neither side has any left to send.
  mutating func exchange() {
    while server.outputCount + client.outputCount > 0 {
      let (toServer, toClient) = (client.takeOutput(), server.takeOutput())
      bytesOnTheWire += toServer.count + toClient.count
      TLSPair.carry(toServer, step, to: server, &receivedByServer, &serverError)
      TLSPair.carry(toClient, step, to: client, &receivedByClient, &clientError)
    }
  }

  private static func carry(
    _ bytes: Bytes, _ step: Int, to session: TLSSession, _ received: inout [UInt8], _ error: inout NetError?
  ) {
    var rest = bytes
    while !rest.isEmpty {
      let part = rest.slice(from: 0, to: min(step, rest.count))
      rest = rest.dropFirst(part.count)
      do throws(NetError) {
        try session.receive(part.span) { received.append($0) }
      } catch let thrown {
        error = error ?? thrown
      }
    }
  }
}
