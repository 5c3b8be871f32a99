import Glibc

// Does one of the jobs that `Benchmarks/run` measures, as the command would do it.
//
//   rinde-benchmarks consolidate PLAN PROGRESS OUT [THREADS]   writes OUT-act.csv, -ofi.csv, -ent.csv
//   rinde-benchmarks cells WORKBOOK [THREADS]                  prints the rows and the sum of column E

let arguments = CommandLine.arguments.dropFirst()
let operands = Array(arguments.dropFirst())
switch (arguments.first, operands.count) {
case ("consolidate", 3...4):
  Consolidation(
    planPath: operands[0],
    progressPath: operands[1],
    threads: operands.count > 3 ? Int(operands[3]) ?? 2 : 2
  ).write(to: operands[2])
case ("cells", 1...2):
  CellSum.printed(path: operands[0], threads: operands.count > 1 ? Int(operands[1]) ?? 2 : 2)
default:
  stop("usage: consolidate PLAN PROGRESS OUT [THREADS] | cells WORKBOOK [THREADS]")
}
