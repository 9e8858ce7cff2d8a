// Generated from Schema/summary.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Summary` from a command line.
  static let summaryCommands: [CallCommand] = [
    CallCommand(
      Summary.Get.operation, input: Summary.Get.Input.self, output: Summary.self,
      help: "Read the summary.",
      flags: """
        notebookId text! The notebook that it is about.
        maxTitles number How many titles at most. Default: 10. 0 to 100.
        priorities text* Only of notes that are so important; of all when nothing is said. One of low, normal, high. At most 4 elements.
        look json How the titles are to look; as they are when left out.
        """)
  ]
}
