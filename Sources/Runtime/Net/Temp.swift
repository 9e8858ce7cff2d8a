// TEMP
internal import Core
public final class TLSContext: Sendable { func makeSession() -> TLSSession { TLSSession() } }
final class TLSSession { var negotiatedProtocol: String? { nil } }
struct ProxyProtocolMachine {
  enum Outcome { case needMore, failed(String), done(SocketAddress?, Int) }
  mutating func receive(_ bytes: Span<UInt8>) -> Outcome { .needMore }
}
