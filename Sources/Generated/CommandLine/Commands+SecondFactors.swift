// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `SecondFactors` from a command line.
  static let secondFactorsCommands: [CallCommand] = [
    CallCommand(
      SecondFactors.Get.operation, input: SecondFactors.Get.Input.self, output: SecondFactors.self,
      help: "Read the second factors.",
      flags: """
        userId text! The user that it is about.
        """),
    CallCommand(
      SecondFactors.BeginTotp.operation, input: SecondFactors.BeginTotp.Input.self, output: TotpOffer.self,
      help: "Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.",
      flags: """
        userId text! The user that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SecondFactors.ConfirmTotp.operation, input: SecondFactors.ConfirmTotp.Input.self, output: RecoveryCodes.self,
      help:
        "Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings recovery codes.",
      flags: """
        userId text! The user that it is about.
        token text! What the offer came with. 1 to 1024 characters.
        code text! The code that the program shows. 1 to 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SecondFactors.UseEmail.operation, input: SecondFactors.UseEmail.Input.self, output: RecoveryCodes.self,
      help: "Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.",
      flags: """
        userId text! The user that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SecondFactors.UsePasskeys.operation, input: SecondFactors.UsePasskeys.Input.self, output: RecoveryCodes.self,
      help: "Take the user's passkeys when signing in. The first factor brings recovery codes.",
      flags: """
        userId text! The user that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SecondFactors.RenewRecoveryCodes.operation, input: SecondFactors.RenewRecoveryCodes.Input.self,
      output: RecoveryCodes.self,
      help: "Make new recovery codes; those from before are good no more.",
      flags: """
        userId text! The user that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      SecondFactors.Drop.operation, input: SecondFactors.Drop.Input.self, output: SecondFactors.self,
      help: "Take one of them away. With the last one its recovery codes go.",
      flags: """
        userId text! The user that it is about.
        factor text Which; all of them where it is left out. One of totp, emailCode, passkey, recoveryCode.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
