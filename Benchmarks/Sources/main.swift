import Glibc

// Does one of the jobs that `Benchmarks/run` measures, as the command would do it.
//
//   rinde-benchmarks consolidate PLAN PROGRESS OUT [THREADS]   writes OUT-act.csv, -ofi.csv, -ent.csv
//   rinde-benchmarks cells WORKBOOK [THREADS]                  prints the rows and the sum of column E
//   rinde-benchmarks posts TABLE OUT [THREADS]                 writes OUT-mes.csv, -top.csv

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
case ("posts", 2...3):
  PostTable.write(
    path: operands[0],
    to: operands[1],
    threads: operands.count > 2 ? Int(operands[2]) ?? 2 : 2
  )
default:
  stop(
    "usage: consolidate PLAN PROGRESS OUT [THREADS] | cells WORKBOOK [THREADS] | posts TABLE OUT [THREADS]"
  )
}
