// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target: strict imports, explicit existentials, no warning tolerated.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a target and the rooms it may import.
///
/// Files of data that `tables` names are compiled into it: the command stays a single file.
func room(_ name: String, imports: [String] = [], tables: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: imports.map { .target(name: $0) },
    resources: tables.map { .embedInCode($0) },
    swiftSettings: strict
  )
}

/// The tests of a room, with the other rooms they need to prepare their cases.
func tests(of name: String, imports: [String] = [], fixtures: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: ([name] + imports).map { .target(name: $0) },
    resources: fixtures.map { .copy($0) },
    swiftSettings: strict
  )
}

/// The Python of notebooks and what stands beside it.
let notebookFiles = [
  "apertura.py", "cierre.py", "encuesta.py", "encuesta_consistencia.py",
  "encuesta_distribuciones.py", "encuesta_grafica.py", "encuesta_lectura.py",
  "encuesta_recalculo.py", "encuesta_respuestas.py", "encuesta_seguir_analistas.py",
  "encuesta_seguir_publico.py", "encuesta_varianza.py", "indicadores.py", "redes.py", "LEEME.md",
  "requirements.txt",
]

let package = Package(
  name: "Rinde",
  products: [
    .library(
      name: "Rinde",
      targets: [
        "RindeModel", "RindeStatistics", "RindeTables", "RindeSources", "RindeAnalysis",
        "RindeReport", "RindeAudiences", "RindeExport", "RindeCommand",
      ]
    ),
    .executable(name: "rinde", targets: ["rinde"]),
  ],
  targets: [
    .systemLibrary(
      name: "CXlsxWriter",
      pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]
    ),
    .systemLibrary(
      name: "CMinizip",
      pkgConfig: "minizip",
      providers: [.apt(["libminizip-dev"])]
    ),
    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"])]
    ),
    .systemLibrary(
      name: "CCrypto",
      pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"])]
    ),

    // libreadstat ships no pkg-config file.
    .systemLibrary(name: "CReadStat", providers: [.apt(["libreadstat-dev"])]),
    .target(name: "CDistributions"),

    room("RindeModel"),
    room("RindeStatistics", imports: ["CDistributions"]),
    room("RindeTables", imports: ["CMinizip", "CExpat", "CReadStat"]),
    room("RindeReport"),
    room(
      "RindeSources",
      imports: ["RindeModel", "RindeTables"],
      tables: ["columnas", "formatos", "palabras", "tipos"].map { "SocialMedia/Tables/\($0).csv" }
        + ["SocialMedia/Accounts/medidas.csv"]
    ),
    room("RindeAnalysis", imports: ["RindeModel", "RindeStatistics"]),
    room("RindeAudiences", imports: ["RindeModel", "RindeAnalysis", "RindeReport"]),
    room(
      "RindeExport",
      imports: ["RindeReport", "RindeTables", "CXlsxWriter", "CMinizip", "CCrypto"],
      tables: notebookFiles.map { "Notebook/Kernels/\($0)" }
    ),
    room(
      "RindeCommand",
      imports: [
        "RindeModel", "RindeStatistics", "RindeTables", "RindeSources", "RindeAnalysis",
        "RindeReport", "RindeAudiences", "RindeExport",
      ]
    ),
    .executableTarget(name: "rinde", dependencies: ["RindeCommand"], swiftSettings: strict),
    .executableTarget(
      name: "rinde-benchmarks",
      dependencies: ["RindeModel", "RindeTables", "RindeSources", "RindeAnalysis"],
      path: "Benchmarks/Sources",
      swiftSettings: strict
    ),

    tests(of: "RindeModel"),
    tests(of: "RindeStatistics", imports: ["RindeTables"], fixtures: ["Fixtures"]),
    tests(of: "RindeTables", fixtures: ["Fixtures"]),
    tests(of: "RindeReport"),
    tests(of: "RindeSources", imports: ["RindeModel", "RindeTables"], fixtures: ["Fixtures"]),
    tests(of: "RindeAnalysis", imports: ["RindeModel"]),
    tests(
      of: "RindeAudiences",
      imports: ["RindeModel", "RindeAnalysis", "RindeReport", "RindeSources", "RindeExport"]
    ),
    tests(
      of: "RindeExport",
      imports: ["RindeReport", "RindeTables", "CMinizip"],
      fixtures: ["Fixtures"]
    ),
    tests(
      of: "RindeCommand",
      imports: [
        "RindeModel", "RindeStatistics", "RindeTables", "RindeSources", "RindeAnalysis",
        "RindeAudiences", "RindeReport", "RindeExport",
      ],
      fixtures: ["Goldens", "Fixtures"]
    ),
  ],
  cxxLanguageStandard: .cxx17
)
