// What is about the server itself.

import Foundation

extension Scenes {
  static let server: [String: Scene] = [
    "auditEntry.list": Scene { stage in
      _ = try stage.account("ada")
      return Call(stage.rootToken, ["operation": "no.such", "order": "atDesc"])
    },
    "runtimeSettings.get": Scene { stage in
      try stage.ask("PATCH", "settings", ["title": .string(stage.name("Ours"))], as: stage.rootToken)
      return Call(stage.rootToken)
    },
    "runtimeSettings.patch": Scene { stage in
      Call(stage.rootToken, ["patch": ["title": .string(stage.name("Ours")), "motd": "hello", "about": nil]])
    },
    "serverInfo.get": Scene { _ in Call(nil) },
    "time.sample": Scene { _ in Call(nil, ["t1": 7]) },
  ]
}
