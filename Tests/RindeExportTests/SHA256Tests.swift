import RindeExport
import Testing

/// The examples that NIST publishes with FIPS 180-4, and the digest of nothing.
@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "of the published examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ]
  )
  func published(text: String, digest: String) throws {
    #expect(try SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test("of one million letters, in memory and from a file read in chunks")
  func million() throws {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    let text = String(repeating: "a", count: 1_000_000)
    #expect(try SHA256.hexadecimal(of: Array(text.utf8)) == digest)
    let folder = try ScratchFolder()
    try folder.write(text, to: "a.txt")
    let proof = try FileProof(name: "a.txt", at: folder.path + "/a.txt")
    #expect(proof == FileProof(name: "a.txt", bytes: 1_000_000, digest: digest))
  }

  @Test("of a file that is not there")
  func missing() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/nada.txt"
    #expect(throws: ExportError.file(FileFailure(.read, path: path, code: 2))) {
      try FileProof(name: "nada.txt", at: path)
    }
  }
}
