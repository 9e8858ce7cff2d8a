// What is kept about a user is in what the user may take along: whatever can be read below `/api/users/{userId}` is a field of
// the export, under its own name or that of several.

import API
import Generated
import Testing

struct ExportTests {
  @Test func whatCanBeReadOfAUserIsInItsExport() {
    let fields = Set(Mirror(reflecting: UserExport()).children.compactMap(\.label))
    let read = Surface.operations.filter {
      $0.method == "GET" && $0.isServed && $0.path.hasPrefix("/api/users/{userId}")
    }
    let resources = Set(read.compactMap { $0.name.split(separator: ".").first.map(String.init) })
    #expect(resources.isSuperset(of: ["user", "session", "apiKey", "preferences"]))
    for resource in resources {
      let several = resource.hasSuffix("y") && !resource.hasSuffix("ey") ? resource.dropLast() + "ies" : resource + "s"
      #expect(fields.contains(resource) || fields.contains(String(several)), "\(resource) is not in the export")
    }
  }
}
