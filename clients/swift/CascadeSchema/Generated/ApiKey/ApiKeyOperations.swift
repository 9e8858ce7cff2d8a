// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

extension ApiKey {
  /// Read one api key.
  public static let get = Operation<ApiKey.Get.Input, ApiKey>(
    "apiKey.get", .get, "/api/users/{userId}/api-keys/{apiKeyId}"
  )

  /// List, page by page.
  public static let list = Operation<ApiKey.List.Input, ApiKey.Page>(
    "apiKey.list", .get, "/api/users/{userId}/api-keys"
  )

  /// Change what is given; null clears.
  ///
  /// Refused with `sessionRequired`, or as any operation is.
  public static let patch = Operation<ApiKey.Patch.Input, ApiKey>(
    "apiKey.patch", .patch, "/api/users/{userId}/api-keys/{apiKeyId}"
  )

  /// Delete it.
  ///
  /// Refused with `sessionRequired`, or as any operation is.
  public static let delete = Operation<ApiKey.Delete.Input, Nothing>(
    "apiKey.delete", .delete, "/api/users/{userId}/api-keys/{apiKeyId}"
  )

  /// Make a key. It is told once, here: a repeat makes another.
  ///
  /// Refused with `sessionRequired`, `tooManyApiKeys`, or as any operation is.
  public static let make = Operation<ApiKey.Make.Input, NewApiKey>("apiKey.make", .post, "/api/users/{userId}/api-keys")

  /// Observed: A key with which a program calls in the name of a user.
  public static let observed = Resource<ApiKey>("apiKey", .collection, identity: "id", filter: ApiKey.List.Input.facts)
}

extension ApiKey: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension ApiKey {
  /// Read one api key.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Make a key. It is told once, here: a repeat makes another.
  public enum Make {}
}
