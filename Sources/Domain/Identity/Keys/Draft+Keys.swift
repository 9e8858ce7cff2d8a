// An account's API keys as a decision finds them and leaves them: each with its hash, which comes and goes with it.

internal import Core
internal import Generated
internal import State

extension Draft {
  var apiKeys: [ApiKey] { items(ApiKeyRow.self).map(\.value) }

  func apiKey(_ id: ID<ApiKey>) -> ApiKey? { value(ApiKeyRow.self, .item(id.description))?.value }

  @discardableResult
  mutating func write(_ key: ApiKey) -> ApiKey {
    var row = ApiKeyRow(key)
    row.stamp(revision)
    put(row)
    return row.value
  }

  mutating func write(_ hash: ApiKeyHash) {
    var row = ApiKeyHashRow(hash)
    row.stamp(revision)
    put(row)
  }

  mutating func remove(_ key: ID<ApiKey>) {
    remove(ApiKeyHashRow.self, .item(key.description))
    remove(ApiKeyRow.self, .item(key.description))
  }
}
