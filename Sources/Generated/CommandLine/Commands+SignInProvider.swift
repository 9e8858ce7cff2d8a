// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `SignInProvider` from a command line.
  static let signInProviderCommands: [CallCommand] = [
    CallCommand(
      SignInProvider.Create.operation, input: SignInProvider.Create.Input.self, output: SignInProvider.self,
      help: "Create a sign in provider.",
      flags: """
        kind text! How it is spoken to. One of openidConnect, google, github, discord. Fixed at creation.
        issuer text Its issuer, letter by letter, or where it is run by somebody else (GitHub Enterprise); it has our secret, so it stays. Fixed at creation. 1 to 512 characters.
        displayName text! What people read on the button. 1 to 64 characters.
        clientId text! What it calls this server. 1 to 256 characters.
        clientSecret text What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown. 1 to 1024 characters.
        scopes text* What is asked for of whoever signs in; what its kind needs where it is empty. 1 to 128 characters. At most 16 elements.
        isEnabled boolean Whether people may sign in by it. Default: true.
        isListed boolean Whether it is among what people are offered; who knows its id may use it all the same. Default: true.
        newcomers text What becomes of people who come by it and have no account here. One of asEverybody, welcome, refused. Default: asEverybody.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SignInProvider.Get.operation, input: SignInProvider.Get.Input.self, output: SignInProvider.self,
      help: "Read one sign in provider.",
      flags: """
        signInProviderId text! The sign in provider that it is about.
        """),
    CallCommand(
      SignInProvider.List.operation, input: SignInProvider.List.Input.self, output: SignInProvider.Page.self,
      help: "List, page by page.",
      flags: """
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of createdAt, createdAtDesc.
        """),
    CallCommand(
      SignInProvider.Patch.operation, input: SignInProvider.Patch.Input.self, output: SignInProvider.self,
      help: "Change what is given; null clears.",
      flags: """
        signInProviderId text! The sign in provider that it is about.
        patch.displayName text What people read on the button. 1 to 64 characters.
        patch.clientId text What it calls this server. 1 to 256 characters.
        patch.clientSecret text What this server proves itself with there; null where it does so by PKCE alone. It is sealed and never shown. 1 to 1024 characters.
        patch.scopes text* What is asked for of whoever signs in; what its kind needs where it is empty. 1 to 128 characters. At most 16 elements.
        patch.isEnabled boolean Whether people may sign in by it.
        patch.isListed boolean Whether it is among what people are offered; who knows its id may use it all the same.
        patch.newcomers text What becomes of people who come by it and have no account here. One of asEverybody, welcome, refused.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SignInProvider.Delete.operation, input: SignInProvider.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        signInProviderId text! The sign in provider that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
