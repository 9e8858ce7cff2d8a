// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import CascadeClient

extension LinkedIdentity {
  /// Read one linked identity.
  public static let get = Operation<LinkedIdentity.Get.Input, LinkedIdentity>(
    "linkedIdentity.get", .get, "/api/users/{userId}/linked-identities/{linkedIdentityId}"
  )

  /// List, page by page.
  public static let list = Operation<LinkedIdentity.List.Input, LinkedIdentity.Page>(
    "linkedIdentity.list", .get, "/api/users/{userId}/linked-identities"
  )

  /// Delete it.
  ///
  /// Refused with `signInAgain`, `roleOutOfReach`, `sessionRequired`, `lastWayIn`, or as any operation is.
  public static let delete = Operation<LinkedIdentity.Delete.Input, Nothing>(
    "linkedIdentity.delete", .delete, "/api/users/{userId}/linked-identities/{linkedIdentityId}"
  )

  /// Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.
  ///
  /// Refused with `signInAgain`, `addressForbidden`, `providerFailed`, `upstreamUnreachable`, or as any operation is.
  public static let begin = Operation<LinkedIdentity.Begin.Input, OAuthStart>(
    "linkedIdentity.begin", .post, "/api/users/{userId}/linked-identities/begin"
  )

  /// Observed: An account of another service by which a user signs in.
  public static let observed = Resource<LinkedIdentity>(
    "linkedIdentity", .collection, identity: "id", filter: LinkedIdentity.List.Input.facts
  )
}

// What belongs to an operation stands under its name.
extension LinkedIdentity {
  /// Read one linked identity.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.
  public enum Begin {}
}
