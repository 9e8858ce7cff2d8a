// TEMP
internal import Core
public final class TLSContext: Sendable { func makeSession() -> TLSSession { TLSSession() } }
final class TLSSession { var negotiatedProtocol: String? { nil } }
