// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

public import CascadeClient

extension SignInProvider {
  /// Create a sign in provider.
  ///
  /// Refused with `tooManyProviders`, or as any operation is.
  public static let create = Operation<SignInProvider.Create.Input, SignInProvider>(
    "signInProvider.create", .post, "/api/sign-in-providers"
  )

  /// Read one sign in provider.
  public static let get = Operation<SignInProvider.Get.Input, SignInProvider>(
    "signInProvider.get", .get, "/api/sign-in-providers/{signInProviderId}"
  )

  /// List, page by page.
  public static let list = Operation<SignInProvider.List.Input, SignInProvider.Page>(
    "signInProvider.list", .get, "/api/sign-in-providers"
  )

  /// Change what is given; null clears.
  public static let patch = Operation<SignInProvider.Patch.Input, SignInProvider>(
    "signInProvider.patch", .patch, "/api/sign-in-providers/{signInProviderId}"
  )

  /// Delete it.
  public static let delete = Operation<SignInProvider.Delete.Input, Nothing>(
    "signInProvider.delete", .delete, "/api/sign-in-providers/{signInProviderId}"
  )

  /// Observed: Another service by which people may sign in.
  public static let observed = Resource<SignInProvider>(
    "signInProvider", .collection, identity: "id", filter: SignInProvider.List.Input.facts
  )
}

extension SignInProvider: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension SignInProvider {
  /// Create a sign in provider.
  public enum Create {}
  /// Read one sign in provider.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
}
