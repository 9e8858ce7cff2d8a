// The generated core of the Python client: types, and the facts that the hand-written half (clients/python/cascade) works
// with. A package for each group: `types.py` says what values look like, `shapes.py` how they travel, `operations.py`
// what can be called, `resources.py` what can be observed, `limits.py` what forms need. Groups need each other in circles,
// so modules import modules, never names of modules that may be half made, and facts refer to each other by lambdas.

enum PythonEmitter {
  static let folder = "clients/python/cascade/generated"

  static func files(_ model: Model) -> [GeneratedFile] {
    let model = ClientModel(model)
    var files: [GeneratedFile] = []
    var exports = PythonImports()
    for group in model.groups {
      let module = Words(group.name).snake
      func add(_ name: String, _ text: String?) {
        guard let text else { return }
        files.append(GeneratedFile(path: "\(folder)/\(module)/\(name).py", text: head(group.name) + text))
      }
      add("__init__", "\"\"\"Of `Schema/\(group.name).graphql`.\"\"\"\n")
      add("types", PythonTypes(model, group).text())
      add("shapes", PythonShapes(model, group).text())
      add("operations", PythonOperations(model, group).text())
      add("resources", PythonResources(model, group).text())
      add("limits", PythonLimits(group).text())
      for name in group.objects.map(\.name.flat) + group.enums.map(\.name.flat) + group.unions.map(\.name.flat) {
        exports.add(name, from: ".\(module).types")
      }
      for operation in group.operations { exports.add(PythonNames.operation(operation), from: ".\(module).operations") }
      for resource in group.observed { exports.add(PythonNames.resource(resource.name), from: ".\(module).resources") }
    }
    files.append(package(model.model))
    files.append(errors(model.model))
    exports.add("ErrorCode", from: ".error_code")
    if !model.model.permissions.isEmpty {
      files.append(permissions(model.model))
      exports.add("PermissionMask", from: ".permission_mask")
    }
    files.append(
      GeneratedFile(
        path: "\(folder)/__init__.py",
        text: "# Generated from Schema by codegen. Do not edit.\n\"\"\"All types, operations and resources.\"\"\"\n\n"
          + exports.reexports()))
    return files
  }

  private static func head(_ group: String) -> String {
    "# Generated from Schema/\(group).graphql by codegen. Do not edit.\n"
  }

  /// What services and subprotocols are named after.
  private static func package(_ model: Model) -> GeneratedFile {
    GeneratedFile(
      path: "\(folder)/package_name.py",
      text: """
        # Generated from Schema by codegen. Do not edit.
        \"""What subprotocols are named after: `\(model.name).\(model.version).json`.\"""

        from __future__ import annotations

        from typing import Final

        PACKAGE_NAME: Final = "\(model.name).\(model.version)"

        """)
  }

  private static func errors(_ model: Model) -> GeneratedFile {
    var code = CodePrinter(indentation: 4)
    code.line("# Generated from Schema/errors.graphql by codegen. Do not edit.")
    code.line("\"\"\"Why the server refuses.\"\"\"\n\nfrom __future__ import annotations\n")
    code.line("from ..shapes import OpenEnum\n\n")
    code.line("class ErrorCode(OpenEnum):")
    code.indented { code in
      code.docstring("What `Problem.code` may be. A later server may have other reasons.", depth: 1)
      code.line()
      for error in model.errors {
        code.line("\(error.name) = \(Literal.string(error.code))")
        code.docstring(error.description, depth: 1)
      }
    }
    return GeneratedFile(path: "\(folder)/error_code.py", text: code.text)
  }

  /// The layout of permission masks.
  private static func permissions(_ model: Model) -> GeneratedFile {
    var code = CodePrinter(indentation: 4)
    code.line("# Generated from Schema/permissions.graphql by codegen. Do not edit.")
    code.line("\"\"\"The layout of permission masks.\"\"\"\n\nfrom __future__ import annotations\n")
    code.line("from enum import IntFlag\n\n")
    code.line("class PermissionMask(IntFlag):")
    code.indented { code in
      code.docstring("Any set of permissions.", depth: 1)
      code.line()
      for permission in model.permissions {
        code.line("\(permission.name) = 1 << \(permission.bit)")
        code.docstring(permission.description, depth: 1)
      }
    }
    return GeneratedFile(path: "\(folder)/permission_mask.py", text: code.text)
  }
}
