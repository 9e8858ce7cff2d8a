// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
internal import Wire

extension SecondFactors {
  /// Read the second factors.
  public enum Get {
    public static let operation = Operation(
      "secondFactors.get", rpc: "SecondFactorsService/Get", "GET", "/api/users/{userId}/second-factors",
      allow: [.owner, .serverAdmin], isIdempotent: true, parameters: NameTable("userId 1010!"))
  }
}

extension SecondFactors {
  /// Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.
  public enum BeginTotp {
    public static let operation = Operation(
      "secondFactors.beginTotp", rpc: "SecondFactorsService/BeginTotp", "POST",
      "/api/users/{userId}/second-factors/totp",
      allow: [.owner], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings
  /// recovery codes.
  public enum ConfirmTotp {
    public static let operation = Operation(
      "secondFactors.confirmTotp", rpc: "SecondFactorsService/ConfirmTotp", "POST",
      "/api/users/{userId}/second-factors/totp/confirm",
      allow: [.owner], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.
  public enum UseEmail {
    public static let operation = Operation(
      "secondFactors.useEmail", rpc: "SecondFactorsService/UseEmail", "PUT", "/api/users/{userId}/second-factors/email",
      allow: [.owner], parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// Take the user's passkeys when signing in. The first factor brings recovery codes.
  public enum UsePasskeys {
    public static let operation = Operation(
      "secondFactors.usePasskeys", rpc: "SecondFactorsService/UsePasskeys", "PUT",
      "/api/users/{userId}/second-factors/passkeys",
      allow: [.owner], parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// Make new recovery codes; those from before are good no more.
  public enum RenewRecoveryCodes {
    public static let operation = Operation(
      "secondFactors.renewRecoveryCodes", rpc: "SecondFactorsService/RenewRecoveryCodes", "POST",
      "/api/users/{userId}/second-factors/recovery-codes",
      allow: [.owner], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// Take one of them away. With the last one its recovery codes go.
  public enum Drop {
    public static let operation = Operation(
      "secondFactors.drop", rpc: "SecondFactorsService/Drop", "POST", "/api/users/{userId}/second-factors/drop",
      allow: [.owner, .serverAdmin], parameters: NameTable("userId 1010!"), takesOperationID: true, hasBody: true)
  }
}

extension SecondFactors {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    BeginTotp.operation,
    ConfirmTotp.operation,
    UseEmail.operation,
    UsePasskeys.operation,
    RenewRecoveryCodes.operation,
    Drop.operation,
  ]
}

/// The rules of `SecondFactors`: one function an operation.
public protocol SecondFactorsHandlers: Sendable {
  /// Read the second factors.
  func get(_ input: SecondFactors.Get.Input, _ caller: Caller) async throws(APIError) -> SecondFactors
  /// Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.
  func beginTotp(_ input: SecondFactors.BeginTotp.Input, _ caller: Caller) async throws(APIError) -> TotpOffer
  /// Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings
  /// recovery codes.
  func confirmTotp(_ input: SecondFactors.ConfirmTotp.Input, _ caller: Caller) async throws(APIError) -> RecoveryCodes
  /// Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.
  func useEmail(_ input: SecondFactors.UseEmail.Input, _ caller: Caller) async throws(APIError) -> RecoveryCodes
  /// Take the user's passkeys when signing in. The first factor brings recovery codes.
  func usePasskeys(_ input: SecondFactors.UsePasskeys.Input, _ caller: Caller) async throws(APIError) -> RecoveryCodes
  /// Make new recovery codes; those from before are good no more.
  func renewRecoveryCodes(
    _ input: SecondFactors.RenewRecoveryCodes.Input, _ caller: Caller
  ) async throws(APIError) -> RecoveryCodes
  /// Take one of them away. With the last one its recovery codes go.
  func drop(_ input: SecondFactors.Drop.Input, _ caller: Caller) async throws(APIError) -> SecondFactors
}

extension SecondFactors {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some SecondFactorsHandlers) -> [BoundOperation] {
    [
      BoundOperation(SecondFactors.Get.operation) {
        (input: SecondFactors.Get.Input, caller: Caller) async throws(APIError) -> SecondFactors in
        try await rules.get(input, caller)
      },
      BoundOperation(SecondFactors.BeginTotp.operation) {
        (input: SecondFactors.BeginTotp.Input, caller: Caller) async throws(APIError) -> TotpOffer in
        try await rules.beginTotp(input, caller)
      },
      BoundOperation(SecondFactors.ConfirmTotp.operation) {
        (input: SecondFactors.ConfirmTotp.Input, caller: Caller) async throws(APIError) -> RecoveryCodes in
        try await rules.confirmTotp(input, caller)
      },
      BoundOperation(SecondFactors.UseEmail.operation) {
        (input: SecondFactors.UseEmail.Input, caller: Caller) async throws(APIError) -> RecoveryCodes in
        try await rules.useEmail(input, caller)
      },
      BoundOperation(SecondFactors.UsePasskeys.operation) {
        (input: SecondFactors.UsePasskeys.Input, caller: Caller) async throws(APIError) -> RecoveryCodes in
        try await rules.usePasskeys(input, caller)
      },
      BoundOperation(SecondFactors.RenewRecoveryCodes.operation) {
        (input: SecondFactors.RenewRecoveryCodes.Input, caller: Caller) async throws(APIError) -> RecoveryCodes in
        try await rules.renewRecoveryCodes(input, caller)
      },
      BoundOperation(SecondFactors.Drop.operation) {
        (input: SecondFactors.Drop.Input, caller: Caller) async throws(APIError) -> SecondFactors in
        try await rules.drop(input, caller)
      },
    ]
  }
}
