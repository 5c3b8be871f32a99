import Testing

@testable import RindeExport

@Suite("A Python file in percent format")
struct PercentScriptTests {
  @Test("becomes cells of text and code, without the marks and the blank lines at their ends")
  func cells() {
    let script = PercentScript(
      """
      # About the file; belongs to no cell.
      import nothing

      # %% [markdown]
      # # Título
      #
      # Con «comillas».

      # %% tags=["parameters", "otro"]

      a = 1  # queda


      b = "# %%"
      # %%
      # una nota de código
      c = 2
      """
    )
    #expect(
      script.cells == [
        NotebookCell(role: .markdown, tags: [], source: "# Título\n\nCon «comillas»."),
        NotebookCell(
          role: .code,
          tags: ["parameters", "otro"],
          source: "a = 1  # queda\n\n\nb = \"# %%\""
        ),
        NotebookCell(role: .code, tags: [], source: "# una nota de código\nc = 2"),
      ]
    )
  }

  @Test("has no cell for a mark with nothing below it, nor without marks")
  func empty() {
    #expect(PercentScript("").cells.isEmpty)
    #expect(PercentScript("x = 1\n").cells.isEmpty)
    #expect(PercentScript("# %%\n\n# %% [markdown]\n#\n").cells.isEmpty)
  }
}
