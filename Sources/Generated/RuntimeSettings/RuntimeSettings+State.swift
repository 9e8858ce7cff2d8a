// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import API
public import State

extension RuntimeSettingsRow: StateValue {
  public static let facts = ResourceFacts("runtimeSettings", .state, in: "server")

  public static func delta(from old: RuntimeSettings, to new: RuntimeSettings) -> RuntimeSettings.Patch {
    RuntimeSettings.Patch(from: old, to: new)
  }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.serverAdmin]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> RuntimeSettings { value }
}
