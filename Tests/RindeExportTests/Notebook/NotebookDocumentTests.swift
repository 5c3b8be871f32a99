import Testing

@testable import RindeExport

@Suite("A notebook that nobody has run")
struct NotebookDocumentTests {
  @Test("is nbformat 4.5: identifiers, no outputs, lines with their ends")
  func document() throws {
    let cells = [
      NotebookCell(role: .markdown, tags: [], source: "# Uno\n\ndos"),
      NotebookCell(role: .code, tags: ["parameters"], source: "a = \"\\n\""),
    ]
    let identifiers = try CellIdentifiers(of: cells).values
    let text = String(decoding: try NotebookDocument(cells: cells).bytes(), as: UTF8.self)
    #expect(
      text == #"""
        {
          "cells": [
            {
              "cell_type": "markdown",
              "id": "\#(identifiers[0])",
              "metadata": {},
              "source": [
                "# Uno\n",
                "\n",
                "dos"
              ]
            },
            {
              "cell_type": "code",
              "execution_count": null,
              "id": "\#(identifiers[1])",
              "metadata": {
                "tags": [
                  "parameters"
                ]
              },
              "outputs": [],
              "source": [
                "a = \"\\n\""
              ]
            }
          ],
          "metadata": {
            "kernelspec": {
              "display_name": "Python 3",
              "language": "python",
              "name": "python3"
            },
            "language_info": {
              "file_extension": ".py",
              "mimetype": "text/x-python",
              "name": "python"
            }
          },
          "nbformat": 4,
          "nbformat_minor": 5
        }

        """#
    )
  }
}
