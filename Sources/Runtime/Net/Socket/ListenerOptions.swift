// How a listener treats what comes to it. One value serves the listeners of all loops.

/// The settings of a listener.
public struct ListenerOptions: Sendable {
  public var gate: ConnectionGate
  /// Terminates TLS here.
  public var tls: TLSContext?
  /// Every connection must begin with a PROXY protocol header (only behind a proxy that sends one).
  public var expectsProxyHeader = false
  /// Of a Unix socket: which users of this machine may come, by their numbers. Nil lets in whoever may open the file.
  public var admitsUser: (@Sendable (UInt32) -> Bool)?
  /// Of a Unix socket: who may open the file, as `chmod` has it; nil leaves that to the process's umask.
  public var fileMode: UInt32?
  /// Connections the kernel may hold for us.
  public var backlog: Int32 = 4_096
  /// Hears of each connection over the bounds.
  public var onRefused: (@Sendable (SocketAddress) -> Void)?
  /// Hears that the process has no descriptor left.
  public var onOutOfDescriptors: (@Sendable () -> Void)?

  public init(gate: ConnectionGate) { self.gate = gate }
}
