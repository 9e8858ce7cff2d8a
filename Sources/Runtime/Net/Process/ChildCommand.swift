// What is to be run: a program and its arguments, never a line for a shell. The environment is what is given and no
// more, so that our secrets do not travel.

/// A program to run as a child process.
public struct ChildCommand: Sendable {
  /// What becomes of something that the child writes.
  public enum Output: Sendable {
    case delivered
    case discarded
    /// It goes where our own goes.
    case inherited
  }

  /// A path, or a name that is looked for in our PATH.
  public var program: String
  public var arguments: [String]
  public var environment: [String: String]
  /// Our own when nil.
  public var directory: String?
  /// Whether we write to it; otherwise it reads an empty file.
  public var takesInput = false
  public var output = Output.delivered
  public var errorOutput = Output.delivered

  public init(_ program: String, _ arguments: [String] = [], environment: [String: String] = [:]) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
  }
}

/// How a child process ended.
public enum ChildEnd: Sendable, Equatable, CustomStringConvertible {
  case exited(Int32)
  case signalled(Int32)

  public var isSuccess: Bool { self == .exited(0) }

  public var description: String {
    switch self {
    case .exited(let code): "exit \(code)"
    case .signalled(let number): "signal \(number)"
    }
  }
}
